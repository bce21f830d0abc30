package org.dsisim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dsisim.indicator.Indicators;
import org.dsisim.indicator.Results;
import org.dsisim.limitation.DataLimitations;
import org.dsisim.message.Message;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.reckoning.ledger.NodeKind;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.Selection;
import org.dsisim.report.file.RunFiles;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.screen.run.RunText;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.junit.jupiter.api.Test;

/** Countries as payers, alone and beside users, from the rules to every output. */
class CountriesAsPayersTest {

  private static final String BOTH = "cali-fund+party-assessed";

  @Test
  void usersComeFirstAndThenCountriesEachInItsOrder() {
    YearOutcome year = workshop(BOTH).years().get(0);
    List<String> ids = year.payers().stream().map(payer -> payer.payer().id()).toList();
    assertThat(year.payers(PayerKind.USERS)).hasSize(6);
    assertThat(year.payers(PayerKind.COUNTRIES)).hasSize(254);
    assertThat(ids.subList(0, 6)).isSorted();
    assertThat(ids.subList(6, 260)).isSorted().startsWith("ABW").endsWith("ZWE");
    assertThat(year.payers(PayerKind.COUNTRIES)).allMatch(payer -> payer.dues().size() == 1);
  }

  @Test
  void eachPaysUnderItsOwnRuleAndForceAndTheMoneyMeetsInTheFund() {
    YearOutcome both = workshop(BOTH).years().get(0);
    YearOutcome users = workshop("cali-fund").years().get(0);
    YearOutcome countries = workshop("party-assessed").years().get(0);
    assertThat(both.owed()).isEqualTo(users.owed().plus(countries.owed()));
    assertThat(both.expected()).isEqualTo(users.expected().plus(countries.owed()));
    assertThat(both.fund().contributions()).isEqualTo(both.expected());
    assertThat(both.flows())
        .filteredOn(flow -> flow.from().kind() == NodeKind.PARTY)
        .hasSize(200)
        .allMatch(flow -> flow.to().kind() == NodeKind.FUND);
  }

  @Test
  void aCountryUnderTwoRuleSetsIsOnePayerWithTwoDues() {
    YearOutcome year = workshop("party-assessed+retail-levy").years().get(0);
    PayerOutcome kenya =
        year.payers().stream().filter(p -> p.payer().id().equals("KEN")).findFirst().orElseThrow();
    assertThat(kenya.dues()).hasSize(2);
    assertThat(kenya.owed())
        .isEqualTo(kenya.due("party-assessed").owed().plus(kenya.due("retail-levy").owed()));
    assertThat(year.payers()).hasSize(254);
  }

  @Test
  void averagesOfAccountsAreSaidOfUsersAlone() {
    String sentence = "`averaging_years` is not tested here";
    assertThat(DataLimitations.of(workshop(BOTH)))
        .extracting(Message::inEnglish)
        .filteredOn(gap -> gap.contains(sentence))
        .hasSize(1);
    assertThat(DataLimitations.of(workshop("party-assessed")))
        .extracting(Message::inEnglish)
        .containsExactly(
            "total of party-assessed: no value for 2024 in the table, the earliest one was taken.");
    assertThat(DataLimitations.of(workshop(BOTH)))
        .containsAll(DataLimitations.of(workshop("cali-fund")))
        .containsAll(DataLimitations.of(workshop("party-assessed")));
  }

  @Test
  void countriesOfWhichNothingIsKnownAreNamed() {
    assertThat(DataLimitations.of(workshop("retail-levy")))
        .extracting(Message::inEnglish)
        .containsExactly(
            "if every unknown figure exceeded its threshold, 37 more payers would be liable, of whom"
                + " 0 would owe something and 37 what nobody can tell (Anguilla, Åland Islands,"
                + " Antarctica, French Southern Territories, Bonaire, Sint Eustatius and Saba and 32"
                + " more): at least USD 0.00 more would be owed under retail-levy, USD"
                + " 250,000,000,000.00 together.");
  }

  @Test
  void allThatCountriesRaiseTogetherIsRoundedToTheCentAsAWhole() {
    Outcome leaders =
        new Simulator(Shipped.scenario("rd-leaders-2024"), List.of(), 1)
            .run(Shipped.option("retail-levy"));
    YearOutcome year = leaders.years().get(0);
    assertThat(year.owed()).hasToString("250000000000.00");
    assertThat(year.expected()).hasToString("250000000000.00");
    assertThat(year.owing()).isEqualTo(212);
    assertThat(year.hasUnknown()).isFalse();
    assertThat(year.payers())
        .filteredOn(payer -> payer.liability() == Liability.UNDECIDED)
        .hasSize(37)
        .extracting(payer -> payer.payer().id())
        .contains("ATA", "COK", "NIU", "PRK");
  }

  @Test
  void partsOfASumAreRoundedToTheCentAsAWholeAfterUptakeToo() {
    Outcome third =
        new Simulator(
                Shipped.scenario("workshop"), Shipped.settings("assumption.compliance=0.3333"), 1)
            .run(Shipped.option("party-assessed"));
    YearOutcome year = third.years().get(0);
    assertThat(year.owed()).hasToString("14078652.00");
    assertThat(year.expected()).hasToString("4692414.71");
  }

  @Test
  void indicatorsCountUsersAndCountriesApart() {
    assertThat(indicator("cali-fund", "users")).isEqualTo("6");
    assertThat(indicator("cali-fund", "countries_asked")).isEmpty();
    assertThat(indicator(BOTH, "users")).isEqualTo("6");
    assertThat(indicator(BOTH, "countries_asked")).isEqualTo("254");
    assertThat(indicator(BOTH, "payers_owing")).isEqualTo("203");
    assertThat(indicator("retail-levy", "users")).isEqualTo("0");
    assertThat(indicator("retail-levy", "payers_unknown_base")).isEqualTo("0");
    assertThat(indicator("retail-levy", "payers_undecided")).isEqualTo("37");
  }

  @Test
  void theScreenSaysWhoIsAssessedAndWhoOwes() {
    assertThat(text("party-assessed", "en"))
        .contains("WHO PAYS, 2024: 200 of 254 countries would be assessed\n")
        .contains("The 10 countries that pay most; 244 more pay less.\n")
        .doesNotContain("users");
    assertThat(text(BOTH, "en"))
        .contains("WHO PAYS, 2024: 3 of 6 users and 200 of 254 countries would owe something\n")
        .contains("Contributions to the Cali Fund + Assessed contributions")
        .contains("The 10 homes whose payers pay most; 244 more pay less.\n");
    assertThat(text("retail-levy", "fr"))
        .contains("WHO PAYS, 2024: 216 of 254 countries would owe something\n")
        .contains("États-Unis");
    assertThat(text("cali-fund", "en"))
        .contains("WHO PAYS, 2024: 3 of 6 users are asked for a contribution\n");
  }

  @Test
  void filesNamePartiesByTheirCodeAndLeaveTheSectorEmpty() {
    RunFiles files = new RunFiles(run("party-assessed", "fr"));
    String rule =
        ",un_scale,\"Every other Party pays by the UN scale, but no more than the ceiling\","
            + "CBD/COP/DEC/16/28 annex,";
    assertThat(files.payers().text())
        .contains("party-assessed,2024,DEU,Allemagne,,DEU,yes,1046647.54,1046647.54" + rule)
        .contains("party-assessed,2024,USA,États-Unis d’Amérique,,USA,no,0.00,0.00,,,,");
    assertThat(files.flows().text())
        .contains("party-assessed,2024,party,DEU,fund,fund,contribution,1046647.54,");
  }

  @Test
  void flowsBySectorJoinUsersAndLeaveCountriesAsTheyAre() {
    String flows = new RunFiles(run(BOTH, "en")).flowsBySector().text();
    assertThat(flows.lines().filter(line -> line.contains(",user,"))).hasSize(3);
    assertThat(flows.lines().filter(line -> line.contains(",party,"))).hasSize(200);
  }

  private static String indicator(String option, String name) {
    return Indicators.of(workshop(option).years().get(0)).stream()
        .filter(indicator -> indicator.name().equals(name))
        .map(Written::value)
        .findFirst()
        .orElse("");
  }

  private static String text(String option, String language) {
    return new RunText(run(option, language), Selection.NOTHING, Screen.of(200)).text();
  }

  private static Run run(String option, String language) {
    ScenarioFolder folder = Shipped.scenarioFolder("workshop");
    return new Run(
        "",
        List.of(),
        folder,
        Results.of(List.of(workshop(option))),
        Map.of(),
        Map.of(),
        Map.of(),
        name -> name,
        language);
  }

  private static Outcome workshop(String option) {
    return new Simulator(Shipped.scenario("workshop"), List.of(), 2).run(Shipped.option(option));
  }
}
