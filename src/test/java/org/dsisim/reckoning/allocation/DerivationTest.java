package org.dsisim.reckoning.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.model.formula.Component.THE_REST;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Entitlements.Limit;
import org.dsisim.model.fact.Party;
import org.dsisim.model.formula.Component;
import org.dsisim.model.formula.WeightBase;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Derivation.InComponent;
import org.dsisim.simulation.LambdaFormula;
import org.dsisim.simulation.share.Allocator;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

class DerivationTest {

  private static final WeightBase EQUALLY = new WeightBase.Equally();
  private static final Component LAND = Component.component("land_share");

  private static final Country BRA = land("BRA", 600);
  private static final Country KEN = land("KEN", 200);
  private static final Country CHE = Payers.country("CHE", "cbd-party", "high-income");

  private static Country land(String iso3, long area) {
    return Payers.country(iso3, Map.of("land_area_km2", Fraction.of(area)), "cbd-party");
  }

  private static Allocation allocate(LambdaFormula formula) {
    ParameterValues values =
        ParameterValues.inForce(
            formula.id(), formula.parameters(), 2024, List.of(), new Problems());
    return new Allocator(formula.eligible(party -> !party.country().isHighIncome()), values)
        .allocate(Money.ofUsd(100), List.of(BRA, CHE, KEN));
  }

  private static Derivation of(Country country, Allocation allocation) {
    return Objects.requireNonNull(allocation.derivations().get(country.code()));
  }

  private static LambdaFormula landAndRest() {
    return LambdaFormula.of("f", "land_share,20,percent", "most,60,percent", "least,42,percent")
        .weigh(LAND, party -> WeightBase.by(Criterion.LAND_AREA))
        .weigh(THE_REST, party -> EQUALLY);
  }

  @Test
  void aShareIsTheSumOfWhatTheComponentsGive() {
    Derivation brazil = of(BRA, allocate(landAndRest()));
    assertThat(brazil.components())
        .containsExactly(
            new InComponent(
                LAND,
                Fraction.of(1, 5),
                Fraction.of(600),
                Fraction.of(800),
                Fraction.of(3, 20),
                new WeightByFigures(List.of(Fraction.of(600)), null, null),
                LambdaFormula.WEIGHS),
            new InComponent(
                THE_REST,
                Fraction.of(4, 5),
                Fraction.ONE,
                Fraction.of(2),
                Fraction.of(2, 5),
                null,
                LambdaFormula.WEIGHS));
    assertThat(brazil.beforeLimits()).isEqualTo(Fraction.of(11, 20));
    assertThat(brazil.share()).isEqualTo(Fraction.of(11, 20));
    assertThat(brazil.limits()).isEmpty();
  }

  @Test
  void aLimitThatTheShareHasReachedIsNamed() {
    Allocation allocation =
        allocate(landAndRest().weigh(THE_REST, DerivationTest::byLand).atMost("most"));
    Derivation brazil = of(BRA, allocation);
    assertThat(brazil.beforeLimits()).isEqualTo(Fraction.of(3, 4));
    assertThat(brazil.share()).isEqualTo(Fraction.of(3, 5));
    assertThat(brazil.limits()).extracting(Limit::parameter).containsExactly("most");
    assertThat(of(KEN, allocation).limits()).isEmpty();
    assertThat(of(KEN, allocation).share()).isEqualTo(Fraction.of(2, 5));
  }

  private static WeightBase byLand(org.dsisim.model.fact.Party party) {
    return WeightBase.by(Criterion.LAND_AREA);
  }

  @Test
  void theFloorThatLiftsAShareIsNamed() {
    Derivation kenya =
        of(KEN, allocate(landAndRest().weigh(THE_REST, DerivationTest::byLand).atLeast("least")));
    assertThat(kenya.beforeLimits()).isEqualTo(Fraction.of(1, 4));
    assertThat(kenya.share()).isEqualTo(Fraction.of(42, 100));
    assertThat(kenya.limits()).extracting(Limit::floor).containsExactly(true);
  }

  @Test
  void whereNobodyWeighsAnythingTheSumOfWeightsIsZero() {
    Derivation kenya =
        of(KEN, allocate(landAndRest().weigh(THE_REST, party -> new WeightBase.Nothing())));
    assertThat(kenya.components().get(1).sum()).isEqualTo(Fraction.ZERO);
    assertThat(kenya.beforeLimits()).isEqualTo(Fraction.of(1, 20));
  }

  @Test
  void whoIsNotEligibleHasNoShareToDerive() {
    Allocation allocation = allocate(landAndRest());
    assertThat(allocation.derivations()).containsOnlyKeys(BRA.code(), KEN.code());
    assertThat(allocation.entitlements().eligibility()).hasSize(3);
  }

  @Test
  void sharesOfPartiesAreInTheOrderOfTheirCodes() {
    LambdaFormula formula = LambdaFormula.equal();
    ParameterValues values =
        ParameterValues.inForce("equal", formula.parameters(), 2024, List.of(), new Problems());
    List<Party> backwards = List.of(new Party(KEN, values), new Party(BRA, values));
    Shares shares =
        Shares.of(formula.decide(values, backwards).weighings(), List.of(), Fraction.ONE, values);
    assertThat(shares.places().codes()).containsExactly(BRA.code(), KEN.code());
    assertThat(shares.nobodysShare()).isEqualTo(Fraction.ZERO);
    assertThat(shares.byPlace().get(shares.places().of(KEN.code()))).isEqualTo(Fraction.of(1, 2));
  }
}
