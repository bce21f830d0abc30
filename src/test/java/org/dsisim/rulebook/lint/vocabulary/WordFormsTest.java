package org.dsisim.rulebook.lint.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.parameter.ParameterRole;
import org.dsisim.rulebook.drl.Vocabulary;
import org.junit.jupiter.api.Test;

class WordFormsTest {

  private static WordForms word(String name) {
    return new WordForms(Vocabulary.words(name));
  }

  @Test
  void aWordIsWrittenInAllItsForms() {
    assertThat(word("share").inWords())
        .containsExactly("share( rate, base )", "share( table, by, base )");
    assertThat(word("share").counts()).containsExactly(2, 3);
    assertThat(word("lowerOf").inWords()).contains("lowerOf( amounts, … )");
    assertThat(word("lowerOf").takeAnyNumber()).isTrue();
    assertThat(word("share").takeAnyNumber()).isFalse();
  }

  @Test
  void howManyValuesStandThereChoosesTheForm() {
    assertThat(word("share").taking(2).role(0)).isEqualTo(ParameterRole.RATE);
    assertThat(word("share").taking(3).role(0)).isEqualTo(ParameterRole.RATE_TABLE);
    assertThat(word("share").taking(2).role(1)).isNull();
    assertThat(word("share").taking(1).isEmpty()).isTrue();
  }

  @Test
  void aWordForAnyNumberOfValuesMeansNothingWithoutOne() {
    assertThat(word("lowerOf").taking(0).isEmpty()).isTrue();
    assertThat(word("lowerOf").taking(5).isEmpty()).isFalse();
  }

  @Test
  void aBaseIsNoText() {
    assertThat(word("share").taking(2).takeNoText(1)).isTrue();
    assertThat(word("share").taking(2).takeNoText(0)).isFalse();
    assertThat(new WordForms(List.of()).takeNoText(0)).isFalse();
  }

  @Test
  void theFormThatTakesTheValuesSaysWhatTheyGive() {
    assertThat(word("share").given(Arrays.asList(String.class, AssessmentBase.class)))
        .isEqualTo(Amount.class);
    assertThat(word("share").given(Arrays.asList(null, null))).isEqualTo(Amount.class);
    assertThat(new WordForms(List.of()).given(List.of())).isNull();
  }

  @Test
  void formsOfOneNumberAreToldApartByTheTypesOfTheirValues() {
    WordForms indexOf =
        new WordForms(
            Arrays.stream(String.class.getMethods())
                .filter(method -> method.getName().equals("indexOf"))
                .toList());
    assertThat(indexOf.taking(1).given(List.of(String.class))).isEqualTo(int.class);
    assertThat(indexOf.taking(7).given(List.of(String.class))).isNull();
  }
}
