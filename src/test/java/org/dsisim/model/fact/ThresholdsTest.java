package org.dsisim.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dsisim.model.world.Payers.figures;

import org.dsisim.model.world.Country;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.OwnFigure;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.value.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdsTest {

  private static final ParameterValues VALUES =
      Parameters.values(
          "assets_threshold,20000000,USD",
          "sales_threshold,50000000,USD",
          "profit_threshold,5000000,USD",
          "employees_threshold_small,250,count",
          "profit_rate,1,percent",
          "sales_threshold_word,high,text",
          "sectors,pharmaceuticals;cosmetics,list",
          "types,company,list",
          "homes,KEN;BRA,list");

  private static final String[] THREE = {"assets_threshold", "sales_threshold", "profit_threshold"};

  private static Payer payer(Figures figures) {
    return Payers.company("u1", figures, VALUES);
  }

  @ParameterizedTest
  @CsvSource({
    "25000000, 60000000, 2000000, 2",
    "19000000, 60000000, 2000000, 1",
    "20000000, 50000000, 5000000, 0",
    "20000001, 50000001, 5000001, 3",
    "500000000, 1000000000, -30000000, 2"
  })
  void exceedingIsStrict(long assets, long sales, long profit, int exceeded) {
    assertThat(payer(figures(assets, sales, profit)).exceeded(THREE)).isEqualTo(exceeded);
  }

  @Test
  void anUnknownFigureIsNotExceededButCounted() {
    Payer payer = payer(figures(AssessmentBase.SALES, 60_000_000));
    assertThat(payer.exceeded(THREE)).isEqualTo(1);
    assertThat(payer.unknown(THREE)).isEqualTo(2);
    assertThat(payer.exceededOrUnknown(THREE)).isEqualTo(3);
    assertThat(payer.standing("sales_threshold")).isEqualTo(ThresholdStatus.ABOVE);
    assertThat(payer.standing("profit_threshold")).isEqualTo(ThresholdStatus.UNKNOWN);
  }

  @Test
  void onlyUnknownFiguresAreSupposed() {
    Payer payer = payer(figures(AssessmentBase.SALES, 10, AssessmentBase.PROFIT, 6_000_000));
    Payer above = payer.supposing(ThresholdStatus.ABOVE);
    assertThat(above.exceeded(THREE)).isEqualTo(2);
    assertThat(above.unknown(THREE)).isZero();
    assertThat(above.standing("sales_threshold")).isEqualTo(ThresholdStatus.NOT_ABOVE);
    Payer notAbove = payer.supposing(ThresholdStatus.NOT_ABOVE);
    assertThat(notAbove.exceeded(THREE)).isEqualTo(1);
    assertThat(notAbove.unknown(THREE)).isZero();
    assertThat(above.supposing(ThresholdStatus.UNKNOWN)).isEqualTo(payer);
  }

  @Test
  void aThresholdThatIsNoMoneyIsTestedInItsOwnUnit() {
    assertThat(payer(figures(AssessmentBase.EMPLOYEES, 250)).standing("employees_threshold_small"))
        .isEqualTo(ThresholdStatus.NOT_ABOVE);
    assertThat(payer(figures(AssessmentBase.EMPLOYEES, 251)).standing("employees_threshold_small"))
        .isEqualTo(ThresholdStatus.ABOVE);
  }

  @Test
  void theNamesOfThresholdsSayWhatTheyTest() {
    Thresholds thresholds = new Thresholds(VALUES);
    assertThat(thresholds.names())
        .containsExactly(
            "assets_threshold", "sales_threshold", "profit_threshold", "employees_threshold_small");
    assertThat(thresholds.base("employees_threshold_small")).isEqualTo(AssessmentBase.EMPLOYEES);
  }

  @ParameterizedTest
  @CsvSource({
    "assets_threshold, ASSETS",
    "sales_threshold, SALES",
    "sales_threshold_small, SALES",
    "sequencing_spend_threshold, SEQUENCING_SPEND",
    "data_volume_threshold, DATA_VOLUME",
    "un_scale_threshold, UN_SCALE",
    "rnd_threshold_2, RND"
  })
  void aParameterNamedAfterAFigureTestsIt(String parameter, String base) {
    assertThat(AssessmentBase.ofThreshold(parameter)).hasToString(base);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "threshold",
        "_threshold",
        "sales",
        "sales_rate",
        "sales_thresholds",
        "Sales_threshold"
      })
  void anyOtherParameterTestsNothing(String parameter) {
    assertThat(AssessmentBase.ofThreshold(parameter)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "turnover_threshold, turnover",
    "net_sales_threshold, net_sales",
    "hectares_threshold_small, hectares"
  })
  void aParameterNamedAfterAnythingElseTestsAColumnOfAScenariosOwn(
      String parameter, String column) {
    assertThat(AssessmentBase.ofThreshold(parameter)).isEqualTo(OwnFigure.of(column));
  }

  @ParameterizedTest
  @ValueSource(strings = {"profit_rate", "sales_threshold_word", "turnover_threshold"})
  void whatIsNoThresholdIsRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> payer(figures()).exceeded(name))
        .withMessage(
            "'" + name + "' is not a threshold: no number, or not named FIGURE_threshold.");
  }

  @Test
  void sectorTypeAndHomeMayBeListed() {
    Payer payer = payer(figures());
    assertThat(payer.listed("sectors")).isTrue();
    assertThat(payer.typeListed("types")).isTrue();
    assertThat(payer.homeListed("homes")).isTrue();
    assertThat(payer.listed("homes")).isFalse();
    assertThat(payer.typeListed("sectors")).isFalse();
    assertThat(payer.homeListed("types")).isFalse();
  }

  @Test
  void whatIsNoListIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> payer(figures()).listed("profit_rate"))
        .withMessage("'profit_rate' is not a parameter of unit list.");
  }

  @Test
  void theFiguresKnowWhatTheyKnow() {
    Figures figures = figures(AssessmentBase.SALES, 3, AssessmentBase.DATA_VOLUME, 4);
    assertThat(figures.known()).containsExactly(AssessmentBase.SALES, AssessmentBase.DATA_VOLUME);
    assertThat(figures.of(AssessmentBase.SALES)).hasToString("300");
    assertThat(figures.of(AssessmentBase.DATA_VOLUME)).hasToString("4");
    assertThat(figures.of(AssessmentBase.PROFIT)).isNull();
    assertThat(figures.knows(AssessmentBase.PROFIT)).isFalse();
    assertThat(Figures.UNKNOWN.known()).isEmpty();
  }

  @Test
  void aCriterionMustExceedItsLimit() {
    Country land =
        Payers.country("KEN", java.util.Map.of("land_area_km2", org.dsisim.value.Fraction.of(100)));
    Party party =
        new Party(land, Parameters.values("at,100,number", "below,99.9,number", "zero,0,number"));
    assertThat(party.above(Criterion.LAND_AREA, "below")).isTrue();
    assertThat(party.above(Criterion.LAND_AREA, "at")).isFalse();
    assertThat(party.above(Criterion.GDP, "zero")).isFalse();
    assertThat(party.knows(Criterion.LAND_AREA)).isTrue();
    assertThat(party.knows(Criterion.GDP)).isFalse();
    assertThat(Criterion.unScale("2025-2027").column()).isEqualTo("un_scale_2025_2027_pct");
    assertThat(land.code()).isEqualTo(new CountryCode("KEN"));
  }
}
