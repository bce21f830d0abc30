package org.dsisim.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.Shipped;
import org.dsisim.indicator.Results;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.Selection;
import org.dsisim.report.screen.run.RunText;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.description.Description;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.scenario.country.CountryReader;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.table.PartLimits;
import org.dsisim.value.CountryCode;
import org.junit.jupiter.api.Test;

/** What stands on the screen, in every language and within its columns. */
class ScreenTest {

  private static final Selection ALL_OF_A_GROUP =
      new Selection(true, Group.REGIONAL.get(0), List.of(new CountryCode("FRA")));

  private static final CountryCode CHINA = new CountryCode("CHN");
  private static final CountryCode BRAZIL = new CountryCode("BRA");

  /** Read and run once for all languages. */
  private static final Map<String, ScenarioFolder> SCENARIOS = new LinkedHashMap<>();

  private static final Map<String, Outcome> OUTCOMES = new LinkedHashMap<>();

  @Test
  void aScreenOfEightyColumnsIsEnoughInEveryLanguage() {
    for (String scenario : List.of("rd-leaders-2024", "workshop")) {
      for (String language : CountryReader.LANGUAGES) {
        fits(text(scenario, language, ALL_OF_A_GROUP, 80, "cali-fund:iusaf@strict"), 80);
        fits(text(scenario, language, Selection.NOTHING, 80, "cali-fund"), 80);
      }
      List<String> named = Shipped.computableOptions();
      fits(text(scenario, "en", Selection.NOTHING, 80, named.toArray(String[]::new)), 80);
    }
  }

  @Test
  void noLineOfAnyOptionIsWiderThanANarrowScreen() {
    for (int width : List.of(60, 80)) {
      for (String option : Shipped.computableOptions()) {
        fits(text("use-portfolio", "en", ALL_OF_A_GROUP, width, option), width);
        fits(
            text("use-portfolio", "en", ALL_OF_A_GROUP, new Screen(width, true, true), option),
            width);
      }
      String[] all = Shipped.computableOptions().toArray(String[]::new);
      fits(text("use-portfolio", "en", ALL_OF_A_GROUP, width, all), width);
    }
  }

  @Test
  void anAllocationFitsToo() {
    for (String language : CountryReader.LANGUAGES) {
      fits(text("workshop", language, ALL_OF_A_GROUP, 100, "none:equal"), 100);
    }
  }

  @Test
  void countriesStandInTheAlphabetOfTheReader() {
    String text = text("workshop", "fr", ALL_OF_A_GROUP, 80, "none:equal");
    List<String> countries = countries(text);
    assertThat(countries).startsWith("Afrique du Sud", "Algérie", "Angola", "Bénin", "Botswana");
    // Not behind Z, where the code of its first letter would put it.
    assertThat(countries.indexOf("Égypte")).isBetween(1, countries.indexOf("Gabon"));
    assertThat(text).contains("France").contains("not eligible");
  }

  @Test
  void whatHasBeenPaidStandsBesideTheTotalsOfOneOptionAndOfSeveral() {
    assertThat(text("workshop", "en", Selection.NOTHING, 80, "cali-fund"))
        .contains("Received in fact, Cali Fund: USD 1,000, 2025-12-12, paid freely by one firm");
    assertThat(
            text("workshop", "en", Selection.NOTHING, 80, "none", "cali-fund", "cali-fund:equal"))
        .containsPattern("Received in fact, Cali Fund: USD 1,000, [^.]*\\)\\. In 2, 3\\.");
    assertThat(text("workshop", "en", Selection.NOTHING, 80, "none"))
        .doesNotContain("Received in fact");
  }

  @Test
  void whoPaidAndWhoWroteTheFormulaIsSaidWhereBothAreUsed() {
    assertThat(text("workshop", "en", Selection.NOTHING, 200, "cali-fund:iusaf"))
        .contains("of the same house as the author of the IUSAF option paper");
  }

  @Test
  void whatWasObservedOfMechanismsOfTheSameKindStandsThereInItsOwnCurrency() {
    assertThat(text("workshop", "en", Selection.NOTHING, 200, "fixed-sum"))
        .contains(
            "Due in fact, WHO PIP Framework, partnership contribution: USD 28 million, 2013-2025,"
                + " each year from makers of influenza vaccines");
    assertThat(text("workshop", "en", Selection.NOTHING, 200, "none", "india-2025", "brazil-2015"))
        .containsPattern("Authority: INR 212,600,000, 2025-26, [^.]*INR 21.26 crore\\). In 2\\.")
        .containsPattern("In hand in fact, Brazil, [^:]*: BRL 11,000,000, 2025-05-20, .*In 3\\.");
  }

  @Test
  void whatWasPaidFreelyIsNoUptakeAmongThoseAsked() {
    assertThat(text("workshop", "en", Selection.NOTHING, 200, "cali-fund"))
        .contains("paid freely by one firm below the thresholds")
        .contains(
            "Received in fact, Cali Fund, from those whom it asks: nothing that is known by"
                + " 2025-12-12 (Carbon Brief, 12 December 2025).");
  }

  @Test
  void anOptionWithoutAMechanismOfItsKindStandsBesideTheOneFundThatThereIs() {
    assertThat(text("workshop", "en", Selection.NOTHING, 200, "micro-levy"))
        .contains("Received in fact, Cali Fund: USD 1,000")
        .doesNotContain("opened on 2025-02-25");
  }

  @Test
  void yearsBeforeTheFundOpenedAreSaidToBeAsIf() {
    assertThat(text("workshop", "en", Selection.NOTHING, 200, "cali-fund"))
        .contains(
            "The Cali Fund opened on 2025-02-25: in 2024 nobody was asked, and amounts are as if"
                + " it had been open")
        .contains("--set assumption.uptake_from=2025");
  }

  @Test
  void theScaleOfThingsIsOneSentence() {
    assertThat(text("workshop", "en", Selection.NOTHING, 200, "india-2025"))
        .containsOnlyOnce("The scale of things: ")
        .contains("aims at USD 200 billion a year for biodiversity, from all sources by 2030");
  }

  @Test
  void whatTheLawLeavesOutIsSaidOnceThoughOneRuleSetLeavesOutMore() {
    String treaties = text("workshop", "en", Selection.NOTHING, 300, "cali-fund+other-treaties");
    assertThat(treaties.lines().findFirst().orElse(""))
        .containsOnlyOnce("The outcome of COP17 (Yerevan, October 2026) is not included")
        .endsWith("is not included, nor is what the Plant Treaty's enhanced system may bring.");
  }

  @Test
  void whereNobodyOwesNothingDependsOnWhatPayersDoAndNobodyPaysLess() {
    assertThat(text("use-portfolio", "en", Selection.NOTHING, 200, "cooperation"))
        .contains("IN SHORT, 2024\n- Nobody owes anything.\n\n")
        .contains("The 10 homes whose payers pay most; 20 more pay as much or less.");
    assertThat(text("use-portfolio", "en", Selection.NOTHING, 200, "cali-fund"))
        .contains("- It depends on what is assumed of payers (uptake 0.25)");
  }

  @Test
  void whatIsOwedTwiceStandsBesideTheTotalsOfOneOptionAndOfSeveral() {
    assertThat(
            text("workshop", "en", Selection.NOTHING, 80, "cali-fund+bilateral+hybrid")
                .replaceAll("\\s+", " "))
        .contains(
            "Double payment: 2 payers owe USD 780,000 twice, to the fund and past it, or under"
                + " two rule sets to the same recipient; USD 780,000 are credited and not in the"
                + " table, for what is owed elsewhere, paid or not.");
    assertThat(
            text(
                "workshop",
                "en",
                Selection.NOTHING,
                200,
                "none",
                "cali-fund+bilateral",
                "hybrid-iusaf"))
        .contains("Double payment, by option:")
        .contains("- 2: 2 payers owe USD 780,000 twice")
        .contains("- 3: 2 payers owe USD 780,000 twice");
    assertThat(text("workshop", "en", Selection.NOTHING, 200, "cali-fund"))
        .doesNotContain("Double payment");
  }

  @Test
  void theFirstLineSaysHowOldTheLawIsAndThatTheOutcomeOfCop17IsNotIn() {
    for (String[] options :
        List.of(new String[] {"cali-fund"}, new String[] {"none:equal", "cali-fund"})) {
      assertThat(text("workshop", "en", Selection.NOTHING, 200, options))
          .startsWith(
              "Law as of 2024-11-01. The outcome of COP17 (Yerevan, October 2026) is not"
                  + " included.\nScenario  workshop")
          .contains("ILLUSTRATIVE: invented figures");
    }
    assertThat(text("workshop", "en", Selection.NOTHING, 200, "bilateral"))
        .startsWith("Law as of 2021 to 2024-11-01, by rule set. The outcome of COP17")
        .contains("\nLaw       bilateral as of 2021 (");
  }

  @Test
  void whatIsPaidIsAnAssumptionAndStandsBetweenNothingAndAll() {
    assertThat(text("workshop", "en", Selection.NOTHING, 80, "cali-fund"))
        .contains(
            """
            IN SHORT, 2024
            - If 25 % of the value is paid, USD 200,000; if nobody pays, nothing; if all
              follow, USD 800,000.
            - It goes: USD 180,000 to 146 Parties by iusaf, of it USD 90,000 for IPLC needs;
              USD 20,000 for administration.
            - It depends on what is assumed of payers (uptake 0.25) and on 1 illustrative
              figure, which no source gives; see WHAT IT RESTS ON.

            WHO RECEIVES""")
        .containsPattern("\nUSD thousand +if nobody pays +value is paid +\\(indicative\\)\n")
        .containsPattern("\ncontributions +0 +200.0 +800.0\n")
        .doesNotContainPattern("(?m)expected$");
  }

  @Test
  void whereAllIsPaidThatIsSaidOnce() {
    assertThat(text("workshop", "en", Selection.NOTHING, 80, "india-law"))
        .contains("- If all follow, as is assumed, USD 45,000; if nobody does, nothing.\n")
        .containsPattern("\nUSD thousand +if nobody pays +owed by law\n")
        .doesNotContain("100 %");
  }

  @Test
  void severalOptionsCarryTheirNamesAndThePartThatIsPaid() {
    assertThat(text("workshop", "en", Selection.NOTHING, 80, "cali-fund", "party-assessed"))
        .containsPattern("\nmillion +value paid +paid +if adopted +payers +Parties\n")
        .containsPattern("\n1 cali-fund +25 % +0.200 +0.800 +3 +146\n")
        .containsPattern("\n2 party-assessed +100 % +14.08 +14.08 +200 +146\n")
        .containsPattern("\ngroup, USD million +1 cali-fund +2 party-assessed\n")
        .containsPattern("\nvalue paid +25 % +100 %\n");
  }

  @Test
  void countriesAskedForStandFirstEachWithAllThatItReceives() {
    Selection chosen =
        new Selection(
            false, null, List.of(new CountryCode("KEN"), new CountryCode("USA"), CHINA, BRAZIL));
    String text = text("workshop", "en", chosen, 80, "cali-fund:equal");
    assertThat(text.indexOf("\nKenya ")).isPositive().isLessThan(text.indexOf("\nAfrican Group "));
    assertThat(text)
        .containsPattern("\nUnited States of America +USA +not a Party\n")
        .contains("\nAT HOME IN KENYA, 2024: 1 of 1 users are asked for a contribution\n")
        .contains("What users pay is theirs: it is taken off no country's receipts.")
        .contains("No user here is at home in Brazil, China.")
        .doesNotContain("Kenya Seeds");
    assertThat(text("workshop", "en", chosen, 80, "bilateral"))
        .containsPattern("\ncountry, USD thousand +ISO +to the State +to communities +together\n")
        .containsPattern("\nBrazil +BRA +24.00 +0 +24.00\n");
    assertThat(text("workshop", "en", chosen, 80, "cali-fund:equal", "bilateral"))
        .containsPattern("\nUnited States of America +not a Party +not a Party\n");
  }

  @Test
  void companiesAreNamedOnlyWhereThatIsAskedForAndWithWhatIsNotShownOfThem() {
    Selection france = new Selection(true, null, List.of(new CountryCode("FRA")));
    String words = "Companies: would be asked; the sector is our reading; uses are those of the";
    String cosmetics = "Workshop Cosmetics";
    assertThat(text("workshop", "en", france, 80, "cali-fund"))
        .contains(words)
        .containsPattern("AT HOME IN FRANCE(?s:.*)\n" + cosmetics + " +yes +95.00 +380.0\n");
    assertThat(text("workshop", "en", Selection.NOTHING, 80, "cali-fund"))
        .doesNotContain(words)
        .doesNotContain(cosmetics);
  }

  @Test
  void aPartyThatPaysAndReceivesShowsItsNetOfItsOwnPaymentsAlone() {
    Selection germany = new Selection(false, null, List.of(new CountryCode("DEU")));
    assertThat(text("workshop", "en", germany, 80, "party-assessed+cali-fund"))
        .contains("\nWHAT COUNTRIES THEMSELVES PAY AND RECEIVE, 2024, if ")
        .containsPattern("\nGermany +1,047 +0 +-1,047\n")
        .contains("Payments of governments only; what companies at home there pay is no part");
    assertThat(text("workshop", "en", germany, 80, "cali-fund")).doesNotContain("THEMSELVES PAY");
  }

  @Test
  void amountsOfAFormulaThatAreAllDifferentAreRankedOnlyOnRequest() {
    assertThat(text("workshop", "en", Selection.NOTHING, 80, "cali-fund:gdp"))
        .containsPattern("A Party receives from USD \\S+ to USD \\S+, half of them")
        .doesNotContain("largest and");
    assertThat(
            text("workshop", "en", Selection.NOTHING, new Screen(80, true, true), "cali-fund:gdp"))
        .containsPattern("\nChina +CHN +[\\d,]+\\.\\d\\d +")
        .contains("The 10 largest and 3 smallest of ");
  }

  /** The countries of the first table of countries. */
  private static List<String> countries(String text) {
    return text.substring(text.indexOf("\ncountry"))
        .lines()
        .skip(2)
        .takeWhile(line -> !line.isEmpty())
        .filter(line -> line.matches(".* [A-Z]{3} .*"))
        .map(line -> line.replaceAll(" +[A-Z]{3} .*", ""))
        .toList();
  }

  private static void fits(String text, int width) {
    List<String> tooWide = text.lines().filter(line -> Width.of(line) > width).toList();
    assertThat(tooWide).isEmpty();
  }

  private static String text(
      String id, String language, Selection selection, int width, String... options) {
    return text(id, language, selection, Screen.of(width), options);
  }

  private static String text(
      String id, String language, Selection selection, Screen screen, String... options) {
    ScenarioFolder scenario = SCENARIOS.computeIfAbsent(id, ScreenTest::read);
    List<Outcome> outcomes = new ArrayList<>();
    Map<String, Description> descriptions = new LinkedHashMap<>();
    for (String name : options) {
      PolicyOption option = Shipped.option(name);
      outcomes.add(
          OUTCOMES.computeIfAbsent(
              id + " " + name,
              key -> new Simulator(scenario.scenario(), List.of(), 1).run(option)));
      option.contributions().forEach(rules -> put(descriptions, rules.id()));
      put(descriptions, option.formula().id());
    }
    Run run =
        new Run(
            "",
            List.of(),
            scenario,
            Results.of(outcomes),
            descriptions,
            Map.of(),
            Map.of(),
            n -> n,
            language);
    return new RunText(run, selection, screen).text();
  }

  private static ScenarioFolder read(String id) {
    Path path = Path.of("scenarios", id).toAbsolutePath();
    return Shipped.clean(
        problems ->
            ScenarioFolder.read(id, path, id, Shipped.reference(), PartLimits.usual(), problems));
  }

  private static void put(Map<String, Description> descriptions, String id) {
    RuleFolder folder = Shipped.clean(problems -> Shipped.rulebook().folder(id, problems));
    descriptions.put(id, folder.description());
  }
}
