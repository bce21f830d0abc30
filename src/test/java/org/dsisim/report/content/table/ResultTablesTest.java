package org.dsisim.report.content.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dsisim.Shipped;
import org.dsisim.indicator.Results;
import org.dsisim.report.content.Run;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.Simulator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tables of a run: what their columns promise, and what their rows hold. */
class ResultTablesTest {

  private static final Map<String, ResultTable<?>> TABLES = new LinkedHashMap<>();

  @BeforeAll
  static void runsAnOptionThatFillsThemAll() {
    ScenarioFolder scenario = Shipped.scenarioFolder("use-portfolio");
    Run run =
        new Run(
            "0",
            List.of(),
            scenario,
            Results.of(
                List.of(
                    new Simulator(scenario.scenario(), List.of(), 1)
                        .run(Shipped.option("cali-fund+bilateral+cooperation:iusaf")))),
            Map.of(),
            Map.of(),
            Map.of(),
            name -> name,
            "en");
    TABLES.put("flows", FlowTable.of(run));
    TABLES.put("flows by sector", FlowTable.bySector(run));
    TABLES.put("payers", PayerTable.of(run, home -> true));
    TABLES.put("countries", CountryTable.of(run).table(country -> true));
    TABLES.put("burdens", EffectTable.burdens(run));
    TABLES.put("benefits", EffectTable.benefits(run));
    TABLES.put("origins", OriginTable.of(run));
    TABLES.put("receipts", ReceiptTable.of(run));
    TABLES.put("summary", SummaryTable.of(run));
  }

  @Test
  void everyTableHasRowsAndEveryCellIsOfTheKindOfItsColumn() {
    TABLES.forEach((name, table) -> assertThat(checked(table)).as(name).isPositive());
  }

  private static <R> int checked(ResultTable<R> table) {
    int[] rows = {0};
    table
        .rows()
        .forEach(
            row -> {
              rows[0]++;
              for (Column<R> column : table.columns()) {
                Cell cell = column.of(row);
                if (cell != Cell.NOTHING && column.kind() != Column.Kind.ANY) {
                  assertThat(cell.getClass().getSimpleName().toUpperCase(Locale.ROOT))
                      .as(column.name())
                      .isEqualTo(column.kind().name());
                }
              }
            });
    return rows[0];
  }

  @Test
  void aNameStandsOncePerTableAndMoneyIsWhatItsNameSays() {
    TABLES.forEach(
        (name, table) -> {
          assertThat(table.names()).as(name).doesNotHaveDuplicates().endsWith("note");
          for (Column<?> column : table.columns()) {
            assertThat(column.unit().equals("USD"))
                .as(name + " " + column.name())
                .isEqualTo(column.name().endsWith("_usd"));
          }
        });
  }

  @Test
  void rowsCanBeReadAgain() {
    TABLES.forEach((name, table) -> assertThat(checked(table)).isEqualTo(checked(table)));
  }
}
