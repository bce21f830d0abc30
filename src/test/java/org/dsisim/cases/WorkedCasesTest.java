package org.dsisim.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.junit.jupiter.api.Test;

/** Every difference in full, on copies of shipped rule sets. */
class WorkedCasesTest extends CopiedCases {

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

  private static List<String> differences(CasesResult result) {
    assertThat(result.results()).hasSize(1);
    return result.results().get(0).differences().stream().map(Message::inEnglish).toList();
  }
}
