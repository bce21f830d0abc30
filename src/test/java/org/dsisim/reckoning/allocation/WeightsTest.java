package org.dsisim.reckoning.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dsisim.model.formula.Component.THE_REST;
import static org.dsisim.model.formula.Component.partOfRest;
import static org.dsisim.model.formula.Factor.power;
import static org.dsisim.model.formula.WeightBase.by;
import static org.dsisim.model.formula.WeightBase.inverse;
import static org.dsisim.model.formula.WeightBase.product;
import static org.dsisim.model.world.figure.Criterion.COUNTRY_PERFORMANCE;
import static org.dsisim.model.world.figure.Criterion.GDP;
import static org.dsisim.model.world.figure.Criterion.GDP_PER_HEAD;
import static org.dsisim.model.world.figure.Criterion.LAND_AREA;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.formula.Component;
import org.dsisim.model.formula.WeightBase;
import org.dsisim.model.formula.WeightBase.ByFigures;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Payers;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.simulation.LambdaFormula;
import org.dsisim.simulation.share.Allocator;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** What Parties weigh by figures; amounts are shares of USD 100. */
class WeightsTest {

  private static final ByFigures LAND = by(LAND_AREA);

  /** Countries from XAA on with these land areas; an empty text is unknown. */
  private static List<Country> areas(String... areas) {
    List<Country> countries = new ArrayList<>();
    for (String area : areas) {
      countries.add(country(countries.size(), area.isEmpty() ? "" : "land_area_km2 " + area));
    }
    return countries;
  }

  private static Country country(int place, String... figures) {
    Map<String, Fraction> known = new LinkedHashMap<>();
    for (String figure : figures) {
      String[] words = figure.split(" ", -1);
      if (words.length == 2) {
        known.put(words[0], Fraction.of(Long.parseLong(words[1])));
      }
    }
    return Payers.country("XA" + (char) ('A' + place), known, "cbd-party");
  }

  private static Allocation allocate(LambdaFormula formula, List<Country> countries) {
    ParameterValues values =
        ParameterValues.inForce(
            formula.id(), formula.parameters(), 2024, List.of(), new Problems());
    return new Allocator(formula, values).allocate(Money.ofUsd(100), countries);
  }

  private static String amounts(Allocation allocation) {
    return allocation.parties().stream()
        .map(party -> (party.eligible() ? "" : "not ") + party.amount())
        .collect(Collectors.joining(", "));
  }

  private static LambdaFormula weighing(WeightBase base, String... parameters) {
    return LambdaFormula.of("f", parameters).weigh(THE_REST, party -> base);
  }

  @Test
  void theLeastIsScaledToZeroAndTheMostToOne() {
    assertThat(amounts(allocate(weighing(LAND.scaled()), areas("10", "30", "20", "20"))))
        .isEqualTo("0.00, 50.00, 25.00, 25.00");
  }

  @Test
  void whereAllAreTheSameEachIsScaledToOne() {
    assertThat(amounts(allocate(weighing(LAND.scaled()), areas("7", "7"))))
        .isEqualTo("50.00, 50.00");
    assertThat(amounts(allocate(weighing(LAND.scaled()), areas("7")))).isEqualTo("100.00");
  }

  @Test
  void whoIsUnknownDoesNotMoveTheEndsOfTheScale() {
    Allocation allocation = allocate(weighing(LAND.scaled()), areas("10", "30", "20", ""));
    assertThat(amounts(allocation)).isEqualTo("0.00, 66.67, 33.33, 0.00");
    assertThat(allocation.missing())
        .map(Message::inEnglish)
        .containsExactly("XAD has no land_area_km2 and weighs nothing in 'the rest'");
  }

  @Test
  void anInverseIsExactAndZeroHasNone() {
    Allocation allocation = allocate(weighing(inverse(LAND_AREA)), areas("1", "3", "0"));
    assertThat(allocation.parties().get(1).share()).isEqualTo(Fraction.of(1, 4));
    assertThat(allocation.missing())
        .map(Message::inEnglish)
        .containsExactly("XAC has no land_area_km2 above nought and weighs nothing in 'the rest'");
  }

  @Test
  void whereNobodyIsKnownThereIsNoMedian() {
    Allocation allocation =
        allocate(weighing(LAND.whereUnknown("m"), "m,median,choice"), areas("", ""));
    assertThat(allocation.undistributed()).isEqualTo(Money.ofUsd(100));
    assertThat(allocation.missing())
        .map(Message::inEnglish)
        .containsExactly(
            "XAA has no land_area_km2 and weighs nothing in 'the rest'",
            "XAB has no land_area_km2 and weighs nothing in 'the rest'");
  }

  @Test
  void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
    ByFigures median = LAND.whereUnknown("m");
    assertThat(
            amounts(
                allocate(weighing(median, "m,median,choice"), areas("10", "", "20", "40", "70"))))
        .isEqualTo("5.88, 17.65, 11.76, 23.53, 41.18");
  }

  @Test
  void theMedianIsThatOfFiguresInTheirOrderAndWhoTakesItIsNamed() {
    Allocation allocation =
        allocate(
            weighing(LAND.whereUnknown("m"), "m,median,choice"), areas("60", "", "10", "30", "20"));
    // The middle of 10, 20, 30 and 60 is 25, of 145 together.
    assertThat(amounts(allocation)).isEqualTo("41.38, 17.24, 6.90, 20.69, 13.79");
    assertThat(allocation.missing())
        .map(Message::inEnglish)
        .containsExactly("XAB has no land_area_km2 and takes the median in 'the rest'");
  }

  @Test
  void whoIsExcludedIsNotEligibleAndHasNoPartInAnyComponent() {
    LambdaFormula formula =
        LambdaFormula.of("f", "base,50,percent", "m,excluded,choice", "iplc_share,50,percent")
            .weigh(Component.component("base"), party -> new WeightBase.Equally())
            .weigh(THE_REST, party -> LAND.whereUnknown("m"))
            .forIplc("iplc_share");
    Allocation allocation = allocate(formula, areas("10", "30", ""));
    assertThat(amounts(allocation)).isEqualTo("37.50, 62.50, not 0.00");
    assertThat(allocation.missing())
        .map(Message::inEnglish)
        .containsExactly("XAC has no land_area_km2 and is excluded");
    assertThat(allocation.derivations()).hasSize(2);
  }

  @Test
  void aComponentWithoutAPartOfTheFundExcludesNobody() {
    LambdaFormula formula =
        LambdaFormula.of("f", "a,0,number", "b,1,number", "m,excluded,choice")
            .weigh(partOfRest("a"), party -> LAND.whereUnknown("m"))
            .weigh(partOfRest("b"), party -> new WeightBase.Equally());
    assertThat(amounts(allocate(formula, areas("10", "")))).isEqualTo("50.00, 50.00");
  }

  @Test
  void anotherWordForTheUnknownIsRefused() {
    assertThatThrownBy(
            () -> allocate(weighing(LAND.whereUnknown("m"), "m,mean,choice"), areas("1", "")))
        .hasMessage(
            "rules/test/parameters.csv:2: 'm' of f is 'mean': what is unknown is excluded, zero,"
                + " median.");
  }

  @Test
  void powersAreRoundedToTwelveDigitsAndMultiplied() {
    ByFigures base =
        product(power(GDP, "half"), power(GDP_PER_HEAD, "minus"), power(LAND_AREA, "none"));
    Allocation allocation =
        allocate(
            weighing(base, "half,0.5,number", "minus,-1,number", "none,0,number"),
            List.of(
                country(0, "gdp_usd 2", "population 1", "land_area_km2 5"),
                country(1, "gdp_usd 4", "population 2", "land_area_km2 9")));
    // The root of 2 is 1.41421356237 in twelve digits; over 2, and 2 over 2.
    assertThat(allocation.derivations().values())
        .extracting(derivation -> derivation.components().get(0).weight())
        .containsExactly(Fraction.of(141_421_356_237L, 200_000_000_000L), Fraction.ONE);
  }

  @Test
  void zeroHasNoPowerBelowZeroAndIsZeroToAnyOther() {
    List<Country> countries = areas("0", "2");
    Allocation below =
        allocate(weighing(product(power(LAND_AREA, "minus")), "minus,-1,number"), countries);
    assertThat(below.missing())
        .map(Message::inEnglish)
        .containsExactly("XAA has no land_area_km2 above nought and weighs nothing in 'the rest'");
    Allocation above =
        allocate(weighing(product(power(LAND_AREA, "plus")), "plus,0.5,number"), countries);
    assertThat(above.missing()).isEmpty();
    assertThat(amounts(above)).isEqualTo("0.00, 100.00");
  }

  @Test
  void anotherValueTakesThePlaceOfAnUnknownFigureAndIsSaid() {
    ByFigures base = product(power(COUNTRY_PERFORMANCE, "one").otherwise("neutral"));
    List<Country> countries =
        List.of(country(0, "country_performance_index 3"), country(1), country(2));
    Allocation allocation = allocate(weighing(base, "one,1,number", "neutral,1,number"), countries);
    assertThat(amounts(allocation)).isEqualTo("60.00, 20.00, 20.00");
    assertThat(allocation.missing())
        .map(Message::inEnglish)
        .containsExactly("2 Parties have no country_performance_index; 1 ('neutral') is taken");
  }

  @Test
  void gdpForEachPersonIsUnknownWhereEitherIs() {
    assertThat(country(0, "gdp_usd 10", "population 4").figure(GDP_PER_HEAD))
        .isEqualTo(Fraction.of(5, 2));
    assertThat(country(0, "gdp_usd 10").figure(GDP_PER_HEAD)).isNull();
    assertThat(country(0, "gdp_usd 10", "population 0").figure(GDP_PER_HEAD)).isNull();
    assertThat(country(0, "population 4").figure(GDP_PER_HEAD)).isNull();
  }

  @Test
  void partsOfTheRestAndTheRestAsAWholeCannotStandTogether() {
    LambdaFormula formula =
        LambdaFormula.of("f", "a,1,number")
            .weigh(partOfRest("a"), party -> LAND)
            .weigh(THE_REST, party -> LAND);
    assertThatThrownBy(() -> allocate(formula, areas("1")))
        .hasMessage(
            "rules/test/parameters.csv:2: a of f are parts of the rest, which rules also share"
                + " whole.");
  }

  @Test
  void aWindowIsTakenOffFirstAndIsForIplcAlone() {
    LambdaFormula formula =
        weighing(LAND, "w,10,percent", "iplc_share,50,percent")
            .eligible(party -> party.knows(LAND_AREA))
            .window("w");
    Allocation each = allocate(formula.forIplc("iplc_share"), areas("10", "30", "", ""));
    assertThat(amounts(each)).isEqualTo("22.50, 67.50, not 5.00, not 5.00");
    assertThat(each.parties())
        .extracting(PartyOutcome::iplc)
        .map(Money::toString)
        .containsExactly("11.25", "33.75", "5.00", "5.00");
    Allocation together =
        allocate(formula.forIplcTogether("iplc_share"), areas("10", "30", "", ""));
    assertThat(together.parties())
        .extracting(PartyOutcome::iplc)
        .map(Money::toString)
        .containsExactly("10.00", "30.00", "5.00", "5.00");
  }

  @Test
  void aWindowThatIsMoreThanHalfLeavesNothingForOtherIplc() {
    LambdaFormula formula =
        weighing(LAND, "w,80,percent", "iplc_share,50,percent")
            .eligible(party -> party.knows(LAND_AREA))
            .window("w")
            .forIplcTogether("iplc_share");
    assertThat(allocate(formula, areas("10", "")).parties())
        .extracting(PartyOutcome::iplc)
        .map(Money::toString)
        .containsExactly("0.00", "80.00");
  }

  @Test
  void aWindowCannotTakeMoreThanTheFund() {
    LambdaFormula formula =
        weighing(LAND, "w,101,percent").eligible(party -> party.knows(LAND_AREA)).window("w");
    assertThatThrownBy(() -> allocate(formula, areas("10", "")))
        .hasMessage(
            """
            rules/test/parameters.csv:2: w of f takes 101 % of the fund.
              Maybe percent were meant, not shares: at most 100.""");
  }

  @Test
  void aFloorIsOfTheWholeFundAlsoBesideAWindow() {
    LambdaFormula formula =
        weighing(LAND, "w,10,percent", "least,30,percent")
            .eligible(party -> party.knows(LAND_AREA))
            .window("w")
            .atLeast("least");
    assertThat(amounts(allocate(formula, areas("1", "99", ""))))
        .isEqualTo("30.00, 60.00, not 10.00");
  }
}
