package org.dsisim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Problems;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.dsisim.value.Grouped;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** The README of the companies with large research budgets says what the program computes. */
class LeadersReadmeTest {

  private static final Pattern ROW =
      Pattern.compile("\\| [^|]+ \\| (–|`[^`]+`) \\| (\\d+) \\| ([\\d,.]+) \\| ([\\d,.]+) \\|");

  private static YearOutcome run(List<String> settings) {
    return new Simulator(
            Shipped.scenario("rd-leaders-2024"),
            Shipped.settings(settings.toArray(String[]::new)),
            1)
        .run(Shipped.option("cali-fund"))
        .years()
        .get(0);
  }

  private static String millions(YearOutcome year) {
    return Grouped.of(year.owed().toUsd().movePointLeft(6).setScale(1, RoundingMode.HALF_EVEN));
  }

  private static List<Matcher> rows() throws IOException {
    return Files.readAllLines(Path.of("scenarios/rd-leaders-2024/README.md")).stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .toList();
  }

  @Test
  void eachReadingBringsWhatTheTableSays() throws IOException {
    assertThat(rows()).hasSize(3);
    for (Matcher row : rows()) {
      List<String> settings = new ArrayList<>();
      if (row.group(1).startsWith("`")) {
        settings.add(row.group(1).replace("`", ""));
      }
      YearOutcome all = run(settings);
      settings.add("cali-fund.scope=parties");
      YearOutcome parties = run(settings);
      assertThat(List.of(String.valueOf(all.owing()), millions(all), millions(parties)))
          .as(row.group())
          .containsExactly(row.group(2), row.group(3), row.group(4));
      assertThat(parties.owing()).as(row.group()).isEqualTo(116);
    }
  }

  @Test
  void whatTheDefaultBringsIsExactToTheCent() {
    YearOutcome all = run(List.of());
    assertThat(all.owing()).isEqualTo(165);
    assertThat(all.owed()).hasToString("1551851768.82");
  }

  @Test
  void asCountedBeforeTheyWouldOweMore() {
    // The food companies and others count again where the list names their sectors; Recursion's
    // profit stays unknown.
    YearOutcome all =
        run(
            List.of(
                "cali-fund.sectors=pharmaceuticals;nutraceuticals;cosmetics;"
                    + "animal-and-plant-breeding;biotechnology;laboratory-equipment;"
                    + "dsi-information-services;food-and-beverages;diagnostics-and-devices;"
                    + "drug-distribution;chemicals;instruments;household-products;agrochemicals"));
    assertThat(all.owing()).isEqualTo(187);
    assertThat(millions(all)).isEqualTo("1,789.1");
  }

  @Test
  void whatIsSaidOfSectorsIsSaidOfUsersOfTheScenario() {
    Map<String, String> sectors = new HashMap<>();
    table("users.csv").rows().forEach(row -> sectors.put(text(row, "id"), text(row, "sector")));
    Table said = table("sectors.csv");
    for (Row row : said.rows()) {
      assertThat(sectors).containsEntry(text(row, "user"), text(row, "sector"));
    }
    assertThat(said.rows())
        .filteredOn(row -> text(row, "fits").equals("none of the listed sectors"))
        .hasSize(29);
    assertThat(said.rows())
        .filteredOn(
            row -> List.of("part of sales only", "supplier only").contains(text(row, "fits")))
        .hasSize(20);
    for (Row row : table("double-count.csv").rows()) {
      assertThat(sectors).containsKeys(text(row, "user"), text(row, "parent"));
    }
  }

  @Test
  void groupsThatAreOnlyPartlyInAListedSectorWouldOwe442Million() {
    List<String> partly =
        table("sectors.csv").rows().stream()
            .filter(
                row -> List.of("part of sales only", "supplier only").contains(text(row, "fits")))
            .map(row -> text(row, "user"))
            .toList();
    Money owed =
        run(List.of()).payers().stream()
            .filter(payer -> partly.contains(payer.payer().id()))
            .map(PayerOutcome::owed)
            .reduce(Money.ZERO, Money::plus);
    assertThat(owed).hasToString("442246232.62");
  }

  @Test
  void noProfitIsAboveTheSalesThatItWasMadeOf() {
    for (Row row : table("users.csv").rows()) {
      String profit = text(row, "profit_usd");
      if (!profit.isEmpty()) {
        assertThat(new BigDecimal(profit))
            .as(text(row, "id"))
            .isLessThanOrEqualTo(new BigDecimal(text(row, "sales_usd")));
      }
    }
  }

  private static String text(Row row, String column) {
    return row.cell(column).text();
  }

  private static Table table(String file) {
    Problems problems = new Problems();
    Table table = Table.read(Path.of("scenarios/rd-leaders-2024", file), file, problems);
    assertThat(problems.all()).isEmpty();
    return table;
  }
}
