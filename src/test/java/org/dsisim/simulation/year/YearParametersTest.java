package org.dsisim.simulation.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.Force;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.Scenario;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.simulation.LambdaContribution;
import org.dsisim.simulation.LambdaFormula;
import org.dsisim.simulation.Worlds;
import org.junit.jupiter.api.Test;

/** Which values are in force in a year, and what has to be assumed beside them. */
class YearParametersTest {

  private static final Country NEPAL = Payers.country("NPL");

  /** Nepal may stay on a list, which nobody has decided. */
  private static final Countries COUNTRIES =
      new Countries(
          Map.of(NEPAL.code(), NEPAL),
          Map.of(
              NEPAL.code(),
              List.of(
                  new Countries.DatedStatus(
                      "ldc", 2027, null, "stays_ldc", "", Place.of("pending.csv", 2)))));

  private static PolicyOption option(String... terms) {
    return Worlds.option(
        LambdaFormula.equal(),
        LambdaContribution.of("levy", Force.VOLUNTARY, payer -> null, terms));
  }

  private static Scenario assuming(String... assumptions) {
    return Worlds.scenario(List.of(), COUNTRIES, assumptions);
  }

  private static List<String> said(Scenario scenario, PolicyOption option) {
    Problems problems = new Problems();
    YearParameters.of(scenario, option, Worlds.YEAR, List.of(), problems);
    return problems.all().stream().map(Problem::toString).toList();
  }

  @Test
  void rulesThatFollowPricesNeedAnAssumptionOnPrices() {
    Scenario scenario = assuming("uptake,1,share");
    String missing = "rules/test/parameters.csv: 'inflation' is missing: thresholds follow prices.";
    assertThat(said(scenario, option("index_thresholds,true,boolean"))).containsExactly(missing);
    assertThat(said(scenario, option("index_rates,true,boolean"))).containsExactly(missing);
    assertThat(said(scenario, option())).isEmpty();
    assertThat(
            said(scenario, option("index_thresholds,false,boolean", "index_rates,false,boolean")))
        .isEmpty();
    assertThat(
            said(
                assuming("uptake,1,share", "inflation,0.02,share"),
                option("index_thresholds,true,boolean")))
        .isEmpty();
  }

  @Test
  void ratesThatFollowPricesAreThoseOfTheYear() {
    PolicyOption option = option("index_rates,true,boolean", "sales_rate,2,percent,,,,,2023");
    Problems problems = new Problems();
    YearParameters inForce =
        YearParameters.of(
            assuming("uptake,1,share", "inflation,0.5,share"),
            option,
            Worlds.YEAR,
            List.of(),
            problems);
    assertThat(problems.all()).isEmpty();
    assertThat(inForce.of(option.contributions().get(0)).number("sales_rate")).hasToString("3");
  }

  @Test
  void yearsBehindTheLastAccountsNeedAnAssumptionOnGrowth() {
    Scenario scenario =
        Worlds.scenario(
            List.of(Worlds.company("u1", Payers.figures())),
            Worlds.countries(Payers.country("KEN")),
            "uptake,1,share");
    Problems problems = new Problems();
    YearParameters.of(scenario, option(), Worlds.YEAR, List.of(), problems);
    assertThat(problems.all()).isEmpty();
    YearParameters.of(scenario, option(), Worlds.YEAR + 1, List.of(), problems);
    assertThat(problems.all()).singleElement().asString().contains("'growth'");
  }

  private static ParameterValues assumptions(Scenario scenario, ParameterOverride... settings) {
    Problems problems = new Problems();
    ParameterValues found =
        YearParameters.assumptions(scenario, option(), 2027, List.of(settings), problems);
    assertThat(problems.all()).isEmpty();
    return found;
  }

  @Test
  void whatIsOpenOfStatusesIsNotAssumedUnlessTheScenarioOrSomebodyDoes() {
    assertThat(assumptions(assuming("uptake,1,share")).word("stays_ldc")).isEqualTo("false");
    assertThat(assumptions(assuming("uptake,1,share", "stays_ldc,true,boolean")).word("stays_ldc"))
        .isEqualTo("true");
    ParameterOverride set =
        new ParameterOverride("assumption", "stays_ldc", "true", Place.ofCommandLine("--set"));
    assertThat(assumptions(assuming("uptake,1,share"), set).word("stays_ldc")).isEqualTo("true");
  }

  @Test
  void whatTheTableNeedNotHaveCanBeSet() {
    ParameterOverride set =
        new ParameterOverride("assumption", "uptake_common", "0.5", Place.ofCommandLine("--set"));
    assertThat(assumptions(assuming("uptake,1,share")).has("uptake_common")).isFalse();
    assertThat(assumptions(assuming("uptake,1,share"), set).rate("uptake_common"))
        .hasToString("1/2");
  }
}
