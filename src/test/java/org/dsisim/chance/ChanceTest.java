package org.dsisim.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Chance that anybody can repeat. */
class ChanceTest {

  private static double number(long seed, String name, long index) {
    return new Chance(seed).stream(name).numbers(index, 1)[0];
  }

  @Test
  void aNumberDependsOnTheSeedTheNameAndTheIndexAlone() {
    double number = number(1, "assumption.uptake", 7);
    assertThat(number(1, "assumption.uptake", 7)).isEqualTo(number);
    assertThat(new Chance(1).stream("assumption.uptake").numbers(7, 2)[0]).isEqualTo(number);
    assertThat(number(2, "assumption.uptake", 7)).isNotEqualTo(number);
    assertThat(number(1, "assumption.compliance", 7)).isNotEqualTo(number);
    assertThat(number(1, "assumption.uptake", 8)).isNotEqualTo(number);
  }

  @Test
  void theNumbersAreThoseOfEveryVersionOfTheProgram() {
    // Whoever cites a seed can come back to it.
    assertThat(number(1, "assumption.uptake", 0)).isEqualTo(0.2896410423583899);
  }

  @Test
  void theNumbersOfTwoIndicesNeverMeet() {
    Chance.Stream stream = new Chance(1).stream("name");
    double[] first = stream.numbers(0, 100);
    double[] second = stream.numbers(1, 100);
    assertThat(first).doesNotContain(second);
    assertThat(first).doesNotHaveDuplicates();
  }

  @Test
  void numbersAreSpreadEvenlyAndNeighboursKnowNothingOfEachOther() {
    int count = 20_000;
    double[] numbers =
        IntStream.range(0, count).mapToDouble(index -> number(3, "name", index)).toArray();
    double[] others =
        IntStream.range(0, count).mapToDouble(index -> number(3, "name 2", index)).toArray();
    double mean = 0;
    double next = 0;
    double together = 0;
    for (int i = 1; i < count; i++) {
      mean += numbers[i];
      next += (numbers[i] - 0.5) * (numbers[i - 1] - 0.5);
      together += (numbers[i] - 0.5) * (others[i] - 0.5);
    }
    // Five standard errors, of a sequence that never changes.
    assertThat(mean / count).isBetween(0.49, 0.51);
    assertThat(next / count).isBetween(-0.003, 0.003);
    assertThat(together / count).isBetween(-0.003, 0.003);
    for (double one : numbers) {
      assertThat(one).isGreaterThan(0).isLessThan(1);
    }
  }

  private static final int MANY = 20_000;

  @Test
  void numbersBetweenAndAroundStayWithinTheirEnds() {
    Numbers chance = new Chance(3).stream("name").at(1);
    double[] between = IntStream.range(0, MANY).mapToDouble(i -> chance.between(-2, 4)).toArray();
    assertThat(Arrays.stream(between)).allMatch(number -> number >= -2 && number < 4);
    assertThat(Arrays.stream(between).average().orElseThrow()).isBetween(0.95, 1.05);
    double[] around = IntStream.range(0, MANY).mapToDouble(i -> chance.around(-2, 4)).toArray();
    assertThat(Arrays.stream(around)).allMatch(number -> number >= -2 && number < 4);
    assertThat(Arrays.stream(around).average().orElseThrow()).isBetween(0.95, 1.05);
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
    Numbers chance = new Chance(3).stream("name").at(2);
    assertThat(IntStream.range(0, MANY).filter(i -> chance.happens(30)).count())
        .isBetween(5_800L, 6_200L);
    assertThat(IntStream.range(0, MANY).filter(i -> chance.happens(0)).count()).isZero();
    assertThat(IntStream.range(0, MANY).filter(i -> chance.happens(100)).count()).isEqualTo(MANY);
  }

  @Test
  void theFirstNumbersOfManyNamesAreThoseOfTheirStreams() {
    List<String> names = IntStream.range(0, 100).mapToObj(number -> "payer " + number).toList();
    for (long seed : new long[] {1, 0, -1, Long.MIN_VALUE, 987_654_321_987_654_321L}) {
      Chance chance = new Chance(seed);
      FirstNumbers first = chance.firstNumbers(names);
      assertThat(first.size()).isEqualTo(100);
      for (int place = 0; place < first.size(); place++) {
        for (long index : new long[] {0, 1, 999, Integer.MAX_VALUE, Long.MAX_VALUE}) {
          assertThat(first.number(place, index))
              .isEqualTo(chance.stream(names.get(place)).number(index));
        }
      }
    }
  }
}
