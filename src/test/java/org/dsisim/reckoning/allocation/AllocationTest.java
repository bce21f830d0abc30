package org.dsisim.reckoning.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.model.formula.Component.THE_REST;
import static org.dsisim.model.formula.WeightBase.by;
import static org.dsisim.model.world.figure.Criterion.LAND_AREA;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.Party;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Payers;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.simulation.LambdaFormula;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** What is asked of a fund that was given out: who is in a window, what is missing, for whom. */
class AllocationTest {

  private static final Money FUND = Money.ofUsd(100);

  /** Parties XAA and so on with these areas; one below zero is unknown. */
  private static List<Country> areas(int... areas) {
    List<Country> countries = new ArrayList<>();
    for (int area : areas) {
      countries.add(
          Payers.country(
              code(countries.size()).iso3(),
              area < 0 ? Map.of() : Map.of("land_area_km2", Fraction.of(area)),
              "cbd-party"));
    }
    return countries;
  }

  private static CountryCode code(int place) {
    return new CountryCode("XA" + (char) ('A' + place));
  }

  private static FundShares shares(LambdaFormula formula, List<Country> countries) {
    ParameterValues values =
        ParameterValues.inForce(
            formula.id(), formula.parameters(), 2024, List.of(), new Problems());
    List<Party> parties = countries.stream().map(country -> new Party(country, values)).toList();
    return FundShares.of(formula.decide(values, parties), values, FUND);
  }

  private static LambdaFormula byLand(String... parameters) {
    return LambdaFormula.of("f", parameters).weigh(THE_REST, party -> by(LAND_AREA));
  }

  @Test
  void inAWindowIsWhoHasAShareAndIsNotEligible() {
    LambdaFormula formula =
        byLand("w,10,percent", "i,50,percent")
            .eligible(party -> !party.country().code().equals(code(2)))
            .forIplc("i")
            .window("w");
    Allocation allocation = shares(formula, areas(10, 30, 5)).given(FUND);
    assertThat(allocation.isInWindow(code(0))).isFalse();
    assertThat(allocation.isInWindow(code(2))).isTrue();
    assertThat(allocation.isInWindow(code(3))).as("no Party").isFalse();
    Allocation without =
        shares(
                byLand("i,50,percent")
                    .eligible(party -> !party.country().code().equals(code(2)))
                    .forIplc("i"),
                areas(10, 30, 5))
            .given(FUND);
    assertThat(without.isInWindow(code(2))).as("neither eligible nor with a share").isFalse();
  }

  @Test
  void whatIsForIplcIsAPartOfTheAmountOfEachAndAllOfAWindow() {
    LambdaFormula formula =
        byLand("w,10,percent", "i,50,percent")
            .eligible(party -> !party.country().code().equals(code(3)))
            .window("w");
    assertThat(shares(formula.forIplc("i"), areas(10, 30, 0, 5)).partsForIplc())
        .isEqualTo(
            Map.of(
                code(0),
                Fraction.of(1, 2),
                code(1),
                Fraction.of(1, 2),
                code(2),
                Fraction.ZERO,
                code(3),
                Fraction.ONE));
    // Half of the whole fund, of which the window is a tenth: four ninths of what others receive.
    assertThat(shares(formula.forIplcTogether("i"), areas(10, 30, 0, 5)).partsForIplc())
        .isEqualTo(
            Map.of(
                code(0),
                Fraction.of(4, 9),
                code(1),
                Fraction.of(4, 9),
                code(2),
                Fraction.ZERO,
                code(3),
                Fraction.ONE));
  }

  @Test
  void whatIsMissingOfOnePartyIsThatOfNoOther() {
    Allocation allocation = shares(byLand(), areas(10, -1, -1)).given(FUND);
    assertThat(allocation.missingOf(code(0))).isEmpty();
    assertThat(allocation.missingOf(code(2)))
        .map(Message::inEnglish)
        .containsExactly("XAC has no land_area_km2 and weighs nothing in 'the rest'");
    Allocation more = allocation.alsoMissing(List.of(Message.plain("and more")));
    assertThat(more.missing()).hasSize(3).endsWith(Message.plain("and more"));
    assertThat(more.missingOf(code(2))).hasSize(1);
  }

  @Test
  void whatNobodyReceivesIsAPartThatIsLeft() {
    assertThat(shares(byLand(), areas(10, 30)).leavesAPart()).isFalse();
    assertThat(shares(byLand(), areas(0, 0)).leavesAPart()).isTrue();
    assertThat(shares(byLand("most,40,percent").atMost("most"), areas(10, 30)).leavesAPart())
        .isTrue();
  }
}
