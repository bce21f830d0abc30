package org.dsisim.report.content.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.dsisim.Shipped;
import org.dsisim.message.Problems;
import org.dsisim.parameter.Parameter;
import org.dsisim.rulebook.RuleFolder;
import org.junit.jupiter.api.Test;

/** Alternatives in words for people: of the rule set, of the catalogue, or themselves. */
class AlternativeInWordsTest {

  @Test
  void wordsOfTheRuleSetComeFirstAndThoseOfTheCatalogueBehindThem() {
    assertThat(inWords("cali-fund", "basis", "lower")).isEqualTo("the lower of the two");
    assertThat(inWords("cali-fund", "use_attribution", "true")).isEqualTo("yes");
    assertThat(inWords("cali-fund", "use_attribution", "false")).isEqualTo("no");
    assertThat(inWords("cali-fund", "sectors", "animal-and-plant-breeding"))
        .isEqualTo("animal and plant breeding");
    assertThat(inWords("cali-fund", "exempt_types", "academic")).isEqualTo("academic institutions");
  }

  @Test
  void whatNobodyHasWordsForIsItself() {
    assertThat(inWords("cali-fund", "sectors", "space-mining")).isEqualTo("space-mining");
    assertThat(inWords("cali-fund", "profit_rate", "1.5")).isEqualTo("1.5");
  }

  @Test
  void everyAlternativeOfEveryShippedChoiceHasWords() {
    for (String id : Shipped.rulebook().ruleSets().keySet()) {
      for (Parameter parameter : folder(id).parameters().values()) {
        assertThat(parameter.labels().keySet())
            .as(id + "." + parameter.name())
            .containsAll(parameter.choices());
      }
    }
  }

  private static String inWords(String ruleSet, String name, String alternative) {
    Parameter parameter = Objects.requireNonNull(folder(ruleSet).parameters().get(name));
    return AlternativeInWords.of(parameter, alternative).inEnglish();
  }

  private static RuleFolder folder(String id) {
    return Objects.requireNonNull(Shipped.rulebook().folder(id, new Problems()));
  }
}
