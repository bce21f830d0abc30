package org.dsisim.scenario.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dsisim.chance.Chance;
import org.dsisim.chance.Numbers;
import org.junit.jupiter.api.Test;

/** The laws by which users are drawn. */
class LawsTest {

  private static final int MANY = 20_000;

  private static Numbers numbers(long seed, long index) {
    return new Chance(seed).stream("user").at(index);
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
    Numbers chance = numbers(5, 1);
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
    assertThat(weighted.drawn(numbers(5, 9))).isEqualTo("only");
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

  @Test
  void ofAHundredUsersSoManyAreParentsAndOneToFourBelongToEach() {
    SyntheticGroups groups = new SyntheticGroups(5, 1);
    TreeMap<Integer, Integer> members = new TreeMap<>();
    for (int number = 1; number <= MANY; number++) {
      int parent = groups.parentOf(number);
      if (parent != SyntheticGroups.NONE) {
        assertThat(number - parent).isBetween(1, SyntheticGroups.MOST_MEMBERS);
        assertThat(groups.parentOf(parent)).isEqualTo(SyntheticGroups.NONE);
        members.merge(parent, 1, Integer::sum);
      }
    }
    // Of 1,000 some have another parent right behind them.
    assertThat(members.size()).isBetween(850, 1_050);
    assertThat(members.values()).contains(1, 2, 3, 4);
    assertThat(IntStream.range(1, 100).map(new SyntheticGroups(0, 1)::parentOf)).containsOnly(0);
  }
}
