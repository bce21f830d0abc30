package org.dsisim.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.dsisim.Shipped;
import org.junit.jupiter.api.Test;

/** Everything that can be wrong with a file of cases, each problem in full. */
class FaultsInCasesTest extends CopiedCases {

  @Test
  void aMissingFileIsReported() throws IOException {
    copy("contribution/cali-fund");
    Files.delete(home.resolve("contribution/cali-fund/cases.yaml"));
    assertThat(run("cali-fund").results()).isEmpty();
    assertThat(shown())
        .isEqualTo("rules/contribution/cali-fund/cases.yaml: there is no such file.");
  }

  @Test
  void keysThatAreMissingOrNotKnownAreReported() throws IOException {
    cali("  - case: It owes\n    payer: " + LARGE + "\n    ows: 5\n    becuase: x\n    fund: 3\n");
    assertThat(shown())
        .isEqualTo(
            """
            rules/contribution/cali-fund/cases.yaml:6: owes, because are missing.
            rules/contribution/cali-fund/cases.yaml:8: 'ows' is not known here.
              Maybe 'owes'?
            rules/contribution/cali-fund/cases.yaml:9: 'becuase' is not known here.
              Maybe 'because'?
            rules/contribution/cali-fund/cases.yaml:10: 'fund' is not known here, only case, payer, owes, because, with, accounts, others, uses, countries, assumptions, rules.\
            """);
  }

  @Test
  void whatCasesRelyOnMustBeParametersAndWhatTheyLeaveOutIsSaid() throws IOException {
    copy("contribution/cali-fund");
    write(
        CALI_FILE,
        CALI.replace("profit_rate: 1", "profit_rte: 1").replace(", scope: all", "")
            + oweCase(LARGE, "1.00"));
    assertThat(run("cali-fund").results()).isEmpty();
    assertThat(shown())
        .isEqualTo(
            """
            rules/contribution/cali-fund/cases.yaml:1: warning: relies_on leaves out profit_rate, scope: cases could break when parameters.csv changes.
            rules/contribution/cali-fund/cases.yaml:1: 'profit_rte' is not a parameter of cali-fund.
              Maybe 'profit_rate'?\
            """);
  }

  @Test
  void valuesThatAParameterCannotHaveAreReportedOnceAndNoCaseIsRun() throws IOException {
    copy("contribution/cali-fund");
    write(
        CALI_FILE,
        CALI.replace("basis: lower", "basis: lowest").replace("profit_rate: 1", "profit_rate: [1]")
            + oweCase(LARGE, "1.00")
            + oweCase(LARGE, "2.00").replace("It owes", "It owes again"));
    assertThat(run("cali-fund").results()).isEmpty();
    assertThat(shown())
        .isEqualTo(
            """
            rules/contribution/cali-fund/cases.yaml:1: profit_rate must be a single value.
              Maybe the items of a list on one line, separated by semicolons.
            rules/contribution/cali-fund/cases.yaml:1: cali-fund.basis is 'lowest', which is not one of lower, higher, profit, sales.
              Maybe 'lower'?\
            """);
  }

  @Test
  void aCaseWithABadValueIsLeftOutAndTheOthersAreRun() throws IOException {
    CasesResult result =
        cali(
            oweCase(LARGE + "\n    with: {profit_rate: many}", "1.00")
                + oweCase(LARGE, "20000.00").replace("It owes", "It owes again"));
    assertThat(result.results()).extracting(CaseResult::sentence).containsExactly("It owes again");
    assertThat(result.passed()).isTrue();
    assertThat(shown())
        .isEqualTo(
            "rules/contribution/cali-fund/cases.yaml:8: cali-fund.profit_rate is 'many', which is"
                + " not a number.");
  }

  @Test
  void aWithThatNamesNoParameterIsReportedWithTheNearest() throws IOException {
    cali(oweCase(LARGE + "\n    with: {sale_rate: 1, colour: red}", "1.00"));
    assertThat(shown())
        .isEqualTo(
            """
            rules/contribution/cali-fund/cases.yaml:8: 'sale_rate' is not a parameter of cali-fund.
              Maybe 'sales_rate'?
            rules/contribution/cali-fund/cases.yaml:8: 'colour' is not a parameter of cali-fund.\
            """);
  }

  @Test
  void whatIsOwedIsAnAmountToTheCentOrOneOfThreeWords() throws IOException {
    cali(
        Stream.of("nothin", "-5", "20000.005", "20k", "''", "99999999999999999999")
            .map(
                owes -> oweCase(LARGE, owes).replace("It owes", "It owes " + owes.replace("'", "")))
            .reduce("", String::concat));
    assertThat(shown())
        .isEqualTo(
            """
            rules/contribution/cali-fund/cases.yaml:8: owes is 'nothin', which is neither an amount nor one of nothing, exempt, unknown.
              Maybe 'nothing'?
            rules/contribution/cali-fund/cases.yaml:12: owes is '-5', which is below zero.
            rules/contribution/cali-fund/cases.yaml:16: owes is '20000.005', which is more exact than a cent.
            rules/contribution/cali-fund/cases.yaml:20: owes is '20k', which is not a number.
              Maybe 20000: amounts are plain US dollars.
            rules/contribution/cali-fund/cases.yaml:24: owes is empty.
            rules/contribution/cali-fund/cases.yaml:28: owes is '99999999999999999999', which is more money than there is.\
            """);
  }

  @Test
  void thePayerIsReadAsARowOfUsers() throws IOException {
    cali(
        oweCase(
            "{type: compny, sector: cosmetic, home: Switzerlnd, sales_usd: 61m, profits_usd: 3,"
                + " year: 24}",
            "1.00"));
    assertThat(shown())
        .isEqualTo(
            """
            rules/contribution/cali-fund/cases.yaml:7: type is 'compny', which is not one of company, public-research, academic, public-database, ngo.
              Maybe 'company'?
            rules/contribution/cali-fund/cases.yaml:7: warning: sector is 'cosmetic', which no shipped rule set lists.
              Maybe 'cosmetics'?
            rules/contribution/cali-fund/cases.yaml:7: home is 'Switzerlnd', which is neither the ISO code nor a name of a country.
              Maybe CHE (Switzerland)?
            rules/contribution/cali-fund/cases.yaml:7: sales_usd is '61m', which is not a number.
              Maybe 61000000: amounts are plain US dollars.
            rules/contribution/cali-fund/cases.yaml:7: 'profits_usd' is not known here.
              Maybe 'profit_usd'?
            rules/contribution/cali-fund/cases.yaml:7: year is '24', which is not a year from 1900 to 2200.\
            """);
  }

  @Test
  void thePayerMustBeThereAndItsAccountsMustHaveTheirYears() throws IOException {
    cali(oweCase("", "1.00"));
    cali(oweCase("[1]", "1.00"));
    cali(oweCase("{type: ngo, sector: x, home: CHE}\n    accounts: []", "1.00"));
    cali(
        oweCase(
            LARGE + "\n    accounts:\n      - {sales_usd: 1}\n      - {year: 1, home: CHE}",
            "1.00"));
    assertThat(shown())
        .isEqualTo(
            """
            rules/contribution/cali-fund/cases.yaml:7: payer is empty.
            rules/contribution/cali-fund/cases.yaml:7: payer must be made of 'name: value' lines, indented below it.
            rules/contribution/cali-fund/cases.yaml:7: 'assets_usd' is not known here, only type, sector, home, id, name.
            rules/contribution/cali-fund/cases.yaml:7: 'sales_usd' is not known here, only type, sector, home, id, name.
            rules/contribution/cali-fund/cases.yaml:7: 'profit_usd' is not known here, only type, sector, home, id, name.
            rules/contribution/cali-fund/cases.yaml:8: accounts is empty: a payer has at least one year.
            rules/contribution/cali-fund/cases.yaml:9: year is missing.
            rules/contribution/cali-fund/cases.yaml:10: year is '1', which is not a year from 1900 to 2200.
            rules/contribution/cali-fund/cases.yaml:10: 'home' is not known here, only year, assets_usd, sales_usd, profit_usd, employees, rnd_usd, sequencing_spend_usd, data_volume_tb, dsi_attribution, already_paid_usd, dsi_user, group, subsector, commercial_share.\
            """);
  }

  @Test
  void aTitleOfNoRuleIsReportedWithTheNearest() throws IOException {
    cali(oweCase(LARGE, "20000.00\n    rules: [The contribution is a share of profits]"));
    assertThat(shown())
        .isEqualTo(
            """
            rules/contribution/cali-fund/cases.yaml:9: 'The contribution is a share of profits' is not the title of a rule of cali-fund.
              Maybe 'The contribution is a share of profit'?\
            """);
  }

  @Test
  void everyCaseHasASentenceOfItsOwn() throws IOException {
    cali(
        oweCase(LARGE, "20000.00")
            + oweCase(LARGE, "20000.00")
            + oweCase(LARGE, "20000.00").replace("It owes", ""));
    assertThat(shown())
        .isEqualTo(
            """
            rules/contribution/cali-fund/cases.yaml:10: this case has the same sentence as that on line 6.
            rules/contribution/cali-fund/cases.yaml:14: case is empty.\
            """);
  }

  @Test
  void aFileWithoutCasesTestsNothing() throws IOException {
    cali("");
    assertThat(shown())
        .isEqualTo(
            "rules/contribution/cali-fund/cases.yaml:5: warning: cases is empty: no rule is"
                + " tested.");
  }

  @Test
  void whatIsReceivedMustMakeUpTheFund() throws IOException {
    equal("fund: 9.00\n    parties: " + TWO_PARTIES + "\n    receives: {XAA: 4.50, XAB: 4.49}");
    equal(
        "fund: 9.00\n    parties: "
            + TWO_PARTIES
            + "\n    receives: {XAA: 4.50, XAB: 4.50}\n    undistributed: 1.00");
    assertThat(shown())
        .isEqualTo(
            """
            rules/distribution/equal/cases.yaml:8: receives and undistributed sum to 10.00, but the fund is 9.00.
            rules/distribution/equal/cases.yaml:8: receives and undistributed sum to 8.99, but the fund is 9.00.
              Maybe undistributed: 0.01?\
            """);
  }

  @Test
  void onlyPartiesOfTheCaseCanReceive() throws IOException {
    equal(
        """
        fund: 9.00
            parties: %s
            receives: {XAA: 4.50, XAD: 4.50, XAC: nought}
            iplc: {Kenya: 1.00}
            not_eligible: [XAC]
        """
            .formatted(TWO_PARTIES));
    assertThat(shown())
        .isEqualTo(
            """
            rules/distribution/equal/cases.yaml:8: 'XAD' is not among the Parties of this case.
              Maybe 'XAA'?
            rules/distribution/equal/cases.yaml:8: 'XAC' is no Party: it lacks the status cbd-party.
            rules/distribution/equal/cases.yaml:8: receives of XAC is 'nought', which is not a number.
            rules/distribution/equal/cases.yaml:9: 'Kenya' is not among the Parties of this case.
            rules/distribution/equal/cases.yaml:10: 'XAC' is no Party: it lacks the status cbd-party.\
            """);
  }

  @Test
  void partiesAreReadAsRowsOfCountriesOrAreTheReferenceTable() throws IOException {
    equal(
        """
        fund: 1.00
            parties: [{iso3: Xaa, status: cbd-party}, {iso3: XAB, statuses: cbd-partei, land_area_km2: big}]
            receives: {}
        """);
    equal("fund: 1.00\n    parties: referense\n    receives: {}");
    equal("fund: 1.00\n    parties:\n    receives: {}\n    year: 20");
    assertThat(shown())
        .isEqualTo(
            """
            rules/distribution/equal/cases.yaml:7: parties is empty.
            rules/distribution/equal/cases.yaml:7: parties is 'referense', which is neither a list nor the word reference.
              Maybe 'reference'?
            rules/distribution/equal/cases.yaml:7: iso3 is 'Xaa', which is not three capital letters.
            rules/distribution/equal/cases.yaml:7: 'status' is not known here.
              Maybe 'statuses'?
            rules/distribution/equal/cases.yaml:7: statuses is 'cbd-partei', which is not one of cbd-party, eu-member, ldc, sids, lldc, lmmc, jusscannz, of-party, notional-un-rate, high-income, upper-middle-income, lower-middle-income, low-income, cbd-list-ldc, cbd-list-sids, cbd-list-other-developing, cbd-list-economy-in-transition, nagoya-party, consent-required, consent-partly and 4 more.
              Maybe 'cbd-party'?
            rules/distribution/equal/cases.yaml:7: land_area_km2 is 'big', which is not a number.
            rules/distribution/equal/cases.yaml:9: year is '20', which is not a year from 1900 to 2200.\
            """);
  }

  @Test
  void aRuleSetThatCannotBeUsedHasNoResult() throws IOException {
    copy("contribution/cali-fund");
    Files.writeString(home.resolve("contribution/cali-fund/obligations.drl"), "rule");
    assertThat(WorkedCases.run("cali-fund", copies(), Shipped.reference(), problems)).isNull();
    assertThat(problems.hasErrors()).isTrue();
  }
}
