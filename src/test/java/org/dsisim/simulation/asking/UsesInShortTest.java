package org.dsisim.simulation.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dsisim.Shipped;
import org.dsisim.Uses;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.formula.Procedure;
import org.dsisim.model.world.OptionalTable;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.parameter.Parameters;
import org.dsisim.simulation.LambdaFormula;
import org.dsisim.simulation.LambdaPermits;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.Worlds;
import org.dsisim.simulation.year.PieceLimits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Of a use that is kept in short the same is told as of one that is kept, however little it differs
 * from others: by its procedure, the number of contracts, its country, the rule set, or in that it
 * does not happen.
 */
class UsesInShortTest {

  private static final List<UseRow> USES =
      List.of(
          Uses.row("a", "origins=KEN:1", "sequences=7", "product_sales_usd=1000000"),
          Uses.row("another-country", "origins=BRA:1", "sequences=7", "product_sales_usd=1000000"),
          Uses.row("b", "origins=KEN:1", "sequences=7", "product_sales_usd=1000000"),
          Uses.row("both", "origins=KEN:7|BRA:7", "sequences=14", "product_sales_usd=1000000"),
          Uses.row("dropped", "origins=KEN:1", "sequences=7", "product_sales_usd=1"),
          Uses.row("licence", "origins=KEN:1", "sequences=7", "product_sales_usd=1000000"),
          // As many and 65,536 more.
          Uses.row("many", "origins=KEN:1", "sequences=65543", "product_sales_usd=900000000"),
          // And twice as many more.
          Uses.row("more", "origins=KEN:1", "sequences=131079", "product_sales_usd=900000000"),
          Uses.row("nothing", "origins=UNKNOWN:1", "sequences=7"),
          Uses.row("once-more", "origins=KEN:1", "sequences=7", "product_sales_usd=1000000"),
          Uses.row("second", "origins=KEN:1", "sequences=7", "product_sales_usd=1000000"));

  private static @Nullable Procedure first(Origin origin) {
    return switch (origin.use().row().id()) {
      case "licence" -> Procedure.LICENCE;
      case "second" -> null;
      default -> Procedure.PERMIT;
    };
  }

  private static @Nullable Procedure second(Origin origin) {
    return origin.use().row().id().equals("second") ? Procedure.PERMIT : null;
  }

  private static List<UseOutcome> uses(int kept) {
    Scenario scenario =
        new Scenario(
            new Scenario.Heading("tiny", "A tiny world", true, List.of()),
            List.of(Worlds.YEAR),
            List.of(Worlds.company("u1", Payers.figures())),
            new OptionalTable<>(true, USES),
            Shipped.reference().databases(),
            Worlds.countries(
                Payers.country("BRA", "cbd-party"), Payers.country("KEN", "cbd-party")),
            Parameters.of(
                "compliance,1,share",
                "permit_months,1,months",
                "permit_cost_usd,500,USD",
                "licence_months,1,months",
                "licence_cost_usd,500,USD",
                "providers_per_country,3,count",
                "max_months_before_dropped,12,months",
                "max_cost_share_before_dropped,1,share",
                "research_budget_usd,100,USD"),
            OptionalTable.none());
    return new Simulator(scenario, List.of(), 1, new PieceLimits(10, kept))
        .run(
            Worlds.option(
                LambdaFormula.equal(),
                LambdaPermits.of("one", UsesInShortTest::first, "contract_unit,sequence,text"),
                LambdaPermits.of("two", UsesInShortTest::second, "contract_unit,sequence,text")))
        .years()
        .get(0)
        .uses();
  }

  /** What becomes of a use, in a line. */
  private static String said(UseOutcome use) {
    return use.burdens().stream()
            .map(
                burden ->
                    burden.ruleSet()
                        + burden.steps().stream()
                            .map(
                                step ->
                                    " %s %s %s"
                                        .formatted(
                                            step.formality().procedure().word(),
                                            step.formality().origin().country().code(),
                                            step.count()))
                            .collect(Collectors.joining()))
            .collect(Collectors.joining(", "))
        + (use.happens() ? "" : " and does not happen");
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 0})
  void whatBecomesOfEachIsItsOwn(int kept) {
    Map<String, String> said =
        uses(kept).stream().collect(Collectors.toMap(use -> use.row().id(), UsesInShortTest::said));
    assertThat(said)
        .containsOnly(
            Map.entry("a", "one permit KEN 7"),
            Map.entry("another-country", "one permit BRA 7"),
            Map.entry("b", "one permit KEN 7"),
            Map.entry("both", "one permit BRA 7 permit KEN 7"),
            Map.entry("dropped", "one permit KEN 7 and does not happen"),
            Map.entry("licence", "one licence KEN 7"),
            Map.entry("many", "one permit KEN 65543"),
            Map.entry("more", "one permit KEN 131079"),
            Map.entry("nothing", ""),
            Map.entry("once-more", "one permit KEN 7"),
            Map.entry("second", "two permit KEN 7"));
  }
}
