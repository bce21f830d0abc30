package org.dsisim.simulation.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dsisim.model.formula.Component.THE_REST;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.Party;
import org.dsisim.model.formula.Component;
import org.dsisim.model.formula.WeightBase;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.simulation.LambdaFormula;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

class AllocatorTest {

  private static final WeightBase EQUALLY = new WeightBase.Equally();
  private static final WeightBase NOTHING = new WeightBase.Nothing();
  private static final WeightBase BY_LAND = WeightBase.by(Criterion.LAND_AREA);
  private static final Component LAND = Component.component("land_share");
  private static final Component SIDS = Component.component("sids_share");

  private static final Country BRA = land("BRA", 600);
  private static final Country FJI = Payers.country("FJI", "cbd-party", "sids");
  private static final Country KEN = land("KEN", 200);
  private static final Country USA = Payers.country("USA");
  private static final List<Country> COUNTRIES = List.of(BRA, FJI, KEN, USA);

  private static Country land(String iso3, long area) {
    return Payers.country(iso3, Map.of("land_area_km2", Fraction.of(area)), "cbd-party");
  }

  private static Allocation allocate(
      long usd, LambdaFormula formula, ParameterOverride... settings) {
    return allocate(Money.ofUsd(usd), formula, settings);
  }

  private static Allocation allocate(
      Money fund, LambdaFormula formula, ParameterOverride... settings) {
    Problems problems = new Problems();
    ParameterValues values =
        ParameterValues.inForce(
            formula.id(), formula.parameters(), 2024, List.of(settings), problems);
    problems.throwIfErrors();
    return new Allocator(formula, values).allocate(fund, COUNTRIES);
  }

  private static String amounts(Allocation allocation) {
    return allocation.parties().stream()
        .map(party -> party.country().code() + " " + party.amount())
        .collect(Collectors.joining(", "));
  }

  private static PartyOutcome of(Country country, Allocation allocation) {
    return allocation.parties().stream()
        .filter(party -> party.country().equals(country))
        .findFirst()
        .orElseThrow();
  }

  private static void refused(LambdaFormula formula, String message) {
    assertThatThrownBy(() -> allocate(100, formula))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(message);
  }

  private static WeightBase ifSids(Party party) {
    return party.country().isSids() ? EQUALLY : NOTHING;
  }

  @Test
  void equalSharesAreEqualAndNonPartiesArePassedOver() {
    Allocation allocation = allocate(300, LambdaFormula.equal());
    assertThat(amounts(allocation)).isEqualTo("BRA 100.00, FJI 100.00, KEN 100.00");
    assertThat(of(KEN, allocation).share()).isEqualTo(Fraction.of(1, 3));
    assertThat(of(KEN, allocation).iplc()).isEqualTo(Money.ofUsd(50));
    assertThat(of(KEN, allocation).state()).isEqualTo(Money.ofUsd(50));
    assertThat(of(KEN, allocation).rules())
        .containsExactly(LambdaFormula.ELIGIBLE, LambdaFormula.WEIGHS);
    assertThat(allocation.fund()).isEqualTo(Money.ofUsd(300));
    assertThat(allocation.undistributed()).isEqualTo(Money.ZERO);
    assertThat(allocation.why()).isEmpty();
    assertThat(allocation.missing()).isEmpty();
  }

  @Test
  void theCentThatCannotBeSharedGoesToTheFirstInOrderOfCodes() {
    assertThat(amounts(allocate(100, LambdaFormula.equal())))
        .isEqualTo("BRA 33.34, FJI 33.33, KEN 33.33");
  }

  @Test
  void theCentThatCannotBeHalvedIsForTheIplc() {
    PartyOutcome brazil = of(BRA, allocate(new Money(301), LambdaFormula.equal()));
    assertThat(brazil.amount()).isEqualTo(new Money(101));
    assertThat(brazil.iplc()).isEqualTo(new Money(51));
    assertThat(brazil.state()).isEqualTo(new Money(50));
  }

  @Test
  void withoutAnIplcShareAllIsForTheState() {
    LambdaFormula formula = LambdaFormula.of("f").weigh(THE_REST, party -> EQUALLY);
    assertThat(of(KEN, allocate(3, formula)).iplc()).isEqualTo(Money.ZERO);
    assertThat(of(KEN, allocate(3, formula)).state()).isEqualTo(Money.ofUsd(1));
  }

  @Test
  void whoIsNotEligibleReceivesNothingAndStaysInTheTable() {
    Allocation allocation =
        allocate(100, LambdaFormula.equal().eligible(party -> !party.country().isSids()));
    assertThat(amounts(allocation)).isEqualTo("BRA 50.00, FJI 0.00, KEN 50.00");
    assertThat(of(FJI, allocation).eligible()).isFalse();
    assertThat(of(FJI, allocation).share()).isEqualTo(Fraction.ZERO);
    assertThat(of(FJI, allocation).rules()).containsExactly(LambdaFormula.ELIGIBLE);
    assertThat(of(KEN, allocation).eligible()).isTrue();
  }

  @Test
  void eachComponentIsSharedByWeightsOfItsOwn() {
    LambdaFormula formula =
        LambdaFormula.of("f", "land_share,20,percent", "sids_share,0.1,share", "two,2,number")
            .weigh(LAND, party -> party.country().isSids() ? NOTHING : BY_LAND)
            .weigh(SIDS, AllocatorTest::ifSids)
            .weigh(
                THE_REST,
                party -> party.country().isSids() ? new WeightBase.ByParameter("two") : EQUALLY);
    // Land 20 as 600 to 200, SIDS 10 to Fiji alone, the rest of 70 as 1 to 2 to 1.
    assertThat(amounts(allocate(100, formula))).isEqualTo("BRA 32.50, FJI 45.00, KEN 22.50");
  }

  @Test
  void aComponentWithoutAShareNeedsNobodyInIt() {
    LambdaFormula formula =
        LambdaFormula.of("f", "sids_share,0,percent")
            .eligible(party -> !party.country().isSids())
            .weigh(SIDS, AllocatorTest::ifSids)
            .weigh(THE_REST, party -> EQUALLY);
    Allocation allocation = allocate(100, formula);
    assertThat(amounts(allocation)).isEqualTo("BRA 50.00, FJI 0.00, KEN 50.00");
    assertThat(allocation.why()).isEmpty();
  }

  @Test
  void whereNobodyWeighsAnythingThePartStaysInTheFundAndIsNamed() {
    LambdaFormula formula =
        LambdaFormula.of("f", "sids_share,10,percent")
            .eligible(party -> !party.country().isSids())
            .weigh(SIDS, AllocatorTest::ifSids)
            .weigh(THE_REST, party -> EQUALLY);
    Allocation allocation = allocate(100, formula);
    assertThat(amounts(allocation)).isEqualTo("BRA 45.00, FJI 0.00, KEN 45.00");
    assertThat(allocation.undistributed()).isEqualTo(Money.ofUsd(10));
    assertThat(allocation.why())
        .map(Message::inEnglish)
        .containsExactly("nobody weighs anything in 'sids_share'");
  }

  @Test
  void whatNoComponentCoversStaysInTheFund() {
    LambdaFormula formula =
        LambdaFormula.of("f", "land_share,60,percent").weigh(LAND, party -> EQUALLY);
    Allocation allocation = allocate(100, formula);
    assertThat(amounts(allocation)).isEqualTo("BRA 20.00, FJI 20.00, KEN 20.00");
    assertThat(allocation.undistributed()).isEqualTo(Money.ofUsd(40));
    assertThat(allocation.why())
        .map(Message::inEnglish)
        .containsExactly("nobody weighs anything in 'the rest'");
  }

  @Test
  void whereNobodyIsEligibleAllStaysInTheFund() {
    Allocation allocation = allocate(100, LambdaFormula.equal().eligible(party -> false));
    assertThat(amounts(allocation)).isEqualTo("BRA 0.00, FJI 0.00, KEN 0.00");
    assertThat(allocation.undistributed()).isEqualTo(Money.ofUsd(100));
    assertThat(allocation.why())
        .map(Message::inEnglish)
        .containsExactly("nobody weighs anything in 'the rest'");
  }

  @Test
  void componentsMustNotTakeMoreThanTheWholeFund() {
    refused(
        LambdaFormula.of("f", "sids_share,50,percent", "land_share,60.5,percent")
            .weigh(SIDS, party -> EQUALLY)
            .weigh(LAND, party -> EQUALLY),
        """
        rules/test/parameters.csv:3: sids_share and land_share of f take 110.5 % of the fund together.
          Maybe percent were meant, not shares: together at most 100.""");
  }

  @Test
  void componentsMayTakeExactlyTheWholeFund() {
    LambdaFormula formula =
        LambdaFormula.of("f", "sids_share,40,percent", "land_share,60,percent")
            .weigh(SIDS, AllocatorTest::ifSids)
            .weigh(LAND, party -> party.country().isSids() ? NOTHING : EQUALLY)
            .weigh(THE_REST, party -> NOTHING);
    Allocation allocation = allocate(100, formula);
    assertThat(amounts(allocation)).isEqualTo("BRA 30.00, FJI 40.00, KEN 30.00");
    assertThat(allocation.why()).isEmpty();
  }

  @Test
  void whoseCriterionIsUnknownWeighsNothingAndIsNamed() {
    Allocation allocation = allocate(100, LambdaFormula.of("f").weigh(THE_REST, party -> BY_LAND));
    assertThat(amounts(allocation)).isEqualTo("BRA 75.00, FJI 0.00, KEN 25.00");
    assertThat(allocation.missing())
        .map(Message::inEnglish)
        .containsExactly("FJI has no land_area_km2 and weighs nothing in 'the rest'");
  }

  @Test
  void aCriterionBelowZeroWeighsNothing() {
    LambdaFormula formula = LambdaFormula.of("f").weigh(THE_REST, party -> BY_LAND);
    ParameterValues values =
        ParameterValues.inForce("f", formula.parameters(), 2024, List.of(), new Problems());
    Allocation allocation =
        new Allocator(formula, values)
            .allocate(Money.ofUsd(8), List.of(land("ABW", -50), land("KEN", 5)));
    assertThat(amounts(allocation)).isEqualTo("ABW 0.00, KEN 8.00");
    assertThat(allocation.missing()).isEmpty();
  }

  @Test
  void aWeightBelowZeroIsRefused() {
    refused(
        LambdaFormula.of("f", "weight,-1,number")
            .weigh(THE_REST, party -> new WeightBase.ByParameter("weight")),
        "rules/test/parameters.csv:2: 'weight' of f is -1: a weight cannot be negative.");
  }

  @Test
  void moreThanTheWholeCannotBeForTheIplc() {
    refused(
        LambdaFormula.of("f", "iplc_share,150,percent")
            .weigh(THE_REST, party -> EQUALLY)
            .forIplc("iplc_share"),
        """
        rules/test/parameters.csv:2: 'iplc_share' of f is 150 percent: no more than the whole of \
        an amount can be for the IPLC.""");
  }

  @Test
  void floorsAndCeilingsHoldAndTheSumIsStillTheFund() {
    LambdaFormula formula =
        LambdaFormula.of("f", "least,10,percent", "most,0.6,share")
            .weigh(THE_REST, party -> BY_LAND)
            .atLeast("least")
            .atMost("most");
    Allocation allocation = allocate(100, formula);
    assertThat(amounts(allocation)).isEqualTo("BRA 60.00, FJI 10.00, KEN 30.00");
    assertThat(allocation.undistributed()).isEqualTo(Money.ZERO);
  }

  @Test
  void aFloorMayBeInDollars() {
    LambdaFormula formula =
        LambdaFormula.of("f", "least,4,USD").weigh(THE_REST, party -> BY_LAND).atLeast("least");
    assertThat(amounts(allocate(100, formula))).isEqualTo("BRA 72.00, FJI 4.00, KEN 24.00");
    assertThat(amounts(allocate(0, formula))).isEqualTo("BRA 0.00, FJI 0.00, KEN 0.00");
  }

  @Test
  void aFloorAboveACeilingIsRefused() {
    LambdaFormula formula =
        LambdaFormula.of("f", "least,30,percent", "most,20,percent")
            .weigh(THE_REST, party -> EQUALLY)
            .atLeast("least")
            .atMost("most");
    assertThatThrownBy(() -> allocate(100, formula))
        .isInstanceOf(NotComputable.class)
        .hasMessageEndingWith(
            "BRA is to receive at least 'least' and at most 'most' of f, and the first is above the"
                + " second.");
  }

  @Test
  void aCeilingInDollarsLimitsNothingInAnEmptyFund() {
    LambdaFormula formula =
        LambdaFormula.of("f", "most,25,USD").weigh(THE_REST, party -> EQUALLY).atMost("most");
    Allocation allocation = allocate(0, formula);
    assertThat(allocation.why()).isEmpty();
    assertThat(allocation.parties().get(0).share()).isEqualTo(Fraction.of(1, 3));
  }

  @Test
  void floorsInDollarsThatCannotBeMetAreAdvisedInDollars() {
    LambdaFormula formula =
        LambdaFormula.of("f", "least,40,USD").weigh(THE_REST, party -> EQUALLY).atLeast("least");
    assertThatThrownBy(() -> allocate(100, formula))
        .hasMessageEndingWith(
            "'least' of f is infeasible: the floors of 3 eligible Parties take 120 % of the fund.\n"
                + "  Maybe at most USD 33.33 for each Party.");
  }

  @Test
  void aFloorAboveTheWholeFundIsInfeasibleWhereThereIsNoCeiling() {
    LambdaFormula formula =
        LambdaFormula.of("f", "least,40,USD").weigh(THE_REST, party -> EQUALLY).atLeast("least");
    assertThatThrownBy(() -> allocate(30, formula))
        .isInstanceOf(NotComputable.class)
        .hasMessageEndingWith(
            "'least' of f is infeasible: the floors of 3 eligible Parties take 400 % of the fund.\n"
                + "  Maybe at most USD 10.00 for each Party.");
  }

  @Test
  void whatCeilingsLeaveOverIsNamed() {
    LambdaFormula formula =
        LambdaFormula.of("f", "most,25,percent").weigh(THE_REST, party -> EQUALLY).atMost("most");
    Allocation allocation = allocate(100, formula);
    assertThat(amounts(allocation)).isEqualTo("BRA 25.00, FJI 25.00, KEN 25.00");
    assertThat(allocation.undistributed()).isEqualTo(Money.ofUsd(25));
    assertThat(allocation.why())
        .map(Message::inEnglish)
        .containsExactly("the ceilings leave a part of the fund over");
  }

  @Test
  void aFloorThatCannotBeMetIsRefused() {
    refused(
        LambdaFormula.of("composite", "least,40,percent")
            .weigh(THE_REST, party -> EQUALLY)
            .atLeast("least"),
        """
        rules/test/parameters.csv:2: 'least' of composite is infeasible: the floors of 3 eligible \
        Parties take 120 % of the fund.
          Maybe at most 33.3333 % for each Party.""");
  }

  @Test
  void aFloorThatASettingRaisedIsRefusedAtTheSetting() {
    LambdaFormula formula =
        LambdaFormula.of("f", "least,30,percent")
            .weigh(THE_REST, party -> EQUALLY)
            .atLeast("least");
    ParameterOverride setting = new ParameterOverride("f", "least", "50", Place.ofFile("--set"));
    assertThatThrownBy(() -> allocate(100, formula, setting))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            """
            --set: 'least' of f is infeasible: the floors of 3 eligible Parties take 150 % of the \
            fund.
              Maybe at most 33.3333 % for each Party.""");
  }

  @Test
  void floorsThatTakeExactlyTheFundAreMet() {
    LambdaFormula formula =
        LambdaFormula.of("f", "least,0.25,share")
            .eligible(party -> !party.country().isSids())
            .weigh(THE_REST, party -> BY_LAND)
            .atLeast("least");
    ParameterOverride half = new ParameterOverride("f", "least", "0.5", Place.ofFile("--set"));
    assertThat(amounts(allocate(100, formula, half))).isEqualTo("BRA 50.00, FJI 0.00, KEN 50.00");
  }
}
