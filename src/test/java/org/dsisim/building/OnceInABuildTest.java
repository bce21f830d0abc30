package org.dsisim.building;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OnceInABuildTest {

  private static final int FOUND_SOMETHING = 3;

  @TempDir private Path folder;

  /** What is to be run once: notes that it was, waits if it is to, and finds something. */
  static final class Looks {

    public static void main(String[] args) throws Exception {
      Path looked = Path.of(args[0]);
      Files.writeString(looked, "looked\n", CREATE, APPEND);
      while (Files.exists(looked.resolveSibling("wait"))) {
        Thread.sleep(20);
      }
      System.err.println("A fault.");
      System.exit(FOUND_SOMETHING);
    }
  }

  private static List<String> java(Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add(program.getName());
    command.addAll(List.of(arguments));
    return command;
  }

  private Process asked(String build) throws IOException {
    List<String> command = java(OnceInABuild.class, folder.resolve("a/said").toString(), build);
    command.addAll(java(Looks.class, folder.resolve("looked").toString()));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static void saysWhatWasFound(Process process) throws Exception {
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said).isEqualToNormalizingNewlines("A fault.\n");
    assertThat(process.waitFor()).isEqualTo(FOUND_SOMETHING);
  }

  private List<String> looked() throws IOException {
    return Files.readAllLines(folder.resolve("looked"));
  }

  @Test
  void whoeverAsksInABuildIsToldWhatWasFoundOnceAndTheNextBuildLooksAgain() throws Exception {
    Process first = asked("a");
    Process beside = asked("a");
    saysWhatWasFound(first);
    saysWhatWasFound(beside);
    saysWhatWasFound(asked("a"));
    assertThat(looked()).hasSize(1);
    saysWhatWasFound(asked("b"));
    assertThat(looked()).hasSize(2);
  }

  /** Windows ends a process without asking it. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatWasStoppedBeforeItsEndIsDoneAgain() throws Exception {
    Files.createFile(folder.resolve("wait"));
    Process stopped = asked("a");
    while (Files.notExists(folder.resolve("looked")) && stopped.isAlive()) {
      Thread.sleep(20);
    }
    List<ProcessHandle> looking = stopped.descendants().toList();
    stopped.destroy();
    assertThat(looking).hasSize(1).allSatisfy(one -> one.onExit().join());
    Files.delete(folder.resolve("wait"));
    saysWhatWasFound(asked("a"));
    assertThat(looked()).hasSize(2);
  }
}
