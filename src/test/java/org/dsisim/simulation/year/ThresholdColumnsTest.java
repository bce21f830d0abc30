package org.dsisim.simulation.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How payers in columns stand to thresholds is how each of them stands by itself. */
class ThresholdColumnsTest {

  /** Limits in dollars, that are whole cents and are not. */
  private static final List<String> LIMITS = List.of("0", "0.1", "0.1025", "0.105", "0.11");

  /** Figures in cents: averages are no whole numbers. */
  private static final List<Fraction> FIGURES =
      List.of(
          Fraction.of(-7, 2),
          Fraction.of(-3),
          Fraction.ZERO,
          Fraction.of(9),
          Fraction.of(10),
          Fraction.of(41, 4),
          Fraction.of(21, 2),
          Fraction.of(43, 4),
          Fraction.of(11),
          Fraction.of((1L << 61) - 1));

  private static ParameterValues values(String assets, String sales) {
    return Parameters.values(
        "assets_threshold," + assets + ",USD", "sales_threshold," + sales + ",USD");
  }

  private static Payer payer(@Nullable Fraction assets, @Nullable Fraction sales) {
    Map<AssessmentBase, Fraction> figures = new TreeMap<>();
    if (assets != null) {
      figures.put(AssessmentBase.ASSETS, assets);
    }
    if (sales != null) {
      figures.put(AssessmentBase.SALES, sales);
    }
    return Payers.company("u1", Figures.of(figures), values("1", "1"));
  }

  private static List<Payer> payers() {
    List<@Nullable Fraction> all = new ArrayList<>(FIGURES);
    all.add(null);
    List<Payer> payers = new ArrayList<>();
    for (Fraction assets : all) {
      for (Fraction sales : all) {
        payers.add(payer(assets, sales));
      }
    }
    return payers;
  }

  /** The first threshold counts once, the second three times. */
  private static int number(Payer payer, Thresholds thresholds) {
    int number = 0;
    int weight = 1;
    for (String name : thresholds.names()) {
      ThresholdStatus status = thresholds.standing(name, payer.measured());
      number += weight * (status == ThresholdStatus.ABOVE ? 1 : 0);
      number += weight * (status == ThresholdStatus.UNKNOWN ? 2 : 0);
      weight *= 3;
    }
    return number;
  }

  @Test
  void eachPayerStandsToEachLimitAsItDoesByItself() {
    List<Payer> payers = payers();
    ThresholdColumns columns =
        Objects.requireNonNull(ThresholdColumns.of(payers, new Thresholds(values("1", "1"))));
    assertThat(columns.standings()).isEqualTo(9);
    for (String assets : LIMITS) {
      for (String sales : LIMITS) {
        Thresholds thresholds = new Thresholds(values(assets, sales));
        int[] standings = Objects.requireNonNull(columns.standings(thresholds));
        for (int row = 0; row < payers.size(); row++) {
          assertThat(standings[row])
              .as("%s and %s against %s", assets, sales, payers.get(row).measured())
              .isEqualTo(number(payers.get(row), thresholds));
        }
      }
    }
  }

  @Test
  void whatIsOutOfReachOfAWholeNumberIsLeftToFractions() {
    Thresholds thresholds = new Thresholds(values("1", "1"));
    Fraction most = Fraction.of((1L << 61) - 1);
    Fraction tooMuch = Fraction.of(BigInteger.ONE.shiftLeft(61), BigInteger.ONE);
    assertThat(ThresholdColumns.of(List.of(payer(most, null)), thresholds)).isNotNull();
    assertThat(ThresholdColumns.of(List.of(payer(tooMuch, null)), thresholds)).isNull();
  }
}
