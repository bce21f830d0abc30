package org.dsisim.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.dsisim.Shipped;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The signs that join the parts of an option. */
class OptionSignsTest {

  private static String problems(String option) {
    Problems problems = new Problems();
    Shipped.rulebook().parts(option, Place.ofFile("-o"), problems);
    return String.join("\n", problems.all().stream().map(Object::toString).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "cali-fund:,:",
    "cali-fund+bilateral:,:",
    "cali-fund:@strict,:",
    "cali-fund:iusaf@,@"
  })
  void aSignBehindWhichNothingStandsIsRefused(String option, String sign) {
    assertThat(problems(option)).isEqualTo("-o: nothing stands behind '%s' of '%s'.", sign, option);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"cali-fund", "cali-fund:iusaf", "cali-fund+bilateral:iusaf@strict", "hybrid"})
  void anOptionWithoutAFormulaHasTheUsualOne(String option) {
    assertThat(problems(option)).isEmpty();
  }

  @Test
  void noPresetBehindTheSignOfAFormulaIsRefusedToo() {
    Problems problems = new Problems();
    assertThat(Shipped.rulebook().formulaWithPreset("iusaf@", Place.ofFile("FORMULA"), problems))
        .isNull();
    assertThat(problems.all())
        .extracting(Object::toString)
        .containsExactly("FORMULA: nothing stands behind '@' of 'iusaf@'.");
  }

  @Test
  void whatIsMissingBeforeASignIsNoOption() {
    assertThat(problems(":iusaf")).startsWith("-o: '' is not an option.");
  }
}
