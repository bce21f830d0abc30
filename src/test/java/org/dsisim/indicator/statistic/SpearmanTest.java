package org.dsisim.indicator.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;

class SpearmanTest {

  @Test
  void theSameOrderIsOneWhateverTheAmounts() {
    assertThat(spearman(fractions(1, 2, 3), fractions(10, 11, 900))).isEqualTo("1.000000000000");
  }

  @Test
  void theOppositeOrderIsMinusOne() {
    assertThat(spearman(fractions(1, 2, 3), fractions(9, 8, 7))).isEqualTo("-1.000000000000");
  }

  @Test
  void withoutTiesItIsTheFormulaOfSquaredDifferences() {
    // Ranks 1 2 3 4 5 and 2 1 4 3 5: squared differences sum to 4; 1 − 6·4 / (5·24) = 0.8.
    assertThat(spearman(fractions(1, 2, 3, 4, 5), fractions(20, 10, 40, 30, 50)))
        .isEqualTo("0.800000000000");
    // Ranks 1 2 3 and 2 3 1: squared differences sum to 6; 1 − 6·6 / (3·8) = −0.5.
    assertThat(spearman(fractions(1, 2, 3), fractions(2, 3, 1))).isEqualTo("-0.500000000000");
  }

  @Test
  void equalAmountsShareTheAverageOfTheirRanks() {
    // Ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4: 4.5 / √(4.5 · 5) = √0.9.
    assertThat(spearman(fractions(1, 2, 2, 3), fractions(1, 2, 3, 4))).isEqualTo("0.948683298051");
  }

  @Test
  void ordersThatHaveNothingInCommonAreZero() {
    assertThat(spearman(fractions(1, 2, 3, 4), fractions(2, 4, 1, 3))).isEqualTo("0E-12");
  }

  @Test
  void whereAllAmountsAreEqualNothingHasAnOrder() {
    assertThat(Spearman.of(fractions(5, 5, 5), fractions(1, 2, 3))).isEmpty();
    assertThat(Spearman.of(fractions(), fractions())).isEmpty();
  }

  @Test
  void listsOfDifferentLengthsAreRefused() {
    assertThatThrownBy(() -> Spearman.of(fractions(1, 2), fractions(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Lists of 2 and 1 amounts.");
  }

  private static String spearman(List<Fraction> first, List<Fraction> second) {
    return Spearman.of(first, second).orElseThrow().toString();
  }

  private static List<Fraction> fractions(long... amounts) {
    return LongStream.of(amounts).mapToObj(Fraction::of).toList();
  }
}
