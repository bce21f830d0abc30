package org.dsisim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.Shipped;
import org.dsisim.analysis.Group;
import org.dsisim.model.PolicyOption;
import org.dsisim.rulebook.Description;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.scenario.CountryReader;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.value.CountryCode;
import org.junit.jupiter.api.Test;

/** What stands on the screen, in every language and within its columns. */
class ScreenTest {

  private static final Selection ALL_OF_A_GROUP =
      new Selection(true, Group.REGIONAL.get(0), List.of(new CountryCode("FRA")));

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
        .contains("Paid to date under cali-fund: USD 1,000 by 2025-12");
    assertThat(
            text("workshop", "en", Selection.NOTHING, 80, "none", "cali-fund", "cali-fund:equal"))
        .contains("Paid to date under cali-fund, in 2, 3: USD 1,000 by 2025-12");
    assertThat(text("workshop", "en", Selection.NOTHING, 80, "none"))
        .doesNotContain("Paid to date");
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
            "Observed beside fixed-sum, 2013-2025: USD 28,000,000.00 due each year from"
                + " manufacturers under the WHO's PIP Framework");
    assertThat(text("workshop", "en", Selection.NOTHING, 200, "none", "india-2025", "brazil-2015"))
        .contains("Observed beside india-2025, in 2, 2025-26: INR 212,600,000.00 received by")
        .contains("Observed beside brazil-2015, in 3, 2025-05-20: BRL 11,000,000.00 in Brazil's");
  }

  @Test
  void whatIsOwedTwiceStandsBesideTheTotalsOfOneOptionAndOfSeveral() {
    assertThat(
            text("workshop", "en", Selection.NOTHING, 80, "cali-fund+bilateral+hybrid")
                .replaceAll("\\s+", " "))
        .contains(
            "Double payment: 2 payers owe USD 780,000 twice, to the fund and straight to countries"
                + " or under two rule sets to the same; USD 780,000 are credited and not in the"
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
    List<String> tooWide =
        text.lines().filter(line -> Width.of(line) > width && line.trim().contains(" ")).toList();
    assertThat(tooWide).isEmpty();
  }

  private static String text(
      String id, String language, Selection selection, int width, String... options) {
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
            "", List.of(), scenario, outcomes, descriptions, Map.of(), Map.of(), n -> n, language);
    return new RunText(run, selection, Screen.of(width)).text();
  }

  private static ScenarioFolder read(String id) {
    Path path = Path.of("scenarios", id).toAbsolutePath();
    return Shipped.clean(
        problems -> ScenarioFolder.read(id, path, id, Shipped.reference(), problems));
  }

  private static void put(Map<String, Description> descriptions, String id) {
    RuleFolder folder = Shipped.clean(problems -> Shipped.rulebook().folder(id, problems));
    descriptions.put(id, folder.description());
  }
}
