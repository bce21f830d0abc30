package org.dsisim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.analysis.Grouped;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
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
      assertThat(parties.owing()).as(row.group()).isEqualTo(136);
    }
  }
}
