package org.dsisim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dsisim.limitation.DataLimitations;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Scenario;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
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
  void aDeferralThatNobodyHasDecidedHoldsOnlyWhereItIsAssumed() {
    assertThat(isLeastDeveloped(2027, "assumption.ldc_deferral_bgd=false")).isFalse();
    assertThat(isLeastDeveloped(2027, "assumption.ldc_deferral_bgd=true")).isTrue();
    assertThat(isLeastDeveloped(2029, "assumption.ldc_deferral_bgd=true")).isTrue();
    assertThat(isLeastDeveloped(2030, "assumption.ldc_deferral_bgd=true")).isFalse();
    // At the cap as in 2026, up to a cent of what the pool gives to the largest remainders.
    assertThat(bangladesh(2027, "assumption.ldc_deferral_bgd=true"))
        .isBetween(new Money(140_786), new Money(140_787));
  }

  private static boolean isLeastDeveloped(int year, String setting) {
    Outcome outcome = run(year, setting);
    return outcome.years().get(0).parties().stream()
        .filter(party -> party.country().code().iso3().equals("BGD"))
        .findFirst()
        .orElseThrow()
        .country()
        .isLdc();
  }

  @Test
  void aRunOfYearsInWhichItWouldHoldSaysSo() {
    assertThat(DataLimitations.of(run(2026)))
        .extracting(Message::inEnglish)
        .noneMatch(gap -> gap.contains("ldc_deferral_bgd"));
    assertThat(DataLimitations.of(run(2027)))
        .extracting(Message::inEnglish)
        .contains(
            "BGD does not count as 'ldc' in 2027, which nobody has decided; it can be assumed"
                + " (assumption.ldc_deferral_bgd): the Committee for Development Policy found a"
                + " deferral to 24 November 2029 appropriate (2 June 2026); no decision of the"
                + " General Assembly is known to us.");
    assertThat(DataLimitations.of(run(2027, "assumption.ldc_deferral_bgd=true")))
        .extracting(Message::inEnglish)
        .anyMatch(gap -> gap.startsWith("BGD counts as 'ldc' in 2027, as is assumed"));
  }

  @Test
  void aStatusThatIsUndecidedForSeveralYearsIsNamedOnce() {
    assertThat(
            DataLimitations.of(
                new Simulator(
                        Shipped.scenario("workshop").in(List.of(2026, 2027, 2028)), List.of(), 1)
                    .run(Shipped.option("cali-fund"))))
        .extracting(Message::inEnglish)
        .filteredOn(gap -> gap.contains("ldc_deferral_bgd"))
        .singleElement()
        .asString()
        .startsWith("BGD does not count as 'ldc' in 2027-2028, which nobody has decided;");
  }

  @Test
  void theIncomeGroupsOfJuly2026HoldFromTheFirstYearThatBeginsUnderThem() {
    for (String code : List.of("JOR", "FSM", "PHL", "LKA", "VNM")) {
      assertThat(incomeGroup(code, 2026)).isEqualTo("lower-middle-income");
      assertThat(incomeGroup(code, 2027)).isEqualTo("upper-middle-income");
    }
    assertThat(incomeGroup("TGO", 2026)).isEqualTo("low-income");
    assertThat(incomeGroup("TGO", 2027)).isEqualTo("lower-middle-income");
  }

  private static String incomeGroup(String code, int year) {
    Country country =
        Objects.requireNonNull(Shipped.reference().countries().in(year).get(new CountryCode(code)));
    return country.statuses().stream()
        .filter(status -> status.endsWith("-income"))
        .collect(Collectors.joining(" "));
  }

  @Test
  void aCapForLeastDevelopedCountriesHoldsUpToTheYearInWhichOneLeaves() {
    // Bangladesh is at the cap of 0.01 % of 14,078,652 as long as it is on the list.
    Money before = bangladesh(2026);
    Money after = bangladesh(2027);
    assertThat(before).hasToString("1407.87");
    assertThat(after).isGreaterThan(before);
  }

  private static Outcome run(int year, String... more) {
    List<ParameterOverride> settings = new ArrayList<>(Shipped.settings(more));
    settings.addAll(Shipped.settings("party-assessed.total=14078652", "assumption.compliance=1"));
    return new Simulator(in(year), settings, 1).run(Shipped.option("party-assessed"));
  }

  private static Money bangladesh(int year, String... more) {
    YearOutcome outcome = run(year, more).years().get(0);
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
