package org.dsisim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dsisim.Shipped;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.year.AssumptionCheck;
import org.dsisim.table.PartLimits;
import org.dsisim.table.yaml.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a shipped file is damaged, problems are all that comes of it. */
class DamagedTablesTest {

  private static final int TABLES = 100;
  private static final int DOCUMENTS = 400;

  private static final List<String> WRONGS =
      List.of(
          "\"",
          ",",
          ";",
          "\n",
          "\r",
          "\t",
          "[",
          "{",
          "}",
          "]",
          ": ",
          "- ",
          "&a ",
          "*a",
          "!!int ",
          "%",
          "|",
          ">",
          "#",
          "'",
          "\u0000",
          "\u001b[31m",
          "\u0085",
          "\ufeff",
          "\u00a0",
          "e\u0301",
          "\ud83d",
          "1e999",
          "-1",
          "NaN",
          "N/A",
          "NA",
          "0.5%",
          "(5)",
          "$",
          "1,234",
          "1.234",
          "9".repeat(40),
          "2026-01-01",
          "KEN:",
          "UNKNOWN:1|",
          "triangular(3,2,1)",
          "true",
          "=1+1",
          "sep=;\n");

  @TempDir private Path folder;

  @Test
  void aDamagedScenarioGivesProblemsAndNothingElse() throws IOException {
    Path shipped = Path.of("scenarios/workshop").toAbsolutePath();
    List<String> names =
        List.of(
            "scenario.yaml",
            "users.csv",
            "uses.csv",
            "cooperation.csv",
            "countries.csv",
            "assumptions.csv");
    for (String name : names) {
      Files.copy(shipped.resolve(name), folder.resolve(name));
    }
    Random random = new Random(20261128);
    for (int i = 0; i < TABLES; i++) {
      String name = names.get(random.nextInt(names.size()));
      byte[] whole = Files.readAllBytes(shipped.resolve(name));
      Files.write(folder.resolve(name), damaged(whole, random));
      String text = Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1);
      assertThatCode(this::read).as("%d: %s%n%s", i, name, text).doesNotThrowAnyException();
      Files.write(folder.resolve(name), whole);
    }
    assertThat(read()).isEmpty();
  }

  private List<Problem> read() {
    Problems problems = new Problems();
    ScenarioFolder read =
        ScenarioFolder.read(
            "mine", folder, "mine", Shipped.reference(), PartLimits.usual(), problems);
    if (read != null) {
      read.warnOfLeftOut(problems);
      AssumptionCheck.of(read.scenario(), problems);
    }
    if (read != null && !problems.hasErrors()) {
      run(read);
    }
    problems.all().forEach(problem -> assertThat(problem.toString()).doesNotContain("\u001b"));
    return problems.all();
  }

  /** What can be read can be run, or is refused for what it would come to. */
  private static void run(ScenarioFolder read) {
    try {
      new Simulator(read.scenario(), List.of(), 1).run(Shipped.option("cali-fund"));
    } catch (InvalidInput refused) {
      assertThat(refused.problems()).isNotEmpty();
    }
  }

  @Test
  void aDamagedDocumentGivesProblemsAndNothingElse() throws IOException {
    List<Path> documents;
    try (Stream<Path> files = Files.walk(Shipped.rulesFolder())) {
      documents = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    Random random = new Random(20261129);
    Path file = folder.resolve("x.yaml");
    for (int i = 0; i < DOCUMENTS; i++) {
      Path document = documents.get(random.nextInt(documents.size()));
      byte[] whole = Files.readAllBytes(document);
      // A part of a long document can be damaged as well as the whole, and is read faster.
      int from = random.nextInt(whole.length);
      byte[] part = Arrays.copyOfRange(whole, from, Math.min(whole.length, from + 2000));
      Files.write(file, damaged(part, random));
      assertThatCode(() -> Yaml.read(file, "x.yaml", new Problems()))
          .as("%d: %s", i, document)
          .doesNotThrowAnyException();
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole;
    for (int times = 1 + random.nextInt(3); times > 0 && bytes.length > 0; times--) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(bytes.length - at, random.nextInt(12));
      byte[] put =
          switch (random.nextInt(5)) {
            case 0 -> new byte[0];
            case 1 -> new byte[] {(byte) random.nextInt(256)};
            case 2 -> Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + 200));
            default -> WRONGS.get(random.nextInt(WRONGS.size())).getBytes(StandardCharsets.UTF_8);
          };
      byte[] next = new byte[bytes.length - length + put.length];
      System.arraycopy(bytes, 0, next, 0, at);
      System.arraycopy(put, 0, next, at, put.length);
      System.arraycopy(bytes, at + length, next, at + put.length, bytes.length - at - length);
      bytes = random.nextInt(20) == 0 ? Arrays.copyOf(next, at) : next;
    }
    return bytes;
  }
}
