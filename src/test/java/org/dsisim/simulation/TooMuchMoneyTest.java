package org.dsisim.simulation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dsisim.Shipped;
import org.dsisim.WrittenScenario;
import org.dsisim.message.InvalidInput;
import org.dsisim.model.world.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures, amounts and sums that nothing can be computed with say where they are. */
class TooMuchMoneyTest {

  private static final String HEADER =
      "id,name,type,sector,home,year,assets_usd,sales_usd,profit_usd";

  @TempDir private Path folder;

  private static void refused(ThrowingCallable run, String message) {
    assertThatThrownBy(run).isInstanceOf(InvalidInput.class).hasMessage(message.strip());
  }

  private Scenario of(int users, String figures) {
    String[] rows = new String[users + 1];
    rows[0] = HEADER;
    for (int i = 1; i <= users; i++) {
      rows[i] = "u%d,User,company,cosmetics,FRA,2024,%s".formatted(i, figures);
    }
    return new WrittenScenario(folder, "2024").with("users.csv", rows).read().scenario();
  }

  private static Outcome run(Scenario scenario, int year, String... settings) {
    return new Simulator(scenario.in(List.of(2024, year)), Shipped.settings(settings), 1)
        .run(Shipped.option("cali-fund"));
  }

  @Test
  void aFigureThatOutgrowsAllMoneyIsNamed() {
    Scenario scenario = of(1, "90000000,60000000,20000000");
    refused(
        () -> run(scenario, 2100, "assumption.growth=0.5"),
        """
        mine/users.csv:2: total assets of 'u1', carried forward to 2065, would be above 1,000,000,000,000,000 USD, more money than there is.
          Maybe a smaller assumption.growth, or years before 2065.
        """);
  }

  @Test
  void aSumThatOutgrowsAllMoneyIsNamed() {
    Scenario scenario = of(100, "1e15,1e15,1e15");
    refused(
        () -> run(scenario, 2024, "cali-fund.profit_rate=100", "cali-fund.sales_rate=100"),
        """
        mine/users.csv: what all payers owe for 2024 under cali-fund adds up to an amount above 1,000,000,000,000,000 USD, more money than there is.
          Maybe figures that are too large, or a rate that is.
        """);
  }

  @Test
  void anAmountThatOutgrowsAllMoneyIsNamed() {
    Scenario scenario = of(1, "1e15,1e15,1e15");
    assertThatThrownBy(
            () -> run(scenario, 2024, "cali-fund.profit_rate=500", "cali-fund.sales_rate=500"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageStartingWith("rules/contribution/cali-fund/obligations.drl:")
        .hasMessageContaining("what u1 owes for 2024 by rule \"")
        .hasMessageEndingWith(
            """
            is 5000000000000000 USD: above 1,000,000,000,000,000 USD, more money than there is.
              Maybe a rate that is too high, or figures of the user that are.\
            """);
  }
}
