package org.dsisim.reckoning.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;

/** Rates and thresholds that follow prices, which rise by a tenth each year and then by a half. */
class IndexedRatesTest {

  private static final Growth GROWTH =
      new Growth(
          year ->
              Parameters.values(
                  "growth,0.1,share",
                  "growth_laboratory_equipment,0.2,share",
                  "inflation," + (year < 2024 ? "0.1" : "0.5") + ",share"));

  private static ParameterValues values(String... rows) {
    return ParameterValues.inForce(
        "test", Parameters.of(rows).values(), 2024, List.of(), new Problems());
  }

  private static String rate(String name, String... rows) {
    return IndexedRates.of(values(rows), GROWTH).value(name).value().text();
  }

  private static final String ON = "index_rates,true,boolean";

  @Test
  void aRateRisesFromTheYearFromWhichItHolds() {
    assertThat(rate("sales_rate", ON, "sales_rate,2,percent,,,,,2022")).isEqualTo("3.3");
    assertThat(rate("sales_rate", ON, "sales_rate,2,percent,,,,,2023")).isEqualTo("3");
    assertThat(rate("sales_rate", ON, "sales_rate,2,percent,,,,,2024")).isEqualTo("2");
    assertThat(rate("sales_rate", ON, "sales_rate,2,percent")).as("no date").isEqualTo("2");
  }

  @Test
  void whatIsNoRateInPercentAndWhatNoRuleSetIndexesStays() {
    String year = ",,,,,2022";
    assertThat(rate("sales_rate", "sales_rate,2,percent" + year)).isEqualTo("2");
    assertThat(rate("sales_rate", ON, "sales_rate,0.2,share" + year)).isEqualTo("0.2");
    assertThat(rate("least", ON, "least,2,percent" + year)).isEqualTo("2");
  }

  @Test
  void aThresholdRisesToo() {
    String threshold = "sales_threshold,100,USD,,,,,2022";
    for (String index : List.of("true", "false")) {
      Measurement measurement =
          new Measurement(values(threshold, "index_thresholds," + index + ",boolean"), GROWTH);
      assertThat(measurement.thresholds().limit("sales_threshold"))
          .isEqualTo(Fraction.of(index.equals("true") ? 16_500 : 10_000));
    }
    ParameterValues indexed = values(threshold, "index_thresholds,true,boolean");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Measurement(indexed))
        .withMessage("Nothing is assumed of prices.");
  }

  @Test
  void figuresGrowByTheRateOfTheirSectorYearByYear() {
    assertThat(GROWTH.ofSector("cosmetics", 2022, 2024)).isEqualTo(Fraction.of(121, 100));
    assertThat(GROWTH.ofSector("laboratory-equipment", 2022, 2024))
        .isEqualTo(Fraction.of(144, 100));
    assertThat(GROWTH.ofSector("cosmetics", 2024, 2024)).isEqualTo(Fraction.ONE);
    assertThat(GROWTH.ofPrices(2025, 2024)).isEqualTo(Fraction.ONE);
    assertThat(GROWTH.ofPrices(2022, 2024)).isEqualTo(Fraction.of(165, 100));
  }
}
