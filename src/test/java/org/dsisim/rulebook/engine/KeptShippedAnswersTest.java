package org.dsisim.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dsisim.Shipped;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.Party;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.workspace.session.Home;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the shipped rules answered in one process they answer in the next, and none is opened. */
class KeptShippedAnswersTest {

  @TempDir private Path folder;

  private RuleCache cache() {
    Path home = Path.of("").toAbsolutePath();
    List<Path> folders = new ArrayList<>(List.of(folder));
    folders.addAll(new Home(home, home).caches());
    return RuleCache.in(folders);
  }

  private static Rulebook rules(RuleCache cache) {
    return new Rulebook(Shipped.rulesFolder(), "rules", cache, step -> {}, new Problems());
  }

  /** All that is asked of payers and Parties, by what it is. */
  private static Map<String, Object> answers(Rulebook rules) {
    Map<String, Object> answers = new TreeMap<>();
    for (String id : rules.ids(RuleSetKind.CONTRIBUTION)) {
      ContributionRules set = Objects.requireNonNull(rules.contribution(id, new Problems()));
      RandomSubjects random = new RandomSubjects(id.length());
      ParameterValues values = random.values(set, List.of());
      List<Subject> subjects = random.subjects(set, values, 40);
      answers.put(id + " owed", set.assess(values, subjects));
      answers.put(id + " needed", set.formalities(values, subjects));
      answers.put(id + " tagged", set.taggings(values, subjects));
    }
    for (String id : rules.ids(RuleSetKind.DISTRIBUTION)) {
      DistributionRules set = Objects.requireNonNull(rules.formula(id, new Problems()));
      ParameterValues values =
          ParameterValues.inForce(id, set.parameters(), 2026, List.of(), new Problems());
      List<Party> parties = new ArrayList<>();
      for (Country country : Shipped.reference().countries().in(2026).values()) {
        if (country.isParty()) {
          parties.add(new Party(country, values));
        }
      }
      answers.put(id, set.decide(values, parties));
    }
    return answers;
  }

  /** Facts are equal only with the very same parameters, which are another process's. */
  private static String inWords(@Nullable Object found) {
    return String.valueOf(found).replaceAll("@\\w+", "");
  }

  @Test
  void whatWasAskedOnceIsAnsweredTheSameAndNoRuleIsOpened() {
    RuleCache first = cache().recallingAnswers();
    Map<String, Object> asked = answers(rules(first));
    first.rememberAnswers();
    int before = LoadedRules.ofProcess().opened();
    Map<String, Object> recalled = answers(rules(cache().recallingAnswers()));
    assertThat(LoadedRules.ofProcess().opened()).isEqualTo(before);
    assertThat(asked).hasSizeGreaterThan(50);
    asked.forEach(
        (which, answer) ->
            assertThat(inWords(recalled.get(which))).as(which).isEqualTo(inWords(answer)));
  }

  /** What a formula answers under its own parameters, and then under a setting. */
  private static String entitled(DistributionRules formula, String setting) {
    String found = "";
    for (List<ParameterOverride> settings :
        List.of(List.<ParameterOverride>of(), Shipped.settings(setting))) {
      ParameterValues values =
          ParameterValues.inForce(
              formula.id(), formula.parameters(), 2026, settings, new Problems());
      List<Party> parties =
          Shipped.reference().countries().in(2026).values().stream()
              .filter(Country::isParty)
              .map(country -> new Party(country, values))
              .toList();
      found = inWords(formula.decide(values, parties).weighings());
    }
    return found;
  }

  @Test
  void anotherLimitIsAskedAboutAlsoWhereTheAnswersBeforeItWereRecalled() {
    RuleCache first = cache().recallingAnswers();
    DistributionRules asking =
        Objects.requireNonNull(rules(first).formula("iusaf", new Problems()));
    String asked = entitled(asking, "iusaf.iplc_share=50");
    first.rememberAnswers();
    DistributionRules recalling =
        Objects.requireNonNull(rules(cache().recallingAnswers()).formula("iusaf", new Problems()));
    String limited = entitled(recalling, "iusaf.band_4_limit=0.3");
    assertThat(limited).isNotEqualTo(asked);
    assertThat(limited).isEqualTo(entitled(asking, "iusaf.band_4_limit=0.3"));
  }
}
