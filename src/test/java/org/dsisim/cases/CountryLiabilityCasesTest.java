package org.dsisim.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dsisim.message.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases of countries as payers: every difference and every problem in full. */
class CountryLiabilityCasesTest {

  private static final String ASSESSED =
      "relies_on: {total: 1000, un_scale: 2022-2024, eu_share: 0, ldc_cap: 0.01, ceiling: 100}\n";
  private static final String LEVY =
      "relies_on: {levy_rate: 1, levied_in: all, scope: all, retail_sales_threshold: 0}\n";
  private static final String TWO =
      "[{iso3: XAA, statuses: cbd-party, un_scale_2022_2024_pct: 3},"
          + " {iso3: XAB, statuses: cbd-party, un_scale_2022_2024_pct: 1}]";

  @TempDir Path home;

  private @Nullable OneCase one;

  @Test
  void allCountriesOfACaseArePayersAtOnce() {
    CasesResult result =
        assessed("parties: " + TWO, "owe: {XAA: 750.00, XAB: 250.00}", "together: 1000.00");
    assertThat(one().problems()).isEmpty();
    assertThat(result.passed()).isTrue();
    assertThat(result.fired())
        .containsExactly("Every other Party pays by the UN scale, but no more than the ceiling");
  }

  @Test
  void eachAmountThatDiffersIsNamedAndSoIsTheSum() {
    CasesResult result =
        assessed("parties: " + TWO, "owe: {XAA: 700.00, XAB: nothing}", "together: 700.00");
    assertThat(result.results().get(0).differences())
        .extracting(Message::inEnglish)
        .containsExactly(
            "XAA owes 750.00, expected 700.00",
            "XAB owes 250.00, expected nothing",
            "together they owe 1000.00, expected 700.00");
  }

  @Test
  void ofACountryThatIsNotNamedNothingIsExpected() {
    assertThat(assessed("parties: " + TWO, "owe: {XAB: 250.00}").passed()).isTrue();
  }

  @Test
  void whatIsNotKnownIsNamed() {
    CasesResult result =
        assessed("parties: [{iso3: XAA, statuses: cbd-party}]", "owe: {XAA: 1000.00}");
    assertThat(result.results().get(0).differences())
        .extracting(Message::inEnglish)
        .containsExactly("XAA owes an unknown amount (UN scale not known), expected 1000.00");
  }

  @Test
  void theReferenceTableStandsInItsYear() {
    assertThat(
            assessed("parties: reference", "owe: {USA: nothing, EUU: 0.00}", "year: 2026").passed())
        .isTrue();
    assertThat(one().problems()).isEmpty();
  }

  @Test
  void assumptionsOfACaseTakeThePlaceOfAScenarios() {
    String countries = "parties: [{iso3: XAA, gdp_usd: 3}, {iso3: XAB, gdp_usd: 1}]";
    assertThat(
            levy(
                    countries,
                    "assumptions: {retail_value_usd: 1000, retail_scope_share: 0.5}",
                    "owe: {XAA: 3.75, XAB: 1.25}")
                .passed())
        .isTrue();
    assertThat(levy(countries, "owe: {XAA: nothing}").passed()).isTrue();
    assertThat(one().problems()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsReportedAtOnce() {
    CasesResult result =
        levy(
            "parties: [{iso3: XAA, gdp_usd: 3}]",
            "assumptions: {retail_value: 1000, retail_scope_share: 25}",
            "owe: {XAB: 3.75, XAA: nothin}",
            "together: 0.234",
            "year: 20");
    assertThat(result.results()).isEmpty();
    assertThat(one().shown())
        .isEqualTo(
            """
            rules/contribution/retail-levy/cases.yaml:5: 'retail_value' is no assumption on which these cases can rest.
              Maybe 'retail_value_usd'?
            rules/contribution/retail-levy/cases.yaml:5: retail_scope_share is '25', which is not a share between 0 and 1.
              Maybe 0.25.
            rules/contribution/retail-levy/cases.yaml:6: 'XAB' is not among the countries of this case.
              Maybe 'XAA'?
            rules/contribution/retail-levy/cases.yaml:6: owe of XAA is 'nothin', which is neither an amount nor one of nothing, exempt, unknown.
              Maybe 'nothing'?
            rules/contribution/retail-levy/cases.yaml:7: together is '0.234', which is more exact than a cent.
            rules/contribution/retail-levy/cases.yaml:8: year is '20', which is not a year from 1900 to 2200.""");
  }

  @Test
  void aCaseThatExpectsNothingOfAnybodyIsRefused() {
    assessed("parties: " + TWO, "owe: {}");
    assertThat(one().shown()).contains("owe names no country.");
  }

  @Test
  void theKeysOfUsersAreNotKnownHere() {
    assessed("parties: " + TWO, "owes: 1.00", "owe: {XAA: 750.00}");
    assertThat(one().shown()).contains("'owes' is not known here");
  }

  private CasesResult assessed(String... lines) {
    return run("party-assessed", ASSESSED, lines);
  }

  private CasesResult levy(String... lines) {
    return run("retail-levy", LEVY, lines);
  }

  private CasesResult run(String id, String reliesOn, String... lines) {
    return one().run(id, reliesOn, lines);
  }

  private OneCase one() {
    if (one == null) {
      one = new OneCase(home);
    }
    return one;
  }
}
