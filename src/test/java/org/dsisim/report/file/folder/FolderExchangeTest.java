package org.dsisim.report.file.folder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsisim.report.file.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is stopped while files are exchanged leaves one set whole, or the next completes it. */
class FolderExchangeTest {

  private static final Results EARLIER =
      Results.run(Map.of("flows.csv", "a\n1\n", "payers.csv", "b\n", "summary.csv", "same\n"));
  private static final Results COMING =
      Results.run(Map.of("flows.csv", "a\n2\n", "burdens.csv", "c\n", "summary.csv", "same\n"));

  @TempDir private Path folder;

  /** The process ends: nothing of it runs any more. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private static Consumer<String> killedAfter(int steps) {
    int[] left = {steps};
    return step -> {
      if (--left[0] == 0) {
        throw new Killed();
      }
    };
  }

  /** Writes, and ends after a step; whether it came that far. */
  private static boolean isKilled(int steps, Path target, boolean recovering) {
    RunDirectory directory = new RunDirectory(target, "runs/x", ResultKind.RUN, killedAfter(steps));
    try {
      if (recovering) {
        directory.refuseForeign();
      } else {
        directory.write(COMING::json, COMING.contents());
      }
      return false;
    } catch (Killed asWished) {
      return true;
    }
  }

  private static int stepsOf(Path target) {
    List<String> steps = new ArrayList<>();
    new RunDirectory(target, "runs/x", ResultKind.RUN, steps::add)
        .write(COMING::json, COMING.contents());
    return steps.size();
  }

  private static void isOneOfTheTwo(Path target) throws IOException {
    assertThat(EARLIER.areAllOf(target) || COMING.areAllOf(target)).isTrue();
  }

  @Test
  void stoppedAtAnyStepTheNextCommandCompletesOrRestores() throws IOException {
    Path counted = folder.resolve("counted");
    EARLIER.writeTo(counted);
    int steps = stepsOf(counted);
    assertThat(steps).isGreaterThan(14);
    int completed = 0;
    for (int step = 1; step <= steps; step++) {
      Path target = folder.resolve("stopped" + step);
      EARLIER.writeTo(target);
      assertThat(isKilled(step, target, false)).isTrue();
      if (Results.isTakenForWhole(target)) {
        boolean earlier = "a\n1\n".equals(Results.contents(target).get("flows.csv"));
        assertThat(Results.contents(target)).containsAllEntriesOf(whole(earlier));
      }
      EARLIER.in(target).refuseForeign();
      isOneOfTheTwo(target);
      completed += COMING.areAllOf(target) ? 1 : 0;
    }
    assertThat(completed).isBetween(3, steps - 3);
  }

  private static Map<String, String> whole(boolean earlier) {
    return earlier ? EARLIER.tables() : COMING.tables();
  }

  @Test
  void stoppedAgainWhileCompletingItIsStillCompleted() throws IOException {
    Path counted = folder.resolve("counted");
    EARLIER.writeTo(counted);
    int steps = stepsOf(counted);
    for (int step = 1; step <= steps; step++) {
      boolean again = true;
      for (int next = 1; again; next++) {
        Path target = folder.resolve("stopped" + step + "-" + next);
        EARLIER.writeTo(target);
        isKilled(step, target, false);
        again = isKilled(next, target, true);
        COMING.in(target).refuseForeign();
        isOneOfTheTwo(target);
      }
    }
  }

  @Test
  void stoppedInANewFolderNothingOrAllIsThere() throws IOException {
    int steps = stepsOf(folder.resolve("counted"));
    for (int step = 1; step <= steps; step++) {
      Path target = folder.resolve("stopped" + step);
      isKilled(step, target, false);
      COMING.in(target).refuseForeign();
      assertThat(Results.contents(target).isEmpty() || COMING.areAllOf(target)).isTrue();
      EARLIER.writeTo(target);
      assertThat(EARLIER.areAllOf(target)).isTrue();
    }
  }

  @Test
  void whatSomebodyWroteMeanwhileIsNotTouched() throws IOException {
    for (int step = 1; Files.exists(folder.resolve("run.json")) || step == 1; step++) {
      EARLIER.writeTo(folder);
      isKilled(step, folder, false);
    }
    Files.writeString(folder.resolve("payers.csv"), "mine");
    Map<String, String> before = Results.contents(folder);
    assertThat(Results.refusal(() -> COMING.writeTo(folder)))
        .isEqualTo(
            "--out: 'payers.csv' in runs/x is not what was written there: this would delete it.\n"
                + "  Maybe another folder, or move that file elsewhere.");
    assertThat(Results.contents(folder)).isEqualTo(before);
    Files.delete(folder.resolve("payers.csv"));
    COMING.in(folder).refuseForeign();
    assertThat(COMING.areAllOf(folder)).isTrue();
  }

  @Test
  void aDamagedJournalIsSaid() throws IOException {
    Path staging = Files.createDirectory(folder.resolve(FolderExchange.STAGING));
    for (String journal : new String[] {"{", "{}"}) {
      Files.writeString(staging.resolve("journal.json"), journal);
      assertThat(Results.refusal(() -> COMING.writeTo(folder)))
          .isEqualTo(
              "--out: runs/x cannot be written: the journal in .dsisim-unfinished is damaged.\n"
                  + "  Maybe another folder?");
    }
  }

  @Test
  void twoCommandsAreNotAtItAtOnce() throws IOException {
    Path staging = Files.createDirectory(folder.resolve(FolderExchange.STAGING));
    try (FileChannel channel =
            FileChannel.open(
                staging.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThat(Results.refusal(() -> COMING.writeTo(folder)))
          .isEqualTo(
              "--out: another command is writing into runs/x.\n  Maybe wait, or another folder?");
    }
    COMING.writeTo(folder);
    assertThat(COMING.areAllOf(folder)).isTrue();
  }

  /** Exchanges two sets without end. */
  public static final class Endless {

    private Endless() {}

    /** Writes into the folder that is named. */
    public static void main(String... arguments) {
      Path target = Path.of(arguments[0]);
      EARLIER.writeTo(target);
      System.out.println("begun");
      while (true) {
        COMING.writeTo(target);
        EARLIER.writeTo(target);
      }
    }
  }

  /** Where the classes that it needs lie, whoever runs the tests. */
  private static String classPath() {
    return Stream.of(
            FolderExchangeTest.class,
            RunDirectory.class,
            ObjectMapper.class,
            JsonFactory.class,
            JsonProperty.class)
        .map(type -> Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath()))
        .map(Path::toString)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  @Test
  void aProcessThatIsKilledLeavesWhatTheNextCompletes() throws Exception {
    Random random = new Random(11);
    for (int i = 0; i < 3; i++) {
      Path target = folder.resolve("killed" + i);
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  classPath(),
                  Endless.class.getName(),
                  target.toString())
              .redirectErrorStream(true)
              .start();
      assertThat(process.getInputStream().read()).isEqualTo('b');
      Thread.sleep(50 + random.nextInt(150));
      process.destroyForcibly().waitFor();
      EARLIER.in(target).refuseForeign();
      isOneOfTheTwo(target);
    }
  }
}
