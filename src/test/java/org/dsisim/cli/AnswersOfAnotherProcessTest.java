package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dsisim.rulebook.engine.LoadedRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever rules answered in an earlier process, a command says what it would say without. */
class AnswersOfAnotherProcessTest {

  private static final String[] RUN = {"run", "workshop", "-o", "cali-fund:iusaf", "--names"};
  private static final String[] EXPLAIN = {
    "explain", "workshop", "-o", "cali-fund:iusaf", "--payer", "workshop-seeds"
  };

  @TempDir private static Path folder;

  private static Program program;

  /** Each command has a workspace of its own, as it has in a process of its own. */
  @BeforeAll
  static void aCopy() {
    program = Program.copiedTo(folder);
  }

  private static List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      return files.filter(file -> file.getFileName().toString().contains(".answers.")).toList();
    }
  }

  /** What the rules themselves say: a workspace for many requests asks for no earlier answer. */
  private static Program.Ended asked(String... command) {
    return Program.keptAt(folder).run(command);
  }

  private static void saysWhatTheRulesSay(String... command) {
    Program.Ended asked = asked(command);
    assertThat(asked.code()).isZero();
    assertThat(program.run(command)).isEqualTo(asked);
    assertThat(program.run(command)).isEqualTo(asked);
  }

  @Test
  void theSameCommandOpensNoRuleASecondTime() {
    for (String[] command : List.of(RUN, EXPLAIN)) {
      Program.Ended first = program.run(command);
      int before = LoadedRules.ofProcess().opened();
      assertThat(program.run(command)).isEqualTo(first);
      assertThat(LoadedRules.ofProcess().opened()).isEqualTo(before);
      assertThat(first).isEqualTo(asked(command));
    }
  }

  @Test
  void whatWasDamagedIsAskedAgainAndKeptAnew() throws IOException {
    Program.Ended first = program.run(RUN);
    for (Path file : kept()) {
      byte[] whole = Files.readAllBytes(file);
      byte[] other = whole.clone();
      other[whole.length / 2]++;
      for (byte[] damaged :
          List.of(new byte[0], new byte[] {1}, Arrays.copyOf(whole, whole.length - 1), other)) {
        Files.write(file, damaged);
        assertThat(program.run(RUN)).isEqualTo(first);
        assertThat(file).hasBinaryContent(whole);
      }
    }
  }

  @Test
  void aChangedSwitchListThresholdRateUserOrCountryIsNoticed() {
    saysWhatTheRulesSay(RUN);
    for (String setting :
        List.of(
            "cali-fund.basis=higher",
            "cali-fund.sectors=cosmetics",
            "cali-fund.sales_threshold=900000000",
            "cali-fund.sales_rate=0.2",
            "iusaf.iplc_share=60")) {
      saysWhatTheRulesSay("run", "workshop", "-o", "cali-fund:iusaf", "--set", setting);
    }
    String users = "scenarios/workshop/users.csv";
    String before = program.text(users);
    program.write(users, before.replace("animal-and-plant-breeding", "cosmetics"));
    saysWhatTheRulesSay(RUN);
    program.write(users, before);
    saysWhatTheRulesSay(EXPLAIN);
  }
}
