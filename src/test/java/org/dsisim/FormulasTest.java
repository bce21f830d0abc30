package org.dsisim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dsisim.indicator.statistic.Gini;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.simulation.share.NotComputable;
import org.dsisim.table.Cell;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shipped formulas give on the reference table. */
class FormulasTest {

  private static final Money BILLION = Money.ofUsd(1_000_000_000L);
  private static final List<String> ELIGIBILITY =
      List.of("not-high-income-or-sids", "cbd-list", "all-parties");

  /** Those that a fund alone can use: without a scenario there are no uses to look at. */
  private static List<String> formulas() {
    return Shipped.rulebook().ids(RuleSetKind.DISTRIBUTION).stream()
        .filter(id -> needs(id).isEmpty())
        .toList();
  }

  private static List<Cell> needs(String id) {
    return Shipped.clean(problems -> Shipped.rulebook().folder(id, problems))
        .description()
        .needed();
  }

  private static Allocation allocate(String formula, String... settings) {
    List<String> full = new ArrayList<>();
    for (String setting : settings) {
      full.add(formula.replaceFirst("@.*", "") + "." + setting);
    }
    return Shipped.allocation(BILLION, formula, full.toArray(String[]::new));
  }

  private static List<PartyOutcome> eligible(Allocation allocation) {
    return allocation.parties().stream().filter(PartyOutcome::eligible).toList();
  }

  private static String percent(Allocation allocation, Predicate<Country> members, int places) {
    return allocation.parties().stream()
        .filter(party -> members.test(party.country()))
        .map(PartyOutcome::share)
        .reduce(Fraction.ZERO, Fraction::plus)
        .times(100)
        .toDecimal(places)
        .toPlainString();
  }

  private static boolean isMegadiverse(Country country) {
    return country.is("lmmc");
  }

  private static Money sum(Allocation allocation) {
    return allocation.parties().stream().map(PartyOutcome::amount).reduce(Money.ZERO, Money::plus);
  }

  private static PartyOutcome party(Allocation allocation, String iso3) {
    return allocation.parties().stream()
        .filter(party -> party.country().code().iso3().equals(iso3))
        .findFirst()
        .orElseThrow();
  }

  // Published figures

  @Test
  void thePureInvertedScaleGivesHighIncomeParties8Point9PercentAndMegadiverseOnes10Point6() {
    Allocation pure = allocate("iusaf@pure");
    assertThat(percent(pure, Country::isHighIncome, 1)).isEqualTo("8.9");
    assertThat(percent(pure, FormulasTest::isMegadiverse, 1)).isEqualTo("10.6");
  }

  @ParameterizedTest
  @CsvSource({"not-high-income-or-sids, 142, 61.8", "all-parties, 195, 51.3"})
  void byBiodiversityTheMegadiverseTakeMostOfTheFund(String who, int parties, String published) {
    Allocation allocation = allocate("biodiversity", "eligibility=" + who);
    assertThat(eligible(allocation)).hasSize(parties);
    assertThat(percent(allocation, FormulasTest::isMegadiverse, 1)).isEqualTo(published);
  }

  @ParameterizedTest
  @CsvSource({
    "not-high-income-or-sids, 142, 1, 1.8",
    "cbd-list, 154, 0, 21",
    "all-parties, 195, 0, 87"
  })
  void byGbifRecordsWhatHighIncomePartiesTakeHangsOnWhoIsEligible(
      String who, int parties, int places, String published) {
    Allocation allocation = allocate("geographic-origin", "eligibility=" + who);
    assertThat(eligible(allocation)).hasSize(parties);
    assertThat(percent(allocation, Country::isHighIncome, places)).isEqualTo(published);
  }

  @ParameterizedTest
  @CsvSource({"not-high-income-or-sids, 139, 87, 96.9", "all-parties, 192, 90, 95.9"})
  void theBareInverseGivesAlmostAllToThoseWhoPayLeast(
      String who, int parties, int small, String published) {
    Allocation allocation = allocate("raw-inverse", "eligibility=" + who);
    List<PartyOutcome> paying = eligible(allocation);
    assertThat(paying).hasSize(parties);
    Predicate<Country> payLittle =
        country -> {
          Fraction scale = country.figure(Criterion.unScale("2025-2027"));
          return scale != null && scale.signum() > 0 && scale.compareTo(Fraction.of(1, 100)) <= 0;
        };
    assertThat(paying).filteredOn(one -> payLittle.test(one.country())).hasSize(small);
    assertThat(percent(allocation, payLittle, 1)).isEqualTo(published);
  }

  // Who lacks a figure

  @Test
  void partiesWithoutAShareInTheUnScaleAreNamedAndExcludedFromTheBareInverse() {
    Allocation allocation = allocate("raw-inverse");
    assertThat(allocation.missing())
        .map(Message::inEnglish)
        .containsExactly(
            "COK has no un_scale_2025_2027_pct above nought and is excluded",
            "NIU has no un_scale_2025_2027_pct above nought and is excluded",
            "PSE has a un_scale_2025_2027_pct that is notional and does not count"
                + " ('notional_rates') and is excluded");
    PartyOutcome niue = party(allocation, "NIU");
    assertThat(niue.eligible()).isFalse();
    assertThat(niue.iplcRules()).isEmpty();
    assertThat(niue.rules())
        .extracting(RuleReference::title)
        .containsExactly(
            "A Party that is not high-income, or is a small island developing State, is eligible",
            "A Party weighs one over its share in the UN scale");
  }

  @Test
  void excludedAndZeroGiveTheSameMoneyToAnotherNumberOfParties() {
    Allocation excluded = allocate("gdp");
    Allocation zero = allocate("gdp", "missing_criterion=zero");
    assertThat(excluded.missing())
        .map(Message::inEnglish)
        .containsExactly(
            "COK has no gdp_usd and is excluded",
            "ERI has a gdp_usd of 2011, which is too old ('oldest_gdp_year') and is excluded",
            "NIU has no gdp_usd and is excluded",
            "PRK has no gdp_usd and is excluded",
            "SSD has a gdp_usd of 2015, which is too old ('oldest_gdp_year') and is excluded",
            "VEN has a gdp_usd of 2014, which is too old ('oldest_gdp_year') and is excluded");
    assertThat(eligible(excluded)).hasSize(136);
    assertThat(eligible(zero)).hasSize(142);
    assertThat(zero.parties())
        .extracting(PartyOutcome::amount)
        .isEqualTo(excluded.parties().stream().map(PartyOutcome::amount).toList());
    assertThat(zero.missing().get(0).inEnglish())
        .isEqualTo("COK has no gdp_usd and weighs nothing in 'the rest'");
  }

  @Test
  void theNeutralPerformanceIsSaidOnceForAll() {
    assertThat(allocate("gef-star").missing())
        .map(Message::inEnglish)
        .containsExactly(
            "COK has no gdp_usd per population and takes the median in 'the rest'",
            "ERI has a gdp_usd of 2011, which is too old ('oldest_gdp_year') and takes the median"
                + " in 'the rest'",
            "NIU has no gdp_usd per population and takes the median in 'the rest'",
            "PRK has no gdp_usd per population and takes the median in 'the rest'",
            "SSD has a gdp_usd of 2015, which is too old ('oldest_gdp_year') and takes the median"
                + " in 'the rest'",
            "VEN has a gdp_usd of 2014, which is too old ('oldest_gdp_year') and takes the median"
                + " in 'the rest'",
            "142 Parties have no country_performance_index; 1 ('neutral_performance') is taken");
  }

  @Test
  void aNotionalRateOfTheUnScaleMovesAPartyByTwoBandsOnlyWhereItIsChosenToCount() {
    PartyOutcome not = party(allocate("iusaf"), "PSE");
    PartyOutcome counted = party(allocate("iusaf", "notional_rates=counted"), "PSE");
    assertThat(not.rules())
        .extracting(RuleReference::title)
        .anyMatch(title -> title.startsWith("Band 1:"));
    assertThat(counted.rules())
        .extracting(RuleReference::title)
        .anyMatch(title -> title.startsWith("Band 3:"));
    assertThat(party(allocate("iusaf@strict"), "PSE").rules())
        .extracting(RuleReference::title)
        .anyMatch(title -> title.startsWith("Band 1:"));
    assertThat(eligible(allocate("raw-inverse", "notional_rates=counted"))).hasSize(140);
  }

  @Test
  void anOldProductCountsWhereTheUserSaysSo() {
    assertThat(eligible(allocate("gdp", "oldest_gdp_year=2011"))).hasSize(139);
    assertThat(eligible(allocate("gdp", "oldest_gdp_year=2020"))).hasSize(135);
  }

  @Test
  void whereNobodyHasCountsOfSequencesThatIsSaidOnceAndNothingIsGivenOut() {
    Allocation allocation = allocate("geographic-origin", "origin_counted_by=sequence-records");
    assertThat(allocation.missing())
        .map(Message::inEnglish)
        .containsExactly("142 Parties have no sequence_records and are excluded");
    assertThat(allocation.undistributed()).isEqualTo(BILLION);
  }

  @Test
  void theTextsHalfIsOfTheFundAndThePapersIsOfEachParty() {
    for (String formula : formulas()) {
      Allocation allocation = allocate(formula);
      assertThat(iplc(allocation)).as(formula).isEqualTo(Money.ofUsd(500_000_000));
    }
    Allocation paper = allocate("iusaf@pure");
    assertThat(paper.parties())
        .allSatisfy(
            party ->
                assertThat(party.iplc()).isIn(party.state(), party.state().plus(new Money(1))));
    // With the window that the paper looks at, the text's half counts what the window gives.
    String window = "developed_iplc_share=2.11";
    assertThat(iplc(allocate("iusaf", window))).isEqualTo(Money.ofUsd(500_000_000));
    assertThat(iplc(allocate("iusaf@pure", window))).isGreaterThan(Money.ofUsd(510_549_999));
  }

  private static Money iplc(Allocation allocation) {
    return allocation.parties().stream().map(PartyOutcome::iplc).reduce(Money.ZERO, Money::plus);
  }

  // What all formulas have in common

  @ParameterizedTest
  @MethodSource("formulas")
  void everyFormulaGivesOutTheWholeFundToWhoeverIsChosenAsEligible(String formula) {
    for (String who : ELIGIBILITY) {
      Allocation allocation =
          allocate(
              formula,
              "eligibility=" + who,
              "developed_iplc_share=5",
              "iplc_share=60",
              "iplc_reading=per-party");
      assertThat(sum(allocation)).isEqualTo(BILLION);
      assertThat(party(allocation, "EUU").eligible()).isFalse();
      assertThat(allocation.parties())
          .allSatisfy(
              party ->
                  assertThat(party.iplc().toFraction())
                      .isGreaterThanOrEqualTo(
                          party.amount().toFraction().times(Fraction.of(3, 5))));
    }
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void theNinePartiesOfTheWindowShareItEquallyAndAllOfItIsForIplc(String formula) {
    Allocation allocation = allocate(formula, "developed_iplc_share=9", "iplc_reading=fund-wide");
    List<PartyOutcome> inWindow =
        allocation.parties().stream()
            .filter(party -> !party.eligible() && !party.amount().isZero())
            .toList();
    assertThat(inWindow)
        .extracting(party -> party.country().code().iso3())
        .containsExactly("AUS", "CAN", "DNK", "FIN", "JPN", "NOR", "NZL", "RUS", "SWE");
    assertThat(inWindow)
        .allSatisfy(
            party -> {
              assertThat(party.amount()).isEqualTo(Money.ofUsd(10_000_000));
              assertThat(party.iplc()).isEqualTo(party.amount());
            });
    assertThat(iplc(allocation)).isEqualTo(Money.ofUsd(500_000_000));
    assertThat(sum(allocation)).isEqualTo(BILLION);
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void byRegionFirstEachGroupHasItsPartUnderEveryFormula(String formula) {
    List<String> settings =
        new ArrayList<>(List.of("envelopes=regional-groups", "african_group_share=40"));
    settings.addAll(List.of("asia_pacific_share=25", "grulac_share=15", "weog_share=0"));
    if (formula.equals("gef-star")) {
      settings.addAll(List.of("floor_ldc_sids=0", "floor_others=0", "ceiling=100"));
    }
    Allocation allocation = allocate(formula, settings.toArray(String[]::new));
    Map<String, String> parts = new TreeMap<>();
    for (String group : List.of("African Group", "Asia-Pacific", "EEG", "GRULAC", "WEOG")) {
      parts.put(group, percent(allocation, country -> country.regionalGroup().equals(group), 1));
    }
    assertThat(parts)
        .isEqualTo(
            Map.of(
                "African Group", "40.0",
                "Asia-Pacific", "25.0",
                "EEG", "20.0",
                "GRULAC", "15.0",
                "WEOG", "0.0"));
    assertThat(sum(allocation)).isEqualTo(BILLION);
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void aFloorThatCannotBeMetForAllIsRefusedAndNeverAnEqualShare(String formula) {
    String floor = formula.equals("gef-star") ? "floor_others=9000000" : "floor=1";
    assertThatThrownBy(() -> allocate(formula, floor, "eligibility=all-parties"))
        .isInstanceOf(NotComputable.class)
        .hasMessageContaining(" infeasible: the floors of ");
  }

  @Test
  void aFundThatIsSmallerThanTheFloorsOfGefStarIsRefused() {
    assertThatThrownBy(() -> Shipped.allocation(Money.ofUsd(400_000_000), "gef-star"))
        .isInstanceOf(NotComputable.class)
        .hasMessageContaining(
            "'floor_ldc_sids' and 'floor_others' of gef-star are infeasible: the floors of 142"
                + " eligible Parties take 125.5 % of the fund.");
  }

  @Test
  void aThirdIsAThirdExactly() {
    Allocation thirds = allocate("composite@33-0-33-33");
    Map<String, Set<Fraction>> parts = new TreeMap<>();
    thirds
        .derivations()
        .values()
        .forEach(
            derivation ->
                derivation
                    .components()
                    .forEach(
                        in ->
                            parts
                                .computeIfAbsent(
                                    in.component().inWords().inEnglish(), key -> new TreeSet<>())
                                .add(in.part())));
    Set<Fraction> third = Set.of(Fraction.of(1, 3));
    assertThat(parts)
        .isEqualTo(
            Map.of(
                "biodiversity_weight", third,
                "capacity_weight", third,
                "languages_weight", third));
  }

  @Test
  void weightsThatAreAllZeroAreRefused() {
    assertThatThrownBy(
            () ->
                allocate(
                    "composite",
                    "biodiversity_weight=0",
                    "capacity_weight=0",
                    "languages_weight=0"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageEndingWith(
            "biodiversity_weight and capacity_weight and languages_weight and origin_weight of"
                + " composite are all 0: at least one must be above.");
    Allocation baseAlone =
        allocate(
            "composite",
            "base_share=100",
            "biodiversity_weight=0",
            "capacity_weight=0",
            "languages_weight=0");
    assertThat(eligible(baseAlone))
        .extracting(PartyOutcome::share)
        .containsOnly(Fraction.of(1, 142));
  }

  @Test
  void allFoldersSayInTheSameWordsWhoIsEligible() throws IOException {
    Set<String> texts = new TreeSet<>();
    for (String formula : formulas()) {
      texts.add(Files.readString(Shipped.rulebook().path(formula).resolve("eligibility.drl")));
    }
    assertThat(formulas()).hasSizeGreaterThanOrEqualTo(8);
    assertThat(texts).hasSize(1);
  }

  @Test
  void whateverCountsGbifRecordsSaysThatTheyAreNoSequences() throws IOException {
    String words = "GBIF records, not sequences";
    for (String formula : formulas()) {
      Path path = Shipped.rulebook().path(formula);
      if (Files.readString(path.resolve("weights.drl")).contains("GBIF_RECORDS")) {
        RuleFolder folder = Shipped.clean(p -> Shipped.rulebook().folder(formula, p));
        assertThat(folder.description().title()).contains(words);
        assertThat(folder.description().caveats()).anyMatch(caveat -> caveat.contains(words));
        assertThat(Files.readString(path.resolve("README.md"))).contains(words);
      }
    }
    Shipped.rulebook()
        .named()
        .values()
        .forEach(
            option ->
                assertThat(
                        !option.formula().equals("geographic-origin")
                            || option.title().contains(words))
                    .as(option.name())
                    .isTrue());
  }

  @Test
  void theShareOfSouthAfricaInGbifRecordsIsAsTheCaveatsSay() {
    Map<String, Fraction> records = new TreeMap<>();
    Shipped.reference()
        .countries()
        .in(2026)
        .forEach(
            (code, country) -> {
              Fraction found = country.figure(Criterion.GBIF_RECORDS);
              records.put(code.iso3(), found == null ? Fraction.ZERO : found);
            });
    Fraction all = records.values().stream().reduce(Fraction.ZERO, Fraction::plus);
    Fraction southAfrica = records.getOrDefault("ZAF", Fraction.ZERO);
    assertThat(southAfrica.times(100).dividedBy(all).toDecimal(2)).hasToString("0.64");
    for (String formula : List.of("composite", "geographic-origin")) {
      RuleFolder folder = Shipped.clean(p -> Shipped.rulebook().folder(formula, p));
      assertThat(folder.description().caveats())
          .anyMatch(caveat -> caveat.contains("0.64 per cent") && caveat.contains("2.46 per cent"));
    }
  }

  @Test
  void noFormulaSaysThatTheDecisionHoldsNothingOnIplcInDevelopedCountries() throws IOException {
    for (String formula : Shipped.rulebook().ids(RuleSetKind.DISTRIBUTION)) {
      Path folder = Shipped.rulebook().path(formula);
      assertThat(Files.readString(folder.resolve("README.md")))
          .as(formula)
          .contains("annex para 18", "2.11 to 2.30 per cent", "needs that IPLC name themselves")
          .doesNotContain("nothing on IPLC");
      assertThat(Files.readString(folder.resolve("parameters.csv")))
          .as(formula)
          .contains("[0][2.11][2.30]")
          .doesNotContain("its size here is ours");
    }
  }

  // The table of the README

  @Test
  void theTableOfTheReadmeIsWhatComesOut() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String formula :
        List.of(
            "equal",
            "iusaf@pure",
            "composite@33-0-33-33",
            "gef-star",
            "biodiversity",
            "geographic-origin",
            "raw-inverse",
            "gdp")) {
      for (String who : ELIGIBILITY) {
        rows.add(row(formula, who));
      }
    }
    String heading = "## All formulas on one fund of USD 1 bn, for each eligibility";
    List<String> table =
        Files.readAllLines(Path.of("README.md")).stream()
            .dropWhile(line -> !line.equals(heading))
            .filter(line -> line.startsWith("| `"))
            .limit(rows.size())
            .toList();
    assertThat(String.join("\n", table)).isEqualTo(String.join("\n", rows));
  }

  private static String row(String formula, String who) {
    Allocation allocation = allocate(formula, "eligibility=" + who);
    List<PartyOutcome> eligible = eligible(allocation);
    String note = formula.equals("geographic-origin") ? " (GBIF records, not sequences)" : "";
    return "| `%s`%s | %s | %d | %s | %s | %s | %s | %s |"
        .formatted(
            formula,
            note,
            who,
            eligible.size(),
            percent(allocation, Country::isHighIncome, 1),
            percent(allocation, FormulasTest::isMegadiverse, 1),
            percent(allocation, Country::isLdc, 1),
            percent(allocation, Country::isSids, 1),
            Gini.of(eligible.stream().map(PartyOutcome::share).toList())
                .toDecimal(3)
                .toPlainString());
  }
}
