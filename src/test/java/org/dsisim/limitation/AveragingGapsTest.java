package org.dsisim.limitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsisim.Shipped;
import org.dsisim.message.Message;
import org.dsisim.simulation.Simulator;
import org.junit.jupiter.api.Test;

/** Averages over years of which a scenario of one year has no accounts. */
class AveragingGapsTest {

  private static List<String> gaps(String... set) {
    return DataLimitations.of(
            new Simulator(Shipped.scenario("workshop"), Shipped.settings(set), 1)
                .run(Shipped.option("cali-fund")))
        .stream()
        .map(Message::inEnglish)
        .toList();
  }

  @Test
  void figuresThatAreKnownAreNotCalledMissingWhereOnlyTheirAverageIs() {
    assertThat(gaps("cali-fund.missing_years=unknown"))
        .contains(
            "nobody has known sales over the 3 years up to 2024: `sales_threshold` has no effect"
                + " here.",
            "no user has 3 years of accounts up to 2024, so no average is known"
                + " (`missing_years`).")
        .noneMatch(sentence -> sentence.contains("averages rest on the years that are there"));
  }

  @Test
  void withoutAnAccountBeforeTheYearAssessedNothingIsSaidToRestOnEarlierYears() {
    assertThat(gaps("cali-fund.average_ends=year-before"))
        .contains(
            "nobody has known profit over the 3 years up to 2023: `profit_threshold` has no effect"
                + " here.")
        .noneMatch(sentence -> sentence.contains("averages rest on the years that are there"));
  }

  @Test
  void averagesOfFewerYearsAreSaidToRestOnThem() {
    assertThat(gaps())
        .contains(
            "no user has 3 years of accounts: averages rest on the years that are there, and"
                + " `averaging_years` is not tested here.")
        .noneMatch(sentence -> sentence.startsWith("nobody has known"));
  }
}
