package org.dsisim.study.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dsisim.chance.Chance;
import org.junit.jupiter.api.Test;

/** Inputs that are drawn together keep their own distributions, and their ranks hang together. */
class CorrelationsTest {

  private static final List<String> INPUTS = List.of("a", "b", "c");

  private static Correlations of(Correlations.Pair... pairs) {
    return Objects.requireNonNull(Correlations.of(INPUTS, List.of(pairs)));
  }

  private static Correlations.Pair pair(String one, String other, double ranks) {
    return new Correlations.Pair(one, other, ranks);
  }

  @Test
  void theRanksHaveTheCorrelationThatIsStated() {
    Correlations correlations = of(pair("c", "a", -0.6));
    int count = 4_000;
    double[][] joined = new double[count][];
    Chance.Stream a = new Chance(1).stream("a");
    Chance.Stream b = new Chance(1).stream("b");
    Chance.Stream c = new Chance(1).stream("c");
    for (int i = 0; i < count; i++) {
      double[] independent = {
        a.numbers(i, 1)[0], b.numbers(i, 1)[0], c.numbers(i, 1)[0],
      };
      joined[i] = correlations.join(independent);
      // The first of a group and whoever is in none stay as they are.
      assertThat(joined[i][0]).isEqualTo(independent[0]);
      assertThat(joined[i][1]).isEqualTo(independent[1]);
    }
    assertThat(spearman(joined, 0, 2)).isBetween(-0.63, -0.57);
    assertThat(spearman(joined, 0, 1)).isBetween(-0.05, 0.05);
    // What is correlated is still spread evenly.
    double[] third = Arrays.stream(joined).mapToDouble(one -> one[2]).sorted().toArray();
    assertThat(third[count / 10]).isBetween(0.08, 0.12);
    assertThat(third[count / 2]).isBetween(0.47, 0.53);
  }

  private static double spearman(double[][] rows, int one, int other) {
    double[] ranksOfOne = ranks(rows, one);
    double[] ranksOfOther = ranks(rows, other);
    double mean = (rows.length - 1) / 2.0;
    double together = 0;
    double alone = 0;
    for (int i = 0; i < rows.length; i++) {
      together += (ranksOfOne[i] - mean) * (ranksOfOther[i] - mean);
      alone += (ranksOfOne[i] - mean) * (ranksOfOne[i] - mean);
    }
    return together / alone;
  }

  private static double[] ranks(double[][] rows, int column) {
    Integer[] order = IntStream.range(0, rows.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, (i, j) -> Double.compare(rows[i][column], rows[j][column]));
    double[] ranks = new double[rows.length];
    for (int rank = 0; rank < order.length; rank++) {
      ranks[order[rank]] = rank;
    }
    return ranks;
  }

  @Test
  void whatHangsTogetherThroughAThirdIsOneGroup() {
    assertThat(of(pair("a", "b", 0.3), pair("b", "c", 0.3)).groups(3))
        .containsExactly(List.of(0, 1, 2));
    assertThat(of(pair("c", "a", 0.3)).groups(3)).containsExactly(List.of(0, 2), List.of(1));
    assertThat(Correlations.NONE.groups(2)).containsExactly(List.of(0), List.of(1));
  }

  @Test
  void correlationsThatNoVariablesCanHaveAreNone() {
    assertThat(
            Correlations.of(
                INPUTS, List.of(pair("a", "b", 0.9), pair("b", "c", 0.9), pair("a", "c", -0.9))))
        .isNull();
  }

  @Test
  void pairsOfOtherInputsArePassedOver() {
    assertThat(of(pair("a", "d", 0.9)).pairs()).isEmpty();
  }
}
