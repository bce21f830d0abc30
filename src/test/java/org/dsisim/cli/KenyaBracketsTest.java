package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The receipts of Kenya that once took 24 runs by hand, from one command. */
class KenyaBracketsTest {

  /** The readings of that day, as a proposal. */
  private static final String READINGS = "readings-of-that-day.yaml";

  @TempDir static Path folder;

  private static Program program = Program.at(Path.of(""));

  @BeforeAll
  static void copies() throws IOException {
    program = Program.keptIn(folder);
    program.write(READINGS, Files.readString(Path.of("src/test/resources/brackets", READINGS)));
  }

  @Test
  void withTheReadingsOfThatDayTheFiguresAreThoseOfThatDay() throws IOException {
    Map<String, BigDecimal> shipped = kenya("cali-fund:iusaf");
    program.replace(
        "scenarios/rd-leaders-2024/users.csv",
        "pharmaceuticals,USA,2024,,58839140.4,,800,",
        "pharmaceuticals,USA,2024,,58839140.4,479003545.2,800,");
    Map<String, BigDecimal> thatDay = kenya(READINGS);

    // In USD million: 2.80 as it was; 1.48 and 4.72 at 0.05 and 0.2 per cent; 1.66 of Parties
    // alone.
    assertThat(thatDay)
        .containsExactly(
            Map.entry("sales_rate 0.05", new BigDecimal("1483694.14")),
            Map.entry("sales_rate 0.1", new BigDecimal("2796300.67")),
            Map.entry("sales_rate 0.2", new BigDecimal("4716357.28")),
            Map.entry("scope all", new BigDecimal("2796300.67")),
            Map.entry("scope parties", new BigDecimal("1663073.47")));
    // As the table and the readings are today.
    assertThat(shipped)
        .containsExactly(
            Map.entry("sales_rate 0.05", new BigDecimal("1237672.54")),
            Map.entry("sales_rate 0.1", new BigDecimal("2401202.87")),
            Map.entry("sales_rate 0.2", new BigDecimal("4179986.2")),
            Map.entry("scope all", new BigDecimal("2401202.87")),
            Map.entry("scope parties", new BigDecimal("1294840.34")));
  }

  private static Map<String, BigDecimal> kenya(String option) throws IOException {
    Program.Ended ended =
        program.run(
            "brackets",
            "rd-leaders-2024",
            "-o",
            option,
            "--for",
            "KEN",
            "--bracket",
            "cali-fund.sales_rate=[0.05][0.1][0.2]",
            "--bracket",
            "cali-fund.scope=[all][parties]",
            "--format",
            "json");
    assertThat(ended.code()).as(ended.err()).isZero();
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    for (JsonNode row : new ObjectMapper().readTree(ended.out()).get("alone")) {
      String name = row.get("bracket").textValue().substring("cali-fund.".length());
      values.put(name + " " + row.get("alternative").textValue(), row.get("value").decimalValue());
    }
    return values;
  }
}
