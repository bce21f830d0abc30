package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dsisim.report.page.AnswerJson;
import org.dsisim.report.page.IndicatorsJson;
import org.dsisim.report.page.asked.Ask;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.page.Workbench;
import org.dsisim.workspace.session.Home;
import org.dsisim.workspace.session.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of the page are those of {@code run}, to the cent, whatever is set. */
class AnswersAsRunTest {

  @TempDir static Path folder;

  private static final int SETTINGS = 15;
  private static final long SEED = 12;

  private static final Map<String, List<String>> VALUES = values();

  private static Map<String, List<String>> values() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("cali-fund.profit_rate", List.of("0.5", "1", "1.5", "2", "0"));
    values.put("cali-fund.sales_rate", List.of("0.05", "0.1", "0.15", "0.2"));
    values.put("cali-fund.basis", List.of("lower", "higher"));
    values.put("cali-fund.thresholds_to_exceed", List.of("1", "2", "3"));
    values.put("cali-fund.profit_threshold", List.of("1000000", "5000000", "50000000"));
    values.put("cali-fund.sales_threshold", List.of("10000000", "50000000", "5000000000"));
    values.put("iusaf.ocean_share", List.of("0", "3", "10"));
    values.put("iusaf.floor", List.of("0", "0.1", "0.3"));
    values.put("assumption.uptake", List.of("0", "0.1", "0.25", "0.333", "1"));
    values.put("assumption.administration_share", List.of("0", "0.01", "0.1"));
    return values;
  }

  @Test
  void everyFigureOfAnAnswerIsTheOneOfRunUnderTheSameSettings() throws Exception {
    Path here = Path.of("").toAbsolutePath();
    Program program = Program.ofShipped();
    Workbench workbench = Workbench.on(Workspace.at(new Home(here, here)), 1);
    Random random = new Random(SEED);
    for (int i = 0; i < SETTINGS; i++) {
      Map<String, String> settings = new LinkedHashMap<>();
      VALUES.forEach(
          (address, values) -> {
            if (random.nextInt(3) == 0) {
              settings.put(address, values.get(random.nextInt(values.size())));
            }
          });
      Ask ask = new Ask("workshop", "cali-fund:iusaf", null, settings, null, "KEN", false);
      JsonNode answer =
          new ObjectMapper().readTree(AnswerJson.text(workbench.answer(ask, Progress.NOBODY)));
      JsonNode told =
          new ObjectMapper()
              .readTree(IndicatorsJson.text(workbench.indicators(ask, Progress.NOBODY)));
      Path out = folder.resolve("run" + i);
      List<String> command = new ArrayList<>(ask.command(ask.scenario()));
      command.addAll(List.of("--out", out.toString()));
      Program.Ended run = program.run(command.toArray(String[]::new));
      assertThat(run.code()).as(run.err()).isZero();
      indicators(told, answer, rows(out.resolve("summary.csv"), "indicator"), settings);
      parties(answer, rows(out.resolve("countries.csv"), "iso3"), settings);
    }
  }

  /** The rows of a table by what stands in a column, each by the names of its columns. */
  private static Map<String, CSVRecord> rows(Path file, String key) throws IOException {
    Map<String, CSVRecord> rows = new LinkedHashMap<>();
    try (CSVParser parser =
        CSVParser.parse(
            file,
            StandardCharsets.UTF_8,
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
      parser.forEach(row -> rows.put(row.get(key), row));
    }
    return rows;
  }

  private static CSVRecord row(Map<String, CSVRecord> rows, String name) {
    return Objects.requireNonNull(rows.get(name), name);
  }

  private static void indicators(
      JsonNode told,
      JsonNode answer,
      Map<String, CSVRecord> summary,
      Map<String, String> settings) {
    int compared = 0;
    for (JsonNode one : told.path("indicators")) {
      CSVRecord row = row(summary, one.path("name").asText());
      same(one.path("value"), row.get("value"), settings);
      compared++;
    }
    assertThat(compared).isGreaterThan(20);
    same(answer.path("owed"), row(summary, "owed").get("value"), settings);
    same(answer.path("expected"), row(summary, "expected").get("value"), settings);
  }

  private static void parties(
      JsonNode answer, Map<String, CSVRecord> countries, Map<String, String> settings) {
    BigDecimal all = BigDecimal.ZERO;
    for (JsonNode party : answer.path("parties")) {
      CSVRecord row = countries.get(party.path("iso3").asText());
      if (row == null) {
        same(party.path("amount"), "0", settings);
        continue;
      }
      BigDecimal straight = new BigDecimal(row.get("bilateral_usd"));
      BigDecimal amount = new BigDecimal(row.get("amount_usd")).add(straight);
      same(party.path("amount"), amount.toPlainString(), settings);
      same(party.path("straight"), straight.toPlainString(), settings);
      all = all.add(amount);
    }
    assertThat(answer.path("parties").size()).isGreaterThanOrEqualTo(countries.size());
    assertThat(new BigDecimal(answer.path("state").asText()))
        .isEqualByComparingTo(all.subtract(new BigDecimal(answer.path("iplc").asText())));
  }

  private static void same(JsonNode shown, String ofRun, Map<String, String> settings) {
    assertThat(new BigDecimal(shown.asText())).as("under " + settings).isEqualByComparingTo(ofRun);
  }
}
