package org.dsisim.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases about uses: every difference and every problem in full, on a copy of bilateral. */
class UseLiabilityCasesTest {

  private static final String FILE = "rules/contribution/bilateral/cases.yaml";

  private static final String RELIES_ON =
      """
      relies_on: {royalty_rate: 1, community_royalty_rate: 0.5, requires_consent: IND,
        requires_no_consent: "", partly_consent: required, unknown_consent: required, provider_scope: parties,
        research_access: simplified, emergency_access: expedited, materials: dna,
        other_treaties: instead, plant_treaty_rate: 0.77, pip_rate: 0.5, transboundary: by-country, user_scope: all, existing_contracts: honoured,
        contract_unit: country, permits_run: parallel, community_consent: true}
      """;

  private static final String ASSUMPTIONS =
      """
      assumptions: {permit_months: 6, permit_cost_usd: 5000, community_consent_months: 9,
        community_consent_cost_usd: 8000, simplified_permit_months: 2,
        simplified_permit_cost_usd: 500, max_months_before_dropped: 36,
        max_cost_share_before_dropped: 0.2, research_budget_usd: 500000}
      """;

  private static final String USE =
      "use: {purpose: commercial, material: dna, sequences: 4, origins: \"KEN:1|BRA:2|UNKNOWN:1\","
          + " product_sales_usd: 1000000}";

  @TempDir Path home;

  private @Nullable OneCase one;

  @Test
  void aCaseThatSaysWhatTheRulesSayPasses() {
    CasesResult result =
        run(
            USE,
            "owes: {KEN: 2500, BRA: 5000.00}",
            "needs: {KEN: permit, BRA: permit}",
            "months: 6.0",
            "cost: 10000",
            "happens: true");
    assertThat(shown()).isEmpty();
    assertThat(result.failures()).isEmpty();
  }

  @Test
  void amountsThatDifferAreNamedWithWhoTheyGoTo() {
    assertThat(
            differences(
                USE, "owes: {KEN: 2500.01, IND: 3.00}", "needs: {KEN: permit, BRA: permit}"))
        .containsExactly(
            "owes 2500.00 to KEN, expected 2500.01",
            "owes nothing to IND, expected 3.00",
            "owes 5000.00 to BRA, expected nothing");
  }

  @Test
  void proceduresThatDifferAreNamedWithWhomTheyAreWith() {
    assertThat(
            differences(
                USE,
                "owes: {KEN: 2500, BRA: 5000}",
                "needs: {KEN: simplified-permit, \"KEN communities\": community-consent}"))
        .containsExactly(
            "needs permit of KEN, expected simplified-permit",
            "needs nothing of KEN communities, expected community-consent",
            "needs permit of BRA, expected nothing");
  }

  @Test
  void whatIsNeededMustBeSaid() {
    assertThat(differences(USE, "owes: {KEN: 2500, BRA: 5000}"))
        .containsExactly(
            "needs permit of BRA, expected nothing", "needs permit of KEN, expected nothing");
    assertThat(differences(USE, "owes: {KEN: 2500, BRA: 5000}", "needs: nothing"))
        .containsExactly(
            "needs permit of BRA, expected nothing", "needs permit of KEN, expected nothing");
  }

  @Test
  void monthsCostAndWhetherItHappensAreHeldAgainstWhatTheCaseSaysOfThem() {
    assertThat(
            differences(
                USE,
                "owes: {KEN: 2500, BRA: 5000}",
                "needs: {KEN: permit, BRA: permit}",
                "months: 6.5",
                "cost: 1",
                "happens: false"))
        .containsExactly(
            "months: 6, expected 6.5",
            "cost: 10000.00, expected 1.00",
            "happens: true, expected false");
  }

  @Test
  void aUseThatDoesNotHappenOwesNothing() {
    String little = USE.replace("1000000", "400000");
    // 10,000 are a fortieth of 400,000; one after another and with a limit of 11 months they stop
    // it.
    List<String> differences =
        differences(
            little,
            "with: {permits_run: serial}",
            "assumptions: {max_months_before_dropped: 11}",
            "owes: {KEN: 1000}",
            "needs: {KEN: permit, BRA: permit}",
            "happens: true");
    assertThat(differences)
        .containsExactly("owes nothing to KEN, expected 1000.00", "happens: false, expected true");
  }

  @Test
  void aUseWithoutAnythingToOweOrNeedTakesNoTime() {
    CasesResult result =
        run(
            "use: {purpose: commercial, material: protein, origins: \"KEN:1\"}",
            "owes: nothing",
            "months: 0",
            "cost: 0.00",
            "happens: true");
    assertThat(shown()).isEmpty();
    assertThat(result.failures()).isEmpty();
  }

  @Test
  void communitiesAreNamedByTheirCountry() {
    String healers = USE.replace("product_sales_usd", "tk_holders: \"KEN:1\", product_sales_usd");
    assertThat(
            differences(
                healers,
                "owes: {KEN: 2500, BRA: 5000, \"KEN communities\": 1}",
                "needs: {KEN: permit, BRA: permit, \"KEN communities\": community-consent}"))
        .containsExactly("owes 1250.00 to KEN communities, expected 1.00");
  }

  @Test
  void anUnknownAmountIsAnAnswer() {
    String unknown = USE.replace(", product_sales_usd: 1000000", "");
    assertThat(
            differences(
                unknown, "owes: {KEN: unknown, BRA: 0.00}", "needs: {KEN: permit, BRA: permit}"))
        .containsExactly("owes unknown to BRA, expected 0.00");
  }

  @Test
  void assumptionsThatAreMissingAreNamed() {
    List<String> differences = inWords(write(RELIES_ON, USE, "owes: {KEN: 2500, BRA: 5000}"));
    assertThat(shown()).isEmpty();
    assertThat(differences)
        .containsExactly(
            """
            rules/contribution/bilateral/cases.yaml:7: what the use must go through cannot be reckoned: 'permit_months' is not a parameter of assumption.
              Maybe assumptions: {permit_months: 6, …} in the case or at the head of the file.""");
  }

  @Test
  void anAssumptionThatMeansNothingIsRefused() {
    run(USE, "owes: nothing", "assumptions: {permit_month: 6}");
    assertThat(shown())
        .isEqualTo(
            FILE
                + ":15: 'permit_month' is no assumption on which these cases can rest.\n"
                + "  Maybe 'permit_months'?");
  }

  @Test
  void whatNobodyCouldOweOrNeedIsRefusedAndNotOnlyDifferent() {
    run(
        USE,
        "owes: {KNE: 1.00, \"BAR communities\": 2.00, KEN: some, BRA: -1}",
        "needs: {fund: permit, KEN: premit}",
        "months: soon",
        "cost: 0.001",
        "happens: perhaps");
    assertThat(shown())
        .isEqualTo(
            """
            rules/contribution/bilateral/cases.yaml:14: 'KNE' is neither a country nor the fund nor the communities of one, as "KEN communities".
              Maybe 'KEN'?
            rules/contribution/bilateral/cases.yaml:14: 'BAR communities' is neither a country nor the fund nor the communities of one, as "KEN communities".
              Maybe 'BGR communities'?
            rules/contribution/bilateral/cases.yaml:14: owes of KEN is 'some', which is neither an amount nor one of nothing, exempt, unknown.
            rules/contribution/bilateral/cases.yaml:14: owes of BRA is '-1', which is below zero.
            rules/contribution/bilateral/cases.yaml:15: 'fund' is neither a country nor the communities of one, as "KEN communities".
            rules/contribution/bilateral/cases.yaml:15: needs of KEN is 'premit', which is not one of permit, simplified-permit, expedited-permit, licence, community-consent.
              Maybe 'permit'?
            rules/contribution/bilateral/cases.yaml:16: months is 'soon', which is not a number.
            rules/contribution/bilateral/cases.yaml:17: cost is '0.001', which is more exact than a cent.
            rules/contribution/bilateral/cases.yaml:18: happens is 'perhaps', which is not one of true, false.""");
  }

  @Test
  void aUseIsReadAsInTheTableOfUses() {
    run("use: {purpose: commercail, origins: \"KEN:1\", sequence: 4}", "owes: nothing");
    assertThat(shown())
        .isEqualTo(
            """
            rules/contribution/bilateral/cases.yaml:13: purpose is 'commercail', which is not one of commercial, research.
              Maybe 'commercial'?
            rules/contribution/bilateral/cases.yaml:13: 'sequence' is not known here.
              Maybe 'sequences'?""");
  }

  @Test
  void aUseMustBeThere() {
    run("owes: nothing");
    assertThat(shown()).isEqualTo(FILE + ":11: use is missing.");
  }

  private List<String> differences(String... lines) {
    CasesResult result = run(lines);
    assertThat(shown()).isEmpty();
    return inWords(result);
  }

  private static List<String> inWords(CasesResult result) {
    return result.results().get(0).differences().stream().map(Message::inEnglish).toList();
  }

  private CasesResult run(String... lines) {
    return write(RELIES_ON + ASSUMPTIONS, lines);
  }

  private CasesResult write(String head, String... lines) {
    List<String> all =
        new ArrayList<>(List.of("payer: {type: company, sector: cosmetics, home: FRA}"));
    all.addAll(List.of(lines));
    return one().run("bilateral", head, all.toArray(String[]::new));
  }

  private OneCase one() {
    if (one == null) {
      one = new OneCase(home);
    }
    return one;
  }

  private String shown() {
    return one().shown();
  }
}
