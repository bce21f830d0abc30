package org.dsisim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dsisim.indicator.Effects;
import org.dsisim.indicator.Indicators;
import org.dsisim.indicator.figure.Effect;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.message.Message;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Scenario;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.junit.jupiter.api.Test;

/** Licences, patents, traced uses and cooperation, by the worksheet of the workshop. */
class LicencesTest {

  @Test
  void asThingsAreOnlyContractsAndLawsThatCoverSequencesBringAnything() {
    YearOutcome year = workshop("status-quo");
    // The enzyme: 6 of 10 sequences under contract, 1 % of 6 m; 4 of 10 under Brazil's law, 0.5 %.
    // The powder: half under India's, 0.5 % of 15 m.
    assertThat(year.owed()).hasToString("85500.00");
    assertThat(bilateral(year)).isEqualTo("BRA 12000.00, IND 37500.00, XAD 36000.00");
  }

  @Test
  void standardLicencesBringWhatContractsBringForLessTimeAndMoney() {
    YearOutcome licences = workshop("licence-domestic");
    // 2.21 m of contracts less 0.1 m for communities, whose consent no standard term replaces.
    assertThat(licences.owed()).hasToString("2110000.00");
    assertThat(indicator(licences, "licences_commercial")).isEqualTo("7");
    assertThat(indicator(licences, "permit_cost_commercial")).isEqualTo("1400.00");
    assertThat(indicator(licences, "months_longest_commercial")).isEqualTo("0.5");
    assertThat(indicator(licences, "uses_burdened_research")).isEqualTo("0");
    YearOutcome contracts = workshop("bilateral");
    assertThat(indicator(contracts, "licences_commercial")).isEqualTo("0");
    assertThat(indicator(contracts, "months_longest_commercial")).isEqualTo("6");
  }

  @Test
  void oneLicenceReachesClosedProductsUnderNoOtherTreaty() {
    YearOutcome year = workshop("licence-multilateral");
    // 0.77 % of 200 m, 40 m and 15 m; the enzyme is open, the maize under the Plant Treaty.
    assertThat(year.owed()).hasToString("1963500.00");
    assertThat(year.fund().contributions()).isEqualTo(year.expected());
  }

  @Test
  void onAllSalesAUserPaysOnceWhateverTheNumberOfItsProducts() {
    YearOutcome year = workshop("licence-multilateral", "licence-multilateral.basis=all-sales");
    // 0.5 % of 1,000 m, 500 m, 60 m (the enzyme's maker) and 60 m (the powder's).
    assertThat(year.owed()).hasToString("8100000.00");
  }

  @Test
  void patentsAreThoseOfMedicineAndCream() {
    // 1 % of 200 m and 40 m; enzyme and powder have no patent.
    assertThat(workshop("patent-trigger").owed()).hasToString("2400000.00");
    assertThat(workshop("patent-trigger", "patent-trigger.basis=fee").owed())
        .hasToString("20000.00");
  }

  @Test
  void boundedOpennessReachesProtectedProductsAboveTheThreshold() {
    YearOutcome year = workshop("bounded-openness");
    // 2 % of 200 m: 0.8 of it; 2 % of 40 m: 0.75 of it. The enzyme sells for less than 10 m.
    assertThat(year.owed()).hasToString("3800000.00");
    assertThat(bilateral(year)).isEqualTo("XAA 2600000.00, XAB 1200000.00");
  }

  @Test
  void tracedUsesPayOnWhatTheirRecordsNameAndDatabasesBearTheCost() {
    YearOutcome year = workshop("blockchain-trace");
    // 0.8 of 2 m, 0.75 of 0.4 m and all of 60,000; the tags of the powder are unknown.
    assertThat(year.owed()).hasToString("1960000.00");
    assertThat(effects(Effects.burdens(year), "database"))
        .containsExactly(
            "ddbj records-tagged 10 count",
            "ddbj tagging-cost 5.00 USD",
            "ena records-tagged 50 count",
            "ena tagging-cost 25.00 USD",
            "genbank records-tagged 270 count",
            "genbank tagging-cost 135.00 USD",
            "private records-tagged 6 count",
            "private tagging-cost 3.00 USD");
    assertThat(indicator(year, "records_tagged")).isEqualTo("336");
    assertThat(indicator(year, "tagging_cost")).isEqualTo("168.00");
  }

  @Test
  void recordsOfUnknownNumberAreNamedAndNotZero() {
    YearOutcome year = workshop("blockchain-trace", "blockchain-trace.unknown_tags=named");
    assertThat(effects(Effects.burdens(year), "database"))
        .contains("genbank records-tagged 270 count", "genbank uses-of-unknown-records 1 count");
    assertThat(
            Indicators.of(year).stream()
                .filter(one -> one.name().equals("records_tagged"))
                .map(Indicator::note))
        .extracting(Message::inEnglish)
        .containsExactly("by databases; counted for each use; left out: uses of unknown number, 1");
  }

  @Test
  void whereNoRecordIsTaggedNothingIsSaidOfTags() {
    YearOutcome year = workshop("bilateral");
    assertThat(effects(Effects.burdens(year), "database")).isEmpty();
    assertThat(Indicators.of(year)).extracting(Indicator::name).doesNotContain("records_tagged");
  }

  @Test
  void cooperationIsCountedInItsOwnUnitsAndNobodyPays() {
    YearOutcome year = run("use-portfolio", "cooperation");
    assertThat(year.owed()).hasToString("0.00");
    assertThat(indicator(year, "training_places")).isEqualTo("94");
    assertThat(indicator(year, "projects")).isEqualTo("4");
    assertThat(indicator(year, "data_access")).isEqualTo("40");
    assertThat(indicator(year, "in_kind_of_unknown_quantity")).isEqualTo("1");
    assertThat(effects(Effects.benefits(year), "country"))
        .contains(
            "RWA training-places 24 places", "GHA data-access  ", "TLS equipment 2 sequencers")
        .doesNotContain("AUT training-places 15 places");
  }

  @Test
  void inTheWorkshopTwoOfThreeThingsGivenCount() {
    YearOutcome year = workshop("cooperation");
    assertThat(effects(Effects.benefits(year), "country"))
        .contains("XAB training-places 12 places", "XAD training-places 8 places")
        .doesNotContain("FRA projects 1 projects");
    assertThat(indicator(year, "training_places")).isEqualTo("20");
  }

  @Test
  void withoutTheRulesOnCooperationNothingGivenCounts() {
    YearOutcome year = workshop("bilateral");
    assertThat(year.besideMoney().inKind()).isEmpty();
    assertThat(Indicators.of(year)).extracting(Indicator::name).doesNotContain("training_places");
  }

  private static YearOutcome workshop(String option, String... settings) {
    return run("workshop", option, settings);
  }

  private static YearOutcome run(String scenarioId, String text, String... settings) {
    Scenario scenario = Shipped.scenario(scenarioId);
    PolicyOption option = Shipped.option(text);
    return new Simulator(scenario, Shipped.settings(settings), 1).run(option).years().get(0);
  }

  private static String bilateral(YearOutcome year) {
    TreeMap<String, String> byCountry = new TreeMap<>();
    for (PartyOutcome party : year.parties()) {
      if (!party.bilateral().isZero()) {
        byCountry.put(party.country().code().iso3(), party.bilateral().toString());
      }
    }
    return byCountry.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String indicator(YearOutcome year, String name) {
    return Indicators.of(year).stream()
        .filter(one -> one.name().equals(name))
        .map(Written::value)
        .collect(Collectors.joining(" and "));
  }

  private static List<String> effects(List<Effect> effects, String bearerKind) {
    return effects.stream()
        .filter(effect -> effect.bearerKind().equals(bearerKind))
        .map(
            e ->
                "%s %s %s %s".formatted(e.bearer(), e.kind(), Written.text(e.quantity()), e.unit()))
        .toList();
  }
}
