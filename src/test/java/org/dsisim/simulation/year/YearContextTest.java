package org.dsisim.simulation.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.Shipped;
import org.dsisim.Uses;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.OptionalTable;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.User;
import org.dsisim.parallel.InOrder;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.reckoning.measure.Growth;
import org.dsisim.simulation.Worlds;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;

/**
 * A scenario's year as rule sets are asked about it, and what origins of uses make of countries.
 */
class YearContextTest {

  private static final Country KENYA =
      Payers.country("KEN", Map.of("land_area_km2", Fraction.of(5)), "cbd-party");
  private static final Country BRAZIL = Payers.country("BRA", "cbd-party");

  private static Scenario scenario(boolean hasUses, UseRow... uses) {
    List<User> users =
        List.of(Worlds.company("u1", Payers.figures()), Worlds.company("u2", Payers.figures()));
    return new Scenario(
        new Scenario.Heading("tiny", "A tiny world", true, List.of()),
        List.of(Worlds.YEAR),
        users,
        new OptionalTable<>(hasUses, List.of(uses)),
        Shipped.reference().databases(),
        Worlds.countries(KENYA, BRAZIL),
        Map.of(),
        OptionalTable.none());
  }

  private static YearContext yearContext(Scenario scenario) {
    ParameterValues nothing = Parameters.values();
    Growth growth = new Growth(year -> nothing);
    return YearContext.of(scenario, scenario.users(), Worlds.YEAR, nothing, growth, new InOrder(1));
  }

  private static Map<String, Fraction> figures(YearContext yearContext, String code) {
    return Objects.requireNonNull(yearContext.countries().get(new CountryCode(code))).figures();
  }

  @Test
  void usesOfTheYearStandWithTheirUserInTheOrderOfTheirIds() {
    YearContext yearContext =
        yearContext(
            scenario(
                true,
                Uses.row("b", "origins=KEN:1"),
                Uses.row("c", "year=2023", "origins=KEN:1"),
                Uses.row("d", "user=u2", "origins=KEN:1"),
                Uses.row("a", "origins=KEN:1")));
    assertThat(yearContext.uses().keySet()).containsExactlyInAnyOrder("u1", "u2");
    assertThat(yearContext.uses().get("u1")).extracting(UseRow::id).containsExactly("a", "b");
    assertThat(yearContext.uses().get("u2")).extracting(UseRow::id).containsExactly("d");
  }

  @Test
  void rulesOnUsesAreAskedAboutThePayerItsUsesAndTheirOrigins() {
    YearContext yearContext =
        yearContext(
            scenario(
                true,
                Uses.row("b", "origins=UNKNOWN:1"),
                Uses.row("a", "origins=KEN:1|BRA:1"),
                Uses.row("c", "user=u2", "origins=BRA:1", "tk_holders=KEN:1")));
    ContributionRules bilateral =
        Shipped.clean(problems -> Shipped.rulebook().contribution("bilateral", problems));
    ParameterValues values = Parameters.values();
    List<Payer> payers = yearContext.measures(bilateral, values).payers(yearContext.users());
    assertThat(yearContext.subjects(bilateral, payers))
        .extracting(one -> one.inWords().inEnglish())
        .containsExactly(
            "u1", "a", "a, from BRA", "a, from KEN", "b", "u2", "c", "c, from BRA", "c, from KEN");
    ContributionRules cali =
        Shipped.clean(problems -> Shipped.rulebook().contribution("cali-fund", problems));
    assertThat(yearContext.subjects(cali, payers))
        .extracting(one -> one.inWords().inEnglish())
        .containsExactly("u1", "u2");
  }

  @Test
  void originsCountByUsesBySequencesAndByProductSales() {
    YearContext yearContext =
        yearContext(
            scenario(
                true,
                Uses.row("a", "sequences=8", "origins=KEN:2|UNKNOWN:6", "product_sales_usd=100"),
                Uses.row("b", "sequences=3", "origins=KEN:1", "purpose=research")));
    // A quarter and a whole; 2 and 3 sequences; a quarter of 10,000 cents.
    assertThat(figures(yearContext, "KEN"))
        .containsEntry("origin_of_uses", Fraction.of(5, 4))
        .containsEntry("origin_of_sequences", Fraction.of(5))
        .containsEntry("origin_of_product_sales", Fraction.of(25))
        .containsEntry("land_area_km2", Fraction.of(5));
  }

  @Test
  void aCountryOfNoUseHasZerosAndNoGap() {
    YearContext yearContext =
        yearContext(scenario(true, Uses.row("a", "sequences=1", "origins=KEN:1")));
    assertThat(figures(yearContext, "BRA"))
        .isEqualTo(
            Map.of(
                "origin_of_uses", Fraction.ZERO,
                "origin_of_sequences", Fraction.ZERO,
                "origin_of_product_sales", Fraction.ZERO));
  }

  @Test
  void unknownSequencesAndSalesCountForNobodyAndTheUseStillDoes() {
    YearContext yearContext = yearContext(scenario(true, Uses.row("a", "origins=KEN:1")));
    assertThat(figures(yearContext, "KEN"))
        .containsEntry("origin_of_uses", Fraction.ONE)
        .containsEntry("origin_of_sequences", Fraction.ZERO)
        .containsEntry("origin_of_product_sales", Fraction.ZERO);
  }

  @Test
  void usesOfOtherYearsMakeNoOrigins() {
    YearContext yearContext =
        yearContext(scenario(true, Uses.row("a", "year=2023", "origins=KEN:1")));
    assertThat(figures(yearContext, "KEN")).containsEntry("origin_of_uses", Fraction.ZERO);
  }

  @Test
  void withoutATableOfUsesNothingIsKnownOfOrigins() {
    assertThat(figures(yearContext(scenario(false)), "KEN")).containsOnlyKeys("land_area_km2");
    assertThat(figures(yearContext(scenario(true)), "KEN")).containsKey("origin_of_uses");
  }
}
