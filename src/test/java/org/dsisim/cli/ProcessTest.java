package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a process of its own, whatever language the machine speaks. */
class ProcessTest {

  @TempDir static Path folder;

  private static Program program = Program.at(Path.of(""));

  @BeforeAll
  static void copies() {
    program = Program.copiedTo(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=fr -Duser.country=FR",
        // Digits of their own, if the machine's language were asked for them.
        "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab"
      })
  void theLanguageOfTheMachineChangesNoFigure(String locale) throws Exception {
    String[] run = {
      "run", "workshop", "-o", "cali-fund:equal", "--country", "KEN", "--lang", "zh", "--names"
    };
    Program.Ended process = start(locale, run);
    assertThat(process.err()).isEmpty();
    assertThat(process.code()).isZero();
    assertThat(process.out()).isEqualTo(program.run(run).out()).contains("肯尼亚");
  }

  @Test
  void theExitCodeIsThatOfTheCommand() throws Exception {
    program.write("scenarios/bad/users.csv", "");
    for (String file : List.of("scenario.yaml", "assumptions.csv", "countries.csv")) {
      Files.copy(
          folder.resolve("scenarios/workshop").resolve(file),
          folder.resolve("scenarios/bad").resolve(file));
    }
    Program.Ended bad = start("", "check", "scenarios/bad");
    assertThat(bad.err()).isEqualTo("scenarios/bad/users.csv: is empty: it needs a header line.\n");
    assertThat(bad.out()).isEqualTo("Checked bad: 1 error, 0 warnings.\n");
    assertThat(bad.code()).isEqualTo(1);
    Program.Ended wrong = start("", "rnu");
    assertThat(wrong.err()).isEqualTo("dsisim: 'rnu' is not understood here.\n  Maybe 'run'?\n");
    assertThat(wrong.code()).isEqualTo(2);
  }

  @Test
  void ofAPortThatIsTakenNothingIsSaidButThat() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Program.Ended refused = start("", "serve", "--port", String.valueOf(taken.getLocalPort()));
      assertThat(refused.err())
          .startsWith("--port: another program listens on port " + taken.getLocalPort());
      assertThat(refused.code()).isEqualTo(2);
    }
  }

  @Test
  void theLauncherPassesEverythingOnFromAnyFolder() throws Exception {
    Path jar = Path.of("target/dsisim.jar");
    assumeThat(Files.exists(jar) && Files.isDirectory(Path.of("target/lib")))
        .as("the program was packaged before")
        .isTrue();
    assumeThat(isNewerThanItsSources(jar)).as("the launcher would not have to build").isTrue();
    assumeThat(Files.isExecutable(Path.of("/bin/bash"))).as("there is a bash").isTrue();
    Program.Ended ended =
        ended(
            new ProcessBuilder(
                Path.of("dsisim").toAbsolutePath().toString(),
                "allocate",
                "equal",
                "--fund",
                "1000",
                "--format",
                "csv"));
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .isEqualTo(program.run("allocate", "equal", "--fund", "1000", "--format", "csv").out());
  }

  private static boolean isNewerThanItsSources(Path jar) throws IOException {
    long built = Files.getLastModifiedTime(jar).toMillis();
    try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
      return Stream.concat(sources, Stream.of(Path.of("pom.xml")))
          .allMatch(file -> file.toFile().lastModified() <= built);
    }
  }

  private static Program.Ended start(String options, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Ddsisim.home=" + folder));
    command.addAll(options.isEmpty() ? List.of() : List.of(options.split(" ")));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.dsisim.cli.Dsisim"));
    command.addAll(List.of(arguments));
    return ended(new ProcessBuilder(command));
  }

  private static Program.Ended ended(ProcessBuilder builder) throws Exception {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    Process process =
        builder
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      process.waitFor();
    } finally {
      process.destroyForcibly();
    }
    return new Program.Ended(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
