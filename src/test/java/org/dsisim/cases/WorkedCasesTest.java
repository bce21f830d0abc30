package org.dsisim.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dsisim.Shipped;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.description.RuleSetKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every difference and every problem in full, on copies of shipped rule sets. */
class WorkedCasesTest {

  private static final String CALI_FILE = "rules/contribution/cali-fund/cases.yaml";
  private static final String EQUAL_FILE = "rules/distribution/equal/cases.yaml";

  private static final String CALI =
      """
      relies_on: {profit_rate: 1, sales_rate: 0.1, basis: lower, exempt_types: academic,
        assets_threshold: 20000000, sales_threshold: 50000000, profit_threshold: 5000000,
        thresholds_to_exceed: 2, index_thresholds: false, averaging_years: 3, missing_years: average-known, loss: zero-profit,
        unknown_figures: not-exceeded, scope: all, use_attribution: false, sectors: cosmetics, average_ends: year-assessed, rates: one, size_limits: 250000000;1000000000, profit_rates_by_size: 0.5;1;1.5, sales_rates_by_size: 0.05;0.1;0.15, credit_paid_elsewhere: false, credited_part: 100, averaged_figures: all, asked_by: sector, shown_non_use: let-off, groups: each-entity, group_head: parent, modality: entities, product_rate: 0.1, uses_counted: all, materials_counted: dna;rna;protein, index_rates: false, activity_counted: all}
      cases:
      """;

  private static final String EQUAL =
      """
      relies_on: {eligibility: not-high-income-or-sids, european_union_eligible: false, iplc_share: 50,
        envelopes: none, african_group_share: 20, asia_pacific_share: 20, eastern_european_share: 20, grulac_share: 20, weog_share: 20, iplc_reading: per-party, developed_iplc_size: fixed, developed_iplc_share: 0, developed_iplc_countries: AUS, iplc_channel: left-open, iplc_direct_share: 100, iplc_through_government: "", unrecognised_iplc: through-state, unrecognised_iplc_countries: "", floor: 0, ceiling: 100}
      cases:
      """;

  /** A payer that exceeds two thresholds; its contribution would be 20,000. */
  private static final String LARGE =
      "{type: company, sector: cosmetics, home: CHE, assets_usd: 25000000, sales_usd: 60000000,"
          + " profit_usd: 2000000}";

  private static final String TWO_PARTIES =
      "[{iso3: XAA, statuses: \"cbd-party;low-income\"},"
          + " {iso3: XAB, statuses: \"cbd-party;low-income\"}, {iso3: XAC}]";

  @TempDir Path home;

  private final Problems problems = new Problems();

  // What differs

  @Test
  void aCaseThatPassesKnowsItsSentenceItsPlaceItsReasonAndTheRulesThatFired() throws IOException {
    CasesResult result = cali(oweCase(LARGE, "20000.00"));
    assertThat(problems.all()).isEmpty();
    assertThat(result.ruleSet()).isEqualTo("cali-fund");
    assertThat(result.passed()).isTrue();
    assertThat(result.failures()).isEmpty();
    List<String> fired =
        List.of(
            "An entity of a listed sector that is known to exceed enough thresholds owes the"
                + " contribution",
            "The contribution is the lower of a share of profit and a share of revenue");
    assertThat(result.results())
        .containsExactly(
            new CaseResult("It owes", new Place(CALI_FILE, 6, 5), "so it is", List.of(), fired));
    // In the order of the file, where the contribution comes first.
    assertThat(result.fired()).containsExactly(fired.get(1), fired.get(0));
    assertThat(result.neverFired())
        .hasSize(17)
        .doesNotContainAnyElementsOf(fired)
        .containsSubsequence(
            "The contribution is the higher of a share of profit and a share of revenue",
            "The contribution is a share of profit",
            "The contribution is a share of revenue",
            "Academic and public research institutions and public databases owe nothing",
            "An entity of a listed sector that shows that it uses no digital sequence information"
                + " owes nothing",
            "An entity of a listed sector that exceeds enough thresholds, an unknown figure counted"
                + " as exceeding, owes the contribution",
            "An entity of a listed sector whose figures are all known and exceed enough thresholds"
                + " owes the contribution");
  }

  @Test
  void anAmountThatDiffersIsNamedBesideTheExpectedOne() throws IOException {
    assertThat(differences(cali(oweCase(LARGE, "25000.00"))))
        .containsExactly("owes 20000.00, expected 25000.00");
    assertThat(differences(cali(oweCase(LARGE, "nothing"))))
        .containsExactly("owes 20000.00, expected nothing");
    assertThat(differences(cali(oweCase(LARGE, "exempt"))))
        .containsExactly("owes 20000.00, expected exempt");
    assertThat(differences(cali(oweCase(LARGE, "unknown"))))
        .containsExactly("owes 20000.00, expected unknown");
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void nothingExemptUnknownAndZeroAreFourAnswers() throws IOException {
    String small = "{type: company, sector: cosmetics, home: CHE, sales_usd: 1}";
    assertThat(differences(cali(oweCase(small, "0.00"))))
        .containsExactly("owes nothing, expected 0.00");
    String university = "{type: academic, sector: cosmetics, home: CHE}";
    assertThat(differences(cali(oweCase(university, "nothing"))))
        .containsExactly("is exempt, expected nothing");
    String loss =
        "{type: company, sector: cosmetics, home: CHE, assets_usd: 25000000, sales_usd: 60000000,"
            + " profit_usd: -1}";
    assertThat(differences(cali(oweCase(loss, "nothing"))))
        .containsExactly("owes 0.00, expected nothing");
    String noProfit =
        "{type: company, sector: cosmetics, home: CHE, assets_usd: 25000000, sales_usd: 60000000}";
    assertThat(differences(cali(oweCase(noProfit, "60000.00"))))
        .containsExactly("owes an unknown amount (profit not known), expected 60000.00");
    String noAttribution =
        "{type: company, sector: cosmetics, home: CHE, assets_usd: 25000000, sales_usd: 60000000,"
            + " profit_usd: 1}\n    with: {use_attribution: true}";
    assertThat(differences(cali(oweCase(noAttribution, "0.00"))))
        .containsExactly("owes an unknown amount (sales and profit not known), expected 0.00");
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void aRuleThatWasToFireAndDidNotIsNamedBesideThoseThatDid() throws IOException {
    String title = "The contribution is a share of profit";
    assertThat(differences(cali(oweCase(LARGE, "20000.00\n    rules: [\"" + title + "\"]"))))
        .containsExactly(
            "rule \"The contribution is a share of profit\" did not fire (fired: An entity of a"
                + " listed sector that is known to exceed enough thresholds owes the contribution;"
                + " The contribution is the lower of a share of profit and a share of revenue)");
    String small = "{type: company, sector: cosmetics, home: CHE}";
    assertThat(differences(cali(oweCase(small, "nothing\n    rules: [\"" + title + "\"]"))))
        .containsExactly(
            "rule \"The contribution is a share of profit\" did not fire (no rule fired)");
  }

  @Test
  void theAmountIsThatOfTheYearAssessedAndTheThresholdsAreHeldAgainstTheAverage()
      throws IOException {
    String accounts =
        """
        {type: company, sector: cosmetics, home: CHE}
            accounts:
              - {year: 2022, assets_usd: 25000000, sales_usd: 100000000, profit_usd: 4000000}
              - {year: 2024, assets_usd: 25000000, sales_usd: 30000000, profit_usd: 2000000}
              - {year: 2023, assets_usd: 25000000, sales_usd: 50000000, profit_usd: 3000000}
        """
            .stripTrailing();
    // Sales: (100 + 50 + 30) / 3 = 60 m > 50 m, although 2024 alone has 30 m; 1 % of 2 m = 20,000.
    assertThat(differences(cali(oweCase(accounts, "20000.00")))).isEmpty();
    // Without the average 2024 decides, and only assets exceed.
    assertThat(differences(cali(oweCase(accounts, "nothing\n    with: {averaging_years: 1}"))))
        .isEmpty();
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void ofAnAllocationEachPartyThatDiffersIsNamedWithByHowMuch() throws IOException {
    CasesResult result =
        equal(
            """
            fund: 100.00
                parties: %s
                receives: {XAA: 60.00, XAB: 39.00}
                iplc: {XAA: 30.00}
                not_eligible: [XAB]
                undistributed: 1.00
            """
                .formatted(TWO_PARTIES));
    assertThat(problems.all()).isEmpty();
    assertThat(differences(result))
        .containsExactly(
            "XAA receives 50.00, expected 60.00: 10.00 less",
            "IPLC of XAA receive 25.00, expected 30.00: 5.00 less",
            "XAB is eligible, expected not to be",
            "XAB receives 50.00, expected 39.00: 11.00 more",
            "undistributed is 0.00, expected 1.00: 1.00 less");
  }

  @Test
  void aPartyThatACaseLeavesOutIsToReceiveNothing() throws IOException {
    assertThat(
            differences(
                equal("fund: 9.00\n    parties: " + TWO_PARTIES + "\n    receives: {XAB: 9.00}")))
        .containsExactly(
            "XAA receives 4.50, expected 0.00: 4.50 more",
            "XAB receives 4.50, expected 9.00: 4.50 less");
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void aRuleThatWasToFireInAFormulaIsNamedToo() throws IOException {
    List<String> differences =
        differences(
            equal(
                """
                fund: 2.00
                    parties: %s
                    receives: {XAA: 1.00, XAB: 1.00}
                    rules: ["Every Party is eligible", "No eligible Party receives less than the floor or more than the ceiling"]
                """
                    .formatted(TWO_PARTIES)));
    assertThat(differences)
        .containsExactly(
            "rule \"Every Party is eligible\" did not fire (fired: A Party that is not high-income,"
                + " or is a small island developing State, is eligible; Every eligible Party weighs"
                + " the same; A share of each Party's amount is for the needs of its indigenous"
                + " peoples and local communities; No eligible Party receives less than the floor"
                + " or more than the ceiling)");
  }

  @Test
  void twoRulesThatAnswerTheSameQuestionFailTheCase() throws IOException {
    copy("contribution/cali-fund");
    Path rules = home.resolve("contribution/cali-fund/obligations.drl");
    Files.writeString(
        rules, Files.readString(rules).replace("        ! typeListed( \"exempt_types\" ),\n", ""));
    write(CALI_FILE, CALI + oweCase(LARGE.replace("company", "academic"), "exempt"));
    List<String> differences = differences(compileAndRun("cali-fund"));
    assertThat(problems.all()).isEmpty();
    assertThat(differences)
        .containsExactly(
            """
            rules/contribution/cali-fund/obligations.drl:125: rule "An entity of a listed sector that is known to exceed enough thresholds owes the contribution" answers what payer owes to the fund in 2024, and so does rule "Academic and public research institutions and public databases owe nothing" on line 106.
              Maybe one of the two needs a condition that leaves the other's case out.\
            """);
  }

  @Test
  void floorsThatCannotBeKeptFailTheCase() throws IOException {
    CasesResult result =
        equal(
            """
            fund: 2.00
                with: {floor: 60}
                parties: %s
                receives: {XAA: 1.00, XAB: 1.00}
            """
                .formatted(TWO_PARTIES));
    assertThat(problems.all()).isEmpty();
    assertThat(differences(result))
        .containsExactly(
            """
            rules/distribution/equal/cases.yaml:7: 'floor' of equal is infeasible: the floors of 2 eligible Parties take 120 % of the fund.
              Maybe at most 50 % for each Party.\
            """);
  }

  @Test
  void theFloorThatIsAdvisedIsRoundedDownSoThatItCanBeKept() throws IOException {
    String three = TWO_PARTIES.replace("{iso3: XAC}", "{iso3: XAC, statuses: cbd-party}");
    String question =
        "fund: 3.00\n    parties: "
            + three.replace(
                "]",
                ", {iso3: XAD, statuses: cbd-party}, {iso3: XAE, statuses: cbd-party},"
                    + " {iso3: XAF, statuses: cbd-party}]")
            + "\n    receives: {XAA: 0.50, XAB: 0.50, XAC: 0.50, XAD: 0.50, XAE: 0.50, XAF: 0.50}";
    assertThat(differences(equal(question + "\n    with: {floor: 16.6667}")).get(0))
        .endsWith("\n  Maybe at most 16.6666 % for each Party.");
    assertThat(differences(equal(question + "\n    with: {floor: 16.6666}"))).isEmpty();
  }

  @Test
  void anAmountThatCannotBeComputedFailsTheCase() throws IOException {
    copy("contribution/cali-fund");
    Path rules = home.resolve("contribution/cali-fund/obligations.drl");
    Files.writeString(
        rules,
        Files.readString(rules)
            .replaceFirst("share\\( \"profit_rate\"", "wholeBand( \"limits\", \"band_rates\""));
    Path table = home.resolve("contribution/cali-fund/parameters.csv");
    Files.writeString(
        table,
        Files.readString(table).stripTrailing()
            + "\nlimits,5,list,,,,,,R,D\nband_rates,1;2,list,,,,,,R,D\n");
    write(CALI_FILE, CALI + oweCase(LARGE, "20000.00") + "    with: {limits: five}\n");
    assertThat(differences(compileAndRun("cali-fund")).get(0))
        .endsWith(
            "what rule \"An entity of a listed sector that is known to exceed enough thresholds"
                + " owes the contribution\" states cannot be reckoned: limits is 'five', which is"
                + " not a number.");
  }

  // A seeded fault fails the case that is about it, and no other

  @Test
  void aRuleThatTakesTheHigherForTheLowerFailsTheCasesOfTheLowerAlone() throws IOException {
    copy("contribution/cali-fund");
    Path rules = home.resolve("contribution/cali-fund/obligations.drl");
    String broken = Files.readString(rules).replaceFirst("lowerOf\\(", "higherOf(");
    Files.writeString(rules, broken);
    CasesResult result = compileAndRun("cali-fund");
    assertThat(problems.all()).isEmpty();
    assertThat(result.failures())
        .extracting(CaseResult::sentence)
        .contains("Where profit is high, the lower of the two is the share of revenue")
        .noneMatch(sentence -> sentence.startsWith("Read as"));
    CaseResult first = result.failures().get(0);
    assertThat(first.sentence())
        .isEqualTo(
            "An entity that exceeds two of the three thresholds owes the lower of 1 % of profit and"
                + " 0.1 % of revenue");
    assertThat(first.differences())
        .extracting(Message::inEnglish)
        .containsExactly("owes 60000.00, expected 20000.00");
    assertThat(first.because()).endsWith("the lower is 20,000");
  }

  @Test
  void aComponentThatIsForgottenFailsTheCasesOfThatComponentAlone() throws IOException {
    copy("distribution/iusaf");
    Path rules = home.resolve("distribution/iusaf/weights.drl");
    Files.writeString(rules, Files.readString(rules).replace("EQUALLY", "NOTHING"));
    CasesResult result = compileAndRun("iusaf");
    assertThat(problems.all()).isEmpty();
    assertThat(result.failures())
        .extracting(CaseResult::sentence)
        .containsExactly(
            "A part of the fund can be shared equally by small island developing States",
            "Bands, land and ocean add up to the fund");
    assertThat(result.failures().get(0).differences())
        .extracting(Message::inEnglish)
        .containsExactly(
            "XAA receives 323.34, expected 338.34: 15.00 less",
            "XAB receives 323.33, expected 338.33: 15.00 less",
            "undistributed is 30.00 (nobody weighs anything in 'ocean_share'), expected 0.00: 30.00"
                + " more");
  }

  @Test
  void changedParametersBreakNoCaseSinceTheCasesRelyOnTheirOwn() throws IOException {
    copy("contribution/cali-fund");
    Path table = home.resolve("contribution/cali-fund/parameters.csv");
    Files.writeString(
        table, Files.readString(table).replace("profit_rate,1,percent", "profit_rate,2,percent"));
    assertThat(run("cali-fund").failures()).isEmpty();
    assertThat(problems.all()).isEmpty();
  }

  // What is wrong with a file

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

  // Copies of shipped rule sets with other cases

  private CasesResult cali(String cases) throws IOException {
    copy("contribution/cali-fund");
    write(CALI_FILE, CALI + cases);
    return run("cali-fund");
  }

  private static String oweCase(String payer, String owes) {
    return "  - case: It owes\n    payer: "
        + payer
        + "\n    owes: "
        + owes
        + "\n    because: so it is\n";
  }

  private CasesResult equal(String questionAndAnswer) throws IOException {
    copy("distribution/equal");
    write(
        EQUAL_FILE,
        EQUAL
            + "  - case: They receive\n    because: so it is\n    "
            + questionAndAnswer.stripTrailing()
            + "\n");
    return run("equal");
  }

  private void copy(String ruleSet) throws IOException {
    Path from = Shipped.rulesFolder().resolve(ruleSet);
    Path to = home.resolve(ruleSet);
    Files.createDirectories(to);
    Files.writeString(home.resolve("options.yaml"), "options: {}\n");
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.writeString(to.resolve(file.getFileName()), Files.readString(file));
      }
    }
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(home.resolve(file.substring("rules/".length())), text);
  }

  /** The cases of the copy, put to the shipped rules, which are compiled already. */
  private CasesResult run(String id) {
    RuleFolder folder = Objects.requireNonNull(copies().folder(id, problems));
    if (folder.description().kind() == RuleSetKind.DISTRIBUTION) {
      DistributionRules rules = Shipped.clean(p -> Shipped.rulebook().formula(id, p));
      return WorkedCases.run(folder, rules, Shipped.reference(), problems);
    }
    ContributionRules rules = Shipped.clean(p -> Shipped.rulebook().contribution(id, p));
    return WorkedCases.run(folder, rules, Shipped.reference(), problems);
  }

  /** The cases of the copy, put to the rules of the copy. */
  private CasesResult compileAndRun(String id) {
    return Objects.requireNonNull(WorkedCases.run(id, copies(), Shipped.reference(), problems));
  }

  private Rulebook copies() {
    return new Rulebook(home, "rules", Shipped.compiled(), message -> {}, problems);
  }

  private static List<String> differences(CasesResult result) {
    assertThat(result.results()).hasSize(1);
    return result.results().get(0).differences().stream().map(Message::inEnglish).toList();
  }

  private String shown() {
    return String.join("\n", problems.all().stream().map(Problem::toString).toList());
  }
}
