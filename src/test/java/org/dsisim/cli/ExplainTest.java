package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dsisim.Shipped;
import org.dsisim.cli.output.Failures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code explain}: whole texts, documents, narrow screens and bad input. */
class ExplainTest {

  private static final Path TEXTS = Path.of("src/test/resources/explanations");

  private static final Program PROGRAM = Program.ofShipped();

  /** Writes the texts anew where {@code -Dexplanations.refresh=true}: read the differences. */
  @ParameterizedTest
  @CsvSource({
    "largest-payer, rd-leaders-2024 -o cali-fund --payer nestle-s-a",
    "just-below, workshop -o cali-fund --payer tovanda-biotech",
    "unknown-figures, workshop -o cali-fund --payer workshop-nutrition",
    "credited, workshop -o hybrid-iusaf --payer workshop-cosmetics --set hybrid.credit_limit=50",
    "unknown-amount, use-portfolio -o cali-fund --payer steppe-biotech",
    "exempt, workshop -o cali-fund --payer perelu-university",
    "kenya, rd-leaders-2024 -o cali-fund-iusaf --country KEN",
    "kenya-state, rd-leaders-2024 -o cali-fund-iusaf --country KEN --part state",
    "brazil-iplc, use-portfolio -o bilateral-contracts --country BRA --part iplc",
    "all-iplc, workshop -o cali-fund-iusaf --fund --part iplc",
    "kenya-against, workshop -o cali-fund{sales_rate=0.2}:iusaf --baseline"
        + " cali-fund:iusaf@strict --country KEN",
    "kenya-by-criteria, rd-leaders-2024 -o cali-fund-composite --country KEN",
    "china, rd-leaders-2024 -o cali-fund-iusaf --country CHN",
    "european-union, rd-leaders-2024 -o cali-fund-iusaf --country EUU",
    "kenya-pays, rd-leaders-2024 -o party-assessed-iusaf --country KEN",
    "china-pays, rd-leaders-2024 -o party-assessed-iusaf --country CHN",
    "european-union-pays, rd-leaders-2024 -o party-assessed-iusaf --country EUU",
    "no-party, rd-leaders-2024 -o party-assessed-iusaf --country USA",
    "use-that-happens, workshop -o bilateral-contracts --use face-cream",
    "use-that-does-not, workshop -o bilateral-contracts --use forty-fungi --set"
        + " bilateral.permits_run=serial",
    "product-that-does-not, workshop -o bilateral-contracts --use face-cream --set"
        + " assumption.max_months_before_dropped=5"
  })
  void theWholeTextIsAsExpected(String name, String arguments) throws IOException {
    Program.Ended ended = explain(80, arguments);
    // A product is given up within five months for the text's sake, and that is said.
    assertThat(ended.err().lines().filter(line -> !line.contains("; the range to try is ")))
        .isEmpty();
    assertThat(ended.code()).isZero();
    Path file = TEXTS.resolve(name + ".txt");
    if (Boolean.getBoolean("explanations.refresh")) {
      Files.createDirectories(TEXTS);
      Files.writeString(file, ended.out());
    }
    assertThat(ended.out()).isEqualTo(Files.readString(file));
  }

  @Test
  void onlyWhatIsReceivedHasParts() {
    Program.Ended total = explain(80, "workshop -o cali-fund --total --part iplc");
    assertThat(total.code()).isEqualTo(2);
    assertThat(total.err())
        .isEqualTo(
            """
            --part: Only what is received has a part for the State and one for IPLC needs.
              Maybe --country COUNTRY, --group GROUP, or --fund for all Parties.
            """);
    Program.Ended baseline = explain(80, "workshop -o cali-fund --fund --baseline cali-fond");
    assertThat(baseline.code()).isEqualTo(2);
    assertThat(baseline.err())
        .isEqualTo(
            """
            --baseline: 'cali-fond' is not an option.
              Maybe 'cali-fund'?
            """);
  }

  @Test
  void whatIsToBeSaidIsSaidOnceThoughTwoOptionsAreRun() {
    String far = "workshop -o cali-fund{sales_rate=1} --baseline cali-fund --payer ";
    String warning =
        "-o: warning: cali-fund.sales_rate is 1 per cent; the range to try is 0.05 to 0.2.\n";
    assertThat(explain(80, far + "workshop-seeds").err()).isEqualTo(warning);
    assertThat(explain(80, far + "workshop-seed").err())
        .isEqualTo(
            warning
                + """
                --payer: 'workshop-seed' is not a payer of workshop under \
                cali-fund{sales_rate=1} in 2024.
                  Maybe 'workshop-seeds'?
                """);
  }

  @Test
  void thePartOfAFewCentsThatIsPaidIsTheAssumedOneAndNotThatOfRoundedAmounts() {
    String cents = "workshop -o cali-fund{sales_rate=0.00000001} --payer workshop-cosmetics";
    assertThat(explain(80, cents).out())
        .contains("Pays      USD 0.01 if 25 % of the value is paid; nothing at 0 %, USD 0.05 at")
        .contains("If 25 % of the value is paid: USD 0.01\n");
  }

  @Test
  void aUseWhoseAmountNobodyCanTellOwesAtLeastNothingAndAllOfItsSequencesAreNotOne() {
    String fermented = "use-portfolio -o licence-multilateral --use malaria-vaccine";
    assertThat(explain(80, fermented).out())
        .contains("Owes      nothing")
        .contains("Owed for it: USD 0.00\n");
    String unknownSales = fermented + " --set licence-multilateral.open_products=pays";
    assertThat(explain(80, unknownSales).out())
        .contains("Owes      an amount that nobody can tell\n")
        .contains("Owed for it, at least, for nobody can tell all of it: USD 0.00\n")
        .contains("Paid of it, at least, for nobody can tell all of it: USD 0.00\n");
    assertThat(explain(80, "use-portfolio -o bilateral --use deep-sea-serum").out())
        .contains("- of unknown origin: all\n")
        .contains("where all of its sequences come from is unknown, and pays no country");
  }

  @Test
  void whatIsToBeTypedNextFindsAFolderAnywhere(@TempDir Path elsewhere) throws IOException {
    Path mine = Files.createDirectories(elsewhere.resolve("it's mine"));
    for (String file : List.of("scenario.yaml", "users.csv", "countries.csv", "assumptions.csv")) {
      Files.copy(Path.of("scenarios/workshop", file), mine.resolve(file));
    }
    String[] command = {"explain", mine.toString(), "-o", "cali-fund", "--country", "KEN"};
    assertThat(PROGRAM.runAt(1_000, command).out())
        .contains(
            "\nNext      ./dsisim explain '"
                + mine.toString().replace("'", "'\\''")
                + "' -o cali-fund --payer ID\n");
    String[] asJson = Arrays.copyOf(command, command.length + 2);
    asJson[command.length] = "--format";
    asJson[command.length + 1] = "json";
    assertThat(PROGRAM.runAt(80, asJson).out()).doesNotContain(elsewhere.toString());
  }

  @Test
  void aNarrowScreenIsEnough() {
    for (int width : new int[] {40, 80}) {
      for (String arguments :
          new String[] {
            "workshop -o cali-fund --payer workshop-seeds",
            "workshop -o party-assessed-iusaf --country KEN",
            "workshop -o bilateral-contracts --use face-cream"
          }) {
        assertThat(explain(width, arguments).out().lines().filter(line -> line.length() > width))
            .as(arguments)
            .isEmpty();
      }
    }
  }

  @Test
  void theDocumentHoldsTheSameStatementsWithFiguresUnitsPlacesAndLaw() throws IOException {
    String arguments = "workshop -o cali-fund --payer workshop-seeds";
    JsonNode document =
        new ObjectMapper().readTree(explain(80, arguments + " --format json").out());
    assertThat(document.get("statement").asText()).isEqualTo("Workshop Seeds (workshop-seeds)");
    assertThat(document.get("law").asText()).contains("COP17");
    JsonNode summary = document.get("summary");
    assertThat(summary.get(0).get("text").asText())
        .isEqualTo("Workshop Seeds (workshop-seeds), 2024: cali-fund (adopted)");
    assertThat(summary.findValuesAsText("name"))
        .containsExactly("Why", "Who", "Owes", "Pays", "On", "By", "Size", "Rests on", "Next");
    JsonNode owed = document.get("children").get(1);
    assertThat(owed.get("column").asText()).isEqualTo("owed_usd");
    assertThat(owed.get("value").decimalValue()).isEqualByComparingTo("20000");
    JsonNode lower = owed.get("children").get(0).get("children").get(0);
    assertThat(lower.get("statement").asText())
        .isEqualTo("the lower of 20,000.00 and 60,000.00 = 20,000.00");
    assertThat(lower.get("step").asText()).isEqualTo("lowest");
    JsonNode rate = lower.get("children").get(1).get("children").get(0);
    assertThat(rate.get("value").decimalValue()).isEqualByComparingTo("0.1");
    assertThat(rate.get("unit").asText()).isEqualTo("percent");
    assertThat(rate.get("law").asText()).startsWith("CBD/COP/DEC/16/2 annex para 3");
    assertThat(rate.get("place").asText())
        .isEqualTo("rules/contribution/cali-fund/parameters.csv:3");
    String text = explain(100_000, arguments).out();
    for (JsonNode statement : document.findValues("statement")) {
      assertThat(text).contains(statement.asText());
    }
  }

  @Test
  void aShareWithoutAnEndStandsInTheDocumentAsAFractionToo() {
    String json = explain(80, "workshop -o cali-fund-iusaf --country KEN --format json").out();
    assertThat(json).contains("\"value\" : 0.006111111111,").contains("\"exact\" : \"11/1800\"");
  }

  @Test
  void figuresAreTheSameInFrenchAndOnAFrenchMachine() {
    String english = explain(80, "workshop -o party-assessed-iusaf --country KEN").out();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.FRANCE);
      assertThat(explain(80, "workshop -o party-assessed-iusaf --country KEN").out())
          .isEqualTo(english);
      String french = explain(80, "workshop -o party-assessed-iusaf --country CHN --lang fr").out();
      assertThat(french).contains("Chine (CHN)");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aValueThatWasSetIsSaidWithWhatTheTableHas() {
    assertThat(
            explain(
                    80,
                    "workshop -o cali-fund --payer workshop-seeds --set cali-fund.profit_rate=2")
                .out()
                .replaceAll("\n +", " "))
        .contains(
            "cali-fund.profit_rate: 2 %, set by --set; the table has 1 %, from 2024"
                + " (CBD/COP/DEC/16/2 annex para 3 (indicative rate, subject to para 13);"
                + " rules/contribution/cali-fund/parameters.csv:2)")
        .contains("2 % of profit 2,000,000.00 = 40,000.00");
  }

  @Test
  void aFirstYearThatNoTableHasIsSaidAsAYearAndWhatComesIfAllIsPaidIsKnown() {
    says(
        "workshop -o cali-fund --set assumption.uptake_from=2025 --country KEN",
        "Receives  nothing from the fund: nothing is left in it to share",
        "- assumption.uptake_from: 2025, set by --set; no table has it");
  }

  @Test
  void aCountryMayBeWrittenInSmallLetters() {
    assertThat(explain(80, "workshop -o cali-fund --country ken").out())
        .startsWith("Why       Kenya (KEN), 2024: ");
    assertThat(explain(80, "workshop -o party-assessed --payer ken").out())
        .startsWith("Why       Kenya (KEN), 2024: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "-o cali-fund --payer workshop-seed; --payer: 'workshop-seed' is not a payer of"
            + " workshop under cali-fund in 2024.; Maybe 'workshop-seeds'?",
        "-o cali-fund --payer Cosmetics; --payer: 'Cosmetics' is not a payer of workshop under"
            + " cali-fund in 2024.; Maybe 'workshop-cosmetics'?",
        "-o cali-fund --use face-creme; --use: 'face-creme' is not a use of workshop under"
            + " cali-fund in 2024.; Maybe 'face-cream'?",
        "-o cali-fund --country KNE; --country: 'KNE' is neither the ISO code nor a name of a"
            + " country.; Maybe KEN (Kenya)?",
        "-o cali-fund --payer workshop-seeds --year 2023; --year: no user has an account for"
            + " 2023.; Maybe 2024 or later.",
        "-o cali-fund --payer workshop-seeds --lang it; --lang: 'it' is not a language of"
            + " country names.; Maybe one of en, fr, es, ar, zh, ru.",
        "-o cali-fnud --payer workshop-seeds; -o: 'cali-fnud' is not an option.; Maybe 'cali-fund'?"
      })
  void whatIsUnknownIsSaidWithTheNearest(String arguments, String error, String hint) {
    Program.Ended ended = explain(80, "workshop " + arguments);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).isEqualTo(error + "\n  " + hint + "\n");
    assertThat(ended.code()).isEqualTo(Failures.WRONG_USAGE);
  }

  @Test
  void aYearIsOneOfThoseThatARunTakes() {
    for (String year : List.of("20", "2024-2025", "1899", "now", "2101")) {
      Program.Ended ended = explain(80, "workshop -o cali-fund --payer a --year " + year);
      assertThat(ended.err()).isEqualTo("--year: '" + year + "' is no year from 1990 to 2100.\n");
      assertThat(ended.code()).isEqualTo(Failures.WRONG_USAGE);
    }
  }

  @Test
  void aYearBeyondTheTablesIsExplainedAsItIsRun() {
    String payer = "workshop -o cali-fund --payer workshop-seeds --year 2030";
    assertThat(explain(200, payer).out())
        .startsWith("Why       Workshop Seeds (workshop-seeds), 2030: ")
        .contains("Owed, if followed (indicative): USD 23,881.05\n")
        .contains("to the cent, half to even = 2,388,104.59\n");
    assertThat(PROGRAM.run("run workshop -o cali-fund --years 2030 --format json".split(" ")).out())
        .contains("\"owed\" : 979122.89,");
    assertThat(explain(200, "workshop -o cali-fund --country KEN --year 2031").out())
        .startsWith("Why       Kenya (KEN), 2031: ");
  }

  @Test
  void whatACountryIsGivenInKindIsSaidWithTheRuleThatCountsIt() {
    assertThat(explain(200, "use-portfolio -o cooperation-in-kind --country KEN").out())
        .contains(
            """

            Given in kind, beside the money and never added to it
            - enzyme-fellowships: training-places, 4 places, by nordic-enzymes, at home in Denmark (DNK)
              at scenarios/use-portfolio/cooperation.csv:7
              - Illustrative: a company takes in fellows from a country of origin
              - rule "Option 4: What is given in kind to a Party that is not high-income, or to a small\
             island developing State, counts"
            """);
    assertThat(explain(200, "use-portfolio -o cooperation-in-kind --country GHA").out())
        .contains("- mirror-server: data-access, of unknown quantity, by United Kingdom");
    assertThat(explain(200, "workshop -o cali-fund --country KEN").out()).doesNotContain("in kind");
  }

  @Test
  void whatDoesNotCountIsSaidWithTheConditionThatFailed() {
    assertThat(explain(200, "use-portfolio -o cooperation-in-kind --country AUT").out())
        .doesNotContain("Given in kind,")
        .contains("\n- about what is given to it: alpine-course\n")
        .contains(
            "it holds only if who receives is not high-income, or who receives is a small island"
                + " developing State\n");
  }

  @Test
  void theSumOfAllPayersIsExplainedFromPartsToRules() {
    says(
        "workshop -o cali-fund --total",
        "Why       All payers together, 2024: cali-fund (adopted) Who ",
        "Owes      USD 800,000.00 if followed (indicative): to the fund 800,000.00 Pays ",
        "6 users asked; 3 users owe something",
        "- pharmaceuticals, 1 payer: 400,000.00",
        "- cali-fund, what 3 payers pay: 800,000.00 × 0.25 = 200,000.00",
        "- rounded to the cent for each payer apart: 0.00",
        "- cali-fund.profit_rate: 1 %, from 2024 from CBD/COP/DEC/16/2 annex para 3",
        "- cali-fund.sales_threshold: USD 50,000,000.00, from 2024",
        "3 payers asked that owe nothing",
        "- 1: no rule says that anything is owed; above 1 of 3 thresholds",
        "if every unknown figure exceeded its threshold, 1 more payer would be liable",
        "Next      ./dsisim explain workshop -o cali-fund --sector pharmaceuticals");
  }

  @Test
  void sectorsHomesGroupsAndTheFundAreExplained() {
    says(
        "workshop -o cali-fund --sector cosmetics",
        "Users of the sector cosmetics, 2024",
        "- France (FRA), 1 payer: 380,000.00",
        "Next      ./dsisim explain workshop -o cali-fund --home FRA");
    says(
        "workshop -o cali-fund --home kenya",
        "Payers at home in Kenya (KEN), 2024",
        "Owes      USD 20,000.00",
        "Next      ./dsisim explain workshop -o cali-fund --payer ID");
    says("workshop -o cali-fund --home Chile", "0 users asked; 0 users owe something", "nothing");
    says(
        "workshop -o cali-fund --fund",
        "Has       USD 180,000.00 if 25 % of the value is paid; nothing at 0 %, USD 720,000.00",
        "the fund to share: 200,000.00 − 20,000.00 = 180,000.00",
        "- African Group, 55 Parties: 70,450.00");
    says(
        "workshop -o cali-fund --group LDCs",
        "Receives  USD 60,900.00 from the fund, 33.8 % of it",
        "Its part of the fund to share: 60,900.00 ÷ 180,000.00 = 0.338333333333…",
        "By which rules its Parties receive");
    says("workshop -o cali-fund --group weog", "is not eligible\", of 2");
  }

  @Test
  void payersOfASumAreNamedOnlyWhereNamesAreAskedFor() {
    assertThat(explain(200, "workshop -o cali-fund --total").out())
        .doesNotContain("Workshop Seeds", "workshop-seeds");
    says(
        "workshop -o cali-fund --total --names",
        "- Workshop Seeds (workshop-seeds): 20,000.00",
        "Next      ./dsisim explain workshop -o cali-fund --sector pharmaceuticals");
  }

  @Test
  void theDocumentOfASumHasItsStepsAndItsColumns() {
    assertThat(explain(80, "workshop -o cali-fund --total --format json").out())
        .contains(
            "\"statement\" : \"All payers together\"",
            "\"column\" : \"owed_usd\"",
            "\"step\" : \"sum\"",
            "\"step\" : \"product\"");
  }

  @Test
  void aSectorAndAGroupThatThereAreNotAreSaidWithTheNearest() {
    assertThat(explain(80, "workshop -o cali-fund --sector cosmetic").err())
        .isEqualTo(
            """
            --sector: 'cosmetic' is not a sector of users whom cali-fund asks, in workshop in 2024.
              Maybe 'cosmetics'?
            """);
    assertThat(explain(80, "workshop -o party-assessed --sector cosmetics").err())
        .contains("Maybe --total: the option asks no users of a sector here.");
    assertThat(explain(80, "workshop -o cali-fund --group Kenya").err()).contains("Kenya");
    assertThat(explain(80, "workshop -o cali-fund --home Kenio").err())
        .isEqualTo(
            """
            --home: 'Kenio' is neither the ISO code nor a name of a country.
              Maybe KEN (Kenya)?
            """);
    assertThat(explain(80, "workshop -o cali-fund --total --fund").code())
        .isEqualTo(Failures.WRONG_USAGE);
  }

  @Test
  void exactlyOneThingIsExplained() {
    assertThat(explain(80, "workshop -o cali-fund").code()).isEqualTo(Failures.WRONG_USAGE);
    assertThat(explain(80, "workshop -o cali-fund --payer a --use b").code())
        .isEqualTo(Failures.WRONG_USAGE);
  }

  @Test
  void anOptionThatIsNotComputableHereIsRefused() {
    Program.Ended ended = explain(80, "rd-leaders-2024 -o bilateral-contracts --country KEN");
    assertThat(ended.err()).contains("bilateral-contracts is not computable here: needs ");
    assertThat(ended.code()).isEqualTo(1);
  }

  /** A table of texts, each of which must stand in an explanation, whatever the lines. */
  private static void says(String arguments, String... texts) {
    Program.Ended ended = explain(200, arguments);
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out().replaceAll("\n *", " ")).as(arguments).contains(texts);
  }

  @Test
  void thresholdsThatFollowPricesAreExplainedInAYearBeyondTheTables() {
    says(
        "workshop -o cali-fund --set cali-fund.index_thresholds=true --payer workshop-seeds"
            + " --year 2025",
        "sales, USD 60,900,000.00, exceeds USD 51,000,000.00",
        "the threshold follows prices: 50,000,000.00 × 1.02 = 51,000,000.00",
        "prices from 2024 to 2025: 1 + 0.02 = 1.02",
        "Owed, if followed (indicative): USD 20,600.00");
  }

  @Test
  void aFigureBeyondTheTablesIsFirstCarriedForwardAndThenAveraged() {
    says(
        "workshop -o cali-fund --payer workshop-seeds --year 2025",
        "average of 2 known years of 3: 121,800,000.00 ÷ 2 = 60,900,000.00",
        "60,000,000.00 + 61,800,000.00 = 121,800,000.00",
        "sales carried forward to 2025: 60,000,000.00 × 1.03 = 61,800,000.00",
        "- sales of 2024: USD 60,000,000.00 at scenarios/workshop/users.csv:3");
    // 60,000,000 × 1.03 to the powers of 4, 5 and 6, each rounded: done with pencil and paper.
    says(
        "workshop -o cali-fund --payer workshop-seeds --year 2030",
        "67,530,528.60 + 69,556,444.46 + 71,643,137.79 = 208,730,110.85",
        "208,730,110.85 ÷ 3 = 69,576,703.616666…",
        "growth from 2024 to 2030: 1.03 to the power of 6 = 1.194052296529",
        "sales carried forward to 2030: 71,643,137.79174, rounded to the cent, half to even ="
            + " 71,643,137.79");
  }

  @Test
  void theSalesOfAUseBeyondTheTablesAreASumToo() {
    says(
        "workshop -o bilateral-contracts --use face-cream --year 2026",
        "product sales of face-cream carried forward to 2026: 40,000,000.00 × 1.0609 ="
            + " 42,436,000.00",
        "product sales of face-cream in 2024: USD 40,000,000.00");
  }

  @Test
  void aRuleAboutAUseFailsForTheSakeOfWhatTheUseIs() {
    says(
        "workshop -o patent-trigger --use maize",
        "found: patented is \"no\", $unknown is \"not-patented\"");
    assertThat(explain(200, "workshop -o patent-trigger --use maize").out())
        .doesNotContain("there is no Use");
  }

  @Test
  void figuresOfACountryAndOfItsUsesHaveTheirUnits() {
    says(
        "workshop -o cali-fund --country KEN",
        "- origin_of_product_sales: USD 12,000,000 ",
        "- origin_of_sequences: 19 sequences ",
        "- land_area_km2: 580,876.3 km² ",
        "- un_scale_2025_2027_pct: 0.037 % ");
    says(
        "workshop -o cali-fund:provider --country KEN --set provider.origins_counted_by=product-sales",
        "origin_of_product_sales of KEN: USD 12,000,000");
  }

  @Test
  void whatAllOweAndHowMuchOfItIsPaidStandsInTheTreeOfACountryAndInWhatItRestsOn() {
    String all = "owed to the fund by 3 users, if followed (indicative): USD 800,000.00";
    says(
        "workshop -o cali-fund --country KEN",
        "contributions of 3 users, of each by --payer ID, if 25 % of the value is paid: 200,000.00"
            + " - "
            + all,
        "- what is owed - " + all,
        "- assumptions - assumption.uptake: 0.25");
    says(
        "workshop -o bilateral-contracts --country XAB",
        "owed to it by 2 users, if adopted and followed: USD 700,000.00",
        "- assumption.compliance: 1");
  }

  @Test
  void whereMonthsAreItIsSaidHowPermitsAreSought() {
    says(
        "workshop -o bilateral-contracts --use face-cream",
        "months until all is done, sought at the same time (parallel): 6");
    says(
        "workshop -o bilateral-contracts --use forty-fungi --set bilateral.permits_run=serial",
        "sought one after another (serial): 80");
  }

  @Test
  void anAssumptionInPercentIsSaidInPercent() throws IOException {
    says(
        "workshop -o cali-fund --payer workshop-seeds --set cali-fund.profit_rate=2",
        "cali-fund.profit_rate = 2 % (by --set; the table has 1 %)");
  }

  @Test
  void aSummaryOfAtMostTwelveLinesStandsBeforeTheTree() {
    assertThat(summary(80, "workshop -o cali-fund --country KEN"))
        .isEqualTo(
            """
            Why       Kenya (KEN), 2024: cali-fund (adopted) shared by iusaf (option paper)
            Receives  USD 1,100.00 from the fund, 0.611 % of it, if 25 % of the value is
                      paid; nothing at 0 %, USD 4,400.00 at 100 %
            Of it     USD 550.00 for IPLC needs, USD 550.00 for the State
            From      3 users, owing the fund USD 800,000.00 if followed (indicative), by
                      CBD/COP/DEC/16/2 annex para 3 and enclosure I, CBD/COP/DEC/16/2 annex
                      para 3
            By        it weighs 1.1 of 180 in 'the rest', by Option paper on the inverted UN
                      scale, May 2026; read as R-3
            Pays      nothing itself; 1 user at home there, USD 20,000.00
            Rests on  uptake 0.25; on an illustrative scenario, whose figures are invented
            Next      ./dsisim explain workshop -o cali-fund --payer ID
            """);
    // One that is eligible, one that is not, and one that is no Party, in turn: each is asked about
    // under a third of the options.
    List<String> countries = List.of("--country KEN", "--country DEU", "--country USA");
    List<String> options = List.copyOf(Shipped.computableOptions());
    for (int i = 0; i < options.size(); i++) {
      String asked = options.get(i) + " " + countries.get(i % countries.size());
      assertThat(summary(80, "workshop -o " + asked).lines().count()).as(asked).isBetween(4L, 12L);
    }
  }

  @Test
  void aSummaryIsShortenedOnANarrowScreenAndKeepsWhatComesFromWhom() {
    String narrow = summary(60, "workshop -o cali-fund --country KEN");
    assertThat(narrow.lines().count()).isLessThanOrEqualTo(12);
    assertThat(narrow.replaceAll("\n *", " "))
        .contains("USD 1,100.00 from the fund", "3 users, owing USD 800,000.00")
        .contains("if 25 % of the value is paid", "Rests on  uptake 0.25");
    assertThat(narrow.lines()).noneMatch(line -> line.length() > 60);
  }

  @Test
  void aCountryThatIsNotEligibleIsToldByWhichRuleAndCondition() {
    assertThat(summary(200, "workshop -o cali-fund --country DEU"))
        .contains("nothing from the fund: it is not eligible, by \"A high-income Party that is no")
        .contains("it holds only if the country is not high-income");
    assertThat(summary(200, "workshop -o cali-fund --country USA"))
        .contains("it is no Party to the Convention");
  }

  @Test
  void aSummaryOfAPayerSaysWhatItOwesOnWhatByWhichRule() {
    assertThat(summary(200, "workshop -o cali-fund --payer workshop-seeds"))
        .contains("Owes      USD 20,000.00 if followed (indicative), to the fund\n")
        .contains(
            "Pays      USD 5,000.00 if 25 % of the value is paid; nothing at 0 %, USD 20,000.00 at"
                + " 100 %\n")
        .contains("On        profit of USD 2,000,000.00\n")
        .contains("(CBD/COP/DEC/16/2 annex para 3; read as R-1, R-6)");
    assertThat(summary(200, "workshop -o cali-fund --payer tovanda-biotech"))
        .contains("Owes      nothing\n")
        .contains("found: exceeded( … ) is 1, $needed is 2");
    assertThat(summary(200, "rd-leaders-2024 -o cali-fund --payer nestle-s-a"))
        .contains("use of DSI is not shown");
  }

  @Test
  void whoIsLiableForNothingIsToldByWhichRule() {
    says(
        "workshop -o cali-fund --payer workshop-seeds --set cali-fund.rates=by-size --set"
            + " cali-fund.profit_rates_by_size=0;1;1",
        "By        liable, and the amount is nought: \"The contribution is the lower of a share of"
            + " profit and a share of revenue, each at the rate of the entity's size\""
            + " (CBD/COP/DEC/16/2 annex para 3; read as R-1, R-6, R-10); and 1 more, below");
  }

  @Test
  void aSummaryOfAUseSaysWhatItNeedsAndWhatIsOwedForIt() {
    assertThat(summary(200, "workshop -o bilateral-contracts --use face-cream"))
        .contains(
            "Needs     2 permits, 1 community-consent under bilateral: 6 months, sought at the same"
                + " time (parallel), at a cost of USD 18,000.00\n")
        .contains("Owes      USD 400,000.00 if adopted and followed, ")
        .contains("Happens   yes\n");
    assertThat(
            summary(
                200,
                "workshop -o bilateral-contracts --use forty-fungi --set"
                    + " bilateral.permits_run=serial"))
        .contains("Happens   no: 80 months are more than 36\n");
  }

  @Test
  void theRangeOfACountryIsWhatRunsBringWhereAllIsPaid() {
    says(
        "rd-leaders-2024 -o cali-fund --country KEN --set assumption.uptake=1",
        "if 100 % of the value is paid; nothing at 0 %");
    String all = explain(200, "rd-leaders-2024 -o cali-fund --country KEN").out();
    String paid =
        explain(200, "rd-leaders-2024 -o cali-fund --country KEN --set assumption.uptake=1").out();
    String most = all.substring(all.indexOf("nothing at 0 %, ") + 16, all.indexOf(" at 100 %"));
    assertThat(paid).contains("Receives  " + most + " from the fund");
  }

  @Test
  void somebodyWhomTheRulesAreNotAskedAboutIsToldSo() {
    assertThat(explain(80, "workshop -o party-assessed --payer workshop-seeds").err())
        .isEqualTo(
            """
            --payer: 'workshop-seeds' is a user, and party-assessed asks countries.
              Maybe --country KEN, its home.
            """);
    assertThat(explain(80, "workshop -o cali-fund --payer KEN").err())
        .isEqualTo(
            "--payer: 'KEN' is a country, and cali-fund asks users.\n  Maybe --country KEN.\n");
  }

  private static String summary(int width, String arguments) {
    String all = explain(width, arguments).out();
    return all.substring(0, all.indexOf("\n\n") + 1);
  }

  private static Program.Ended explain(int width, String arguments) {
    return PROGRAM.runAt(
        width, Arrays.stream(("explain " + arguments).split(" ")).toArray(String[]::new));
  }
}
