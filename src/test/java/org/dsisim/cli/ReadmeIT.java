package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the pages tell people to type can be typed. */
class ReadmeIT {

  private static final String PROGRAM = "./dsisim ";

  @TempDir Path folder;

  @Test
  void everyCommandOfThePagesRunsInItsOrder() throws IOException {
    Program program = Program.keptIn(folder);
    List<String> commands = new ArrayList<>(commands(Path.of("README.md")));
    assertThat(commands).hasSizeGreaterThan(15);
    for (String command : commands(Path.of("rules/README.md"))) {
      if (!commands.contains(command)) {
        commands.add(command);
      }
    }
    for (String command : commands) {
      // Few draws are typed as many are; .ci/run types them as they stand.
      String words = command.replaceAll("[\"']", "").replaceAll("--draws \\d+", "--draws 4");
      Program.Ended ended = program.run(words.substring(PROGRAM.length()).split(" +"));
      assertThat(ended.err().lines().filter(line -> !line.contains(": note: ")))
          .as(command)
          .isEmpty();
      assertThat(ended.code()).as(command).isZero();
      assertThat(ended.out()).as(command).isNotEmpty();
    }
  }

  @Test
  void whatThePageShowsOfAnExplanationIsWhatComes() throws IOException {
    String page = Files.readString(Path.of("README.md"));
    Program program = Program.ofShipped();
    String command = "explain workshop -o cali-fund --payer workshop-seeds";
    String out = program.run(command.split(" ")).out();
    for (String begins : List.of("Why ", "Owed, ")) {
      String shown = page.substring(page.indexOf("```\n" + begins) + 4);
      assertThat(out).contains(shown.substring(0, shown.indexOf("```")));
    }
  }

  @Test
  void theReadingsOfOneTextMoveWhatThePageShows() throws IOException {
    String page = Files.readString(Path.of("README.md"));
    String text = page.substring(page.indexOf("## One text, read in six ways"));
    String command = text.substring(text.indexOf(PROGRAM) + PROGRAM.length());
    String shown = text.substring(text.indexOf("```\nbracket, ") + 4);
    Program program = Program.ofShipped();
    assertThat(program.run(command.substring(0, command.indexOf('\n')).split(" ")).out())
        .contains(shown.substring(0, shown.indexOf("```")));
  }

  /** The lines of fenced blocks that begin with the program, without comments. */
  private static List<String> commands(Path page) throws IOException {
    List<String> commands = new ArrayList<>();
    boolean fenced = false;
    for (String line : Files.readAllLines(page)) {
      fenced ^= line.startsWith("```");
      if (fenced && line.startsWith(PROGRAM)) {
        commands.add(line.replaceFirst(" +#.*", "").trim());
      }
    }
    return commands;
  }
}
