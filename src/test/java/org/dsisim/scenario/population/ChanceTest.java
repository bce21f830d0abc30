package org.dsisim.scenario.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What chance gives, the same everywhere. */
class ChanceTest {

  private static final int MANY = 20_000;

  @Test
  void aSeedAndANumberGiveTheSameOnEveryMachine() {
    // Worked out apart, from the published algorithms of SplitMix64 and xoshiro256++.
    Chance chance = Chance.of(1, Chance.Of.USER, 1);
    assertThat(chance.share()).isEqualTo(0.8743584718172455);
    assertThat(chance.below(1_000_000)).isEqualTo(130_918);
    assertThat(Chance.of(1, Chance.Of.USE, 1).share()).isEqualTo(0.40380637878622305);
  }

  @Test
  void anotherSeedNumberOrKindGivesSomethingElse() {
    double[] firsts = {
      Chance.of(1, Chance.Of.USER, 1).share(),
      Chance.of(2, Chance.Of.USER, 1).share(),
      Chance.of(1, Chance.Of.USER, 2).share(),
      Chance.of(1, Chance.Of.USE, 1).share()
    };
    assertThat(Arrays.stream(firsts).distinct().count()).isEqualTo(4);
  }

  @Test
  void neighboursAreAsLittleAlikeAsAnyOthers() {
    double[] firsts = firsts();
    assertThat(Arrays.stream(firsts).average().orElseThrow()).isCloseTo(0.5, within(0.01));
    // Of independent shares, neighbours multiplied are a quarter on average.
    double products =
        IntStream.range(1, MANY).mapToDouble(i -> firsts[i] * firsts[i - 1]).average().orElse(0);
    assertThat(products).isCloseTo(0.25, within(0.01));
  }

  private static double[] firsts() {
    return IntStream.range(0, MANY)
        .mapToDouble(number -> Chance.of(7, Chance.Of.USER, number).share())
        .toArray();
  }

  @Test
  void numbersBetweenAndAroundStayWithinTheirEnds() {
    Chance chance = Chance.of(3, Chance.Of.USER, 1);
    double[] between = IntStream.range(0, MANY).mapToDouble(i -> chance.between(-2, 4)).toArray();
    assertThat(Arrays.stream(between)).allMatch(number -> number >= -2 && number < 4);
    assertThat(Arrays.stream(between).average().orElseThrow()).isCloseTo(1, within(0.05));
    double[] around = IntStream.range(0, MANY).mapToDouble(i -> chance.around(-2, 4)).toArray();
    assertThat(Arrays.stream(around)).allMatch(number -> number >= -2 && number < 4);
    assertThat(Arrays.stream(around).average().orElseThrow()).isCloseTo(1, within(0.05));
    // Within half of the whole around its middle: half of one, three quarters of the other.
    assertThat(Arrays.stream(between).filter(ChanceTest::isNear).count())
        .isBetween(9_700L, 10_300L);
    assertThat(Arrays.stream(around).filter(ChanceTest::isNear).count())
        .isBetween(14_700L, 15_300L);
  }

  private static boolean isNear(double number) {
    return Math.abs(number - 1) < 1.5;
  }

  @Test
  void whatHappensSoOftenInAHundredDoes() {
    Chance chance = Chance.of(3, Chance.Of.USER, 2);
    assertThat(IntStream.range(0, MANY).filter(i -> chance.happens(30)).count())
        .isBetween(5_800L, 6_200L);
    assertThat(IntStream.range(0, MANY).filter(i -> chance.happens(0)).count()).isZero();
    assertThat(IntStream.range(0, MANY).filter(i -> chance.happens(100)).count()).isEqualTo(MANY);
  }

  @Test
  void weightsSayHowOftenEachIsDrawnAndNothingWithoutWeightIs() {
    TreeMap<String, Long> weights = new TreeMap<>();
    weights.put("a", 1L);
    weights.put("b", 0L);
    weights.put("c", 3L);
    weights.put("d", 6L);
    Weighted<String> weighted = Weighted.of(weights);
    assertThat(weighted.size()).isEqualTo(3);
    Chance chance = Chance.of(5, Chance.Of.USER, 1);
    TreeMap<String, Integer> drawn = new TreeMap<>();
    for (int i = 0; i < MANY; i++) {
      drawn.merge(weighted.drawn(chance), 1, Integer::sum);
    }
    assertThat(drawn).containsOnlyKeys("a", "c", "d");
    assertThat(drawn.get("a")).isBetween(1_850, 2_150);
    assertThat(drawn.get("c")).isBetween(5_800, 6_200);
    assertThat(drawn.get("d")).isBetween(11_800, 12_200);
  }

  @Test
  void aSingleThingIsAlwaysDrawn() {
    Weighted<String> weighted = Weighted.of(new TreeMap<>(Map.of("only", 5L)));
    assertThat(weighted.drawn(Chance.of(5, Chance.Of.USER, 9))).isEqualTo("only");
  }

  @Test
  void salesFollowTheLawBetweenItsEnds() {
    SizeLaw law = new SizeLaw(25_000_000, 1_000_000_000);
    assertThat(law.sales(0)).isEqualTo(25_000_000);
    assertThat(law.sales(Math.nextDown(1.0))).isEqualTo(1_000_000_000);
    // Above x are (25/x - 25/1000) / (1 - 25/1000): of 50 million, 0.475 of 0.975.
    double below = 1 - 0.475 / 0.975;
    assertThat(law.sales(below)).isCloseTo(50_000_000, within(1L));
    // Twice as large, half as many, but for the few that the upper end cuts off.
    double aboveHundred = 1 - 0.225 / 0.975;
    assertThat(law.sales(aboveHundred)).isCloseTo(100_000_000, within(1L));
  }
}
