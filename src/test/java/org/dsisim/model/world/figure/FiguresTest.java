package org.dsisim.model.world.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static final Fraction THIRD = Fraction.of(1, 3);

  private static final Fraction WIDE = Fraction.of(BigInteger.TEN.pow(30), BigInteger.ONE);

  @Test
  void whatWasPutInComesOutExactly() {
    Random random = new Random(7);
    for (int i = 0; i < 1_000; i++) {
      Map<AssessmentBase, Fraction> known = randomFigures(random);
      Figures figures = Figures.of(known);
      for (AssessmentBase base : AssessmentBase.values()) {
        assertThat(figures.of(base)).isEqualTo(known.get(base));
        assertThat(figures.knows(base)).isEqualTo(known.containsKey(base));
      }
      assertThat(figures.known()).isEqualTo(known.keySet());
    }
  }

  @Test
  void oneFigureIsExchangedAndTheOthersStay() {
    Random random = new Random(8);
    for (int i = 0; i < 1_000; i++) {
      Map<AssessmentBase, Fraction> known = randomFigures(random);
      Fraction figure = randomFigure(random);
      Figures other = Figures.of(known).with(AssessmentBase.SALES, figure);
      known.put(AssessmentBase.SALES, figure);
      assertThat(other.known()).isEqualTo(known.keySet());
      known.forEach((base, expected) -> assertThat(other.of(base)).isEqualTo(expected));
    }
    Figures sales = Figures.of(Map.of(AssessmentBase.SALES, THIRD));
    assertThat(sales.with(AssessmentBase.SALES, null).known()).isEmpty();
  }

  @Test
  void wholeFigureIsThereAsItIs() {
    Figures figures =
        Figures.of(
            Map.of(
                AssessmentBase.SALES, Fraction.of(6, 2),
                AssessmentBase.PROFIT, Fraction.of(-7),
                AssessmentBase.DATA_VOLUME, THIRD));
    assertThat(figures.whole(AssessmentBase.SALES)).isEqualTo(3);
    assertThat(figures.whole(AssessmentBase.PROFIT)).isEqualTo(-7);
    assertThat(figures.isWhole(AssessmentBase.DATA_VOLUME)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> figures.whole(AssessmentBase.DATA_VOLUME))
        .withMessage("DATA_VOLUME is no whole number here");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> figures.whole(AssessmentBase.ASSETS))
        .withMessage("ASSETS is no whole number here");
  }

  @Test
  void collectorBeginsAnewForTheNextPayer() {
    Figures.Collector collector = new Figures.Collector();
    collector.put(AssessmentBase.SALES, 5);
    collector.put(AssessmentBase.DATA_VOLUME, THIRD);
    Figures first = collector.figures();
    collector.put(AssessmentBase.PROFIT, 9);
    Figures second = collector.figures();
    assertThat(first.known()).containsExactly(AssessmentBase.SALES, AssessmentBase.DATA_VOLUME);
    assertThat(second.known()).containsExactly(AssessmentBase.PROFIT);
    assertThat(collector.figures()).isSameAs(Figures.UNKNOWN);
  }

  @Test
  void ofTwoSetsOfFiguresTheSecondHoldsWhereBothKnowOne() {
    Random random = new Random(9);
    for (int i = 0; i < 1_000; i++) {
      Map<AssessmentBase, Fraction> known = randomFigures(random);
      Map<AssessmentBase, Fraction> more =
          random.nextInt(9) == 0 ? Map.of() : randomFigures(random);
      Figures both = Figures.of(known).beside(Figures.of(more));
      known.putAll(more);
      for (AssessmentBase base : AssessmentBase.values()) {
        assertThat(both.of(base)).isEqualTo(known.get(base));
        assertThat(both.isWhole(base)).isEqualTo(Figures.of(known).isWhole(base));
      }
      assertThat(both.known()).isEqualTo(known.keySet());
    }
  }

  private static Map<AssessmentBase, Fraction> randomFigures(Random random) {
    Map<AssessmentBase, Fraction> known = new TreeMap<>();
    for (AssessmentBase base : AssessmentBase.values()) {
      if (random.nextBoolean()) {
        known.put(base, randomFigure(random));
      }
    }
    return known;
  }

  private static Fraction randomFigure(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> THIRD;
      case 1 -> WIDE;
      default -> Fraction.of(random.nextLong() >> 10);
    };
  }
}
