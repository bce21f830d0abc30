package org.dsisim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsisim.model.Scenario;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.table.Place;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** Countries that leave a list, in the years after. */
class DatedStatusTest {

  private static List<String> leastDeveloped(int year) {
    return Shipped.reference().countries().in(year).values().stream()
        .filter(country -> country.is("ldc"))
        .map(country -> country.code().iso3())
        .sorted()
        .toList();
  }

  @Test
  void countriesLeaveTheListOfLeastDevelopedOnesInTheYearsThatAreScheduled() {
    assertThat(leastDeveloped(2026)).hasSize(44).contains("BGD", "LAO", "NPL");
    assertThat(leastDeveloped(2027)).hasSize(41).doesNotContain("BGD", "LAO", "NPL");
    assertThat(leastDeveloped(2028)).hasSize(40).doesNotContain("SLB");
    assertThat(leastDeveloped(2030)).hasSize(38).doesNotContain("KHM", "SEN");
  }

  @Test
  void aCapForLeastDevelopedCountriesHoldsUpToTheYearInWhichOneLeaves() {
    // Bangladesh is at the cap of 0.01 % of 14,078,652 as long as it is on the list.
    Money before = bangladesh(2026);
    Money after = bangladesh(2027);
    assertThat(before).hasToString("1407.87");
    assertThat(after).isGreaterThan(before);
  }

  private static Money bangladesh(int year) {
    YearOutcome outcome =
        new Simulator(
                in(year),
                Shipped.settings("party-assessed.total=14078652", "assumption.compliance=1"),
                1)
            .run(Shipped.option("party-assessed"))
            .years()
            .get(0);
    return outcome.payers().stream()
        .filter(payer -> payer.payer().id().equals(new CountryCode("BGD").iso3()))
        .findFirst()
        .orElseThrow()
        .owed();
  }

  private static Scenario in(int year) {
    ScenarioFolder folder = Shipped.scenarioFolder("workshop");
    return Shipped.clean(problems -> folder.in(List.of(year), Place.ofFile("--years"), problems))
        .scenario();
  }
}
