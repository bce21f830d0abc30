package org.dsisim.workspace.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.report.file.folder.RecordedRun;
import org.dsisim.report.file.folder.Repetition;
import org.dsisim.workspace.result.VerifyResult;
import org.dsisim.workspace.session.Session;

/** Makes the results of a folder again, and compares every byte. */
public final class Verifying {

  private final String shownAs;
  private final Path folder;
  private final Replay replay;
  private final Session session;

  /**
   * Repeats what a folder of results says it is.
   *
   * @param replay gives the command again
   */
  public Verifying(String folder, Replay replay, Session session) {
    this.shownAs = folder;
    this.folder = session.home().from().resolve(folder);
    this.replay = replay;
    this.session = session;
  }

  /**
   * Answers the request.
   *
   * @throws org.dsisim.message.InvalidInput where something that it names, or a table, is not as it
   *     must be
   */
  public VerifyResult result() {
    Problems problems = new Problems();
    RecordedRun recorded = RecordedRun.read(folder, shownAs, problems);
    problems.throwIfErrors();
    Objects.requireNonNull(recorded);
    try {
      Path again = Files.createTempDirectory("dsisim-verify");
      try {
        return compared(recorded, again);
      } finally {
        delete(again);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private VerifyResult compared(RecordedRun recorded, Path again) throws IOException {
    List<String> command = new FilesOfFolder(folder, session.home()).found(recorded.command());
    session
        .progress()
        .doing(Message.of("workspace.verifying", "command", String.join(" ", command)));
    String complaint = replay.give(command, again);
    Problems problems = new Problems();
    RecordedRun now = complaint.isEmpty() ? RecordedRun.read(again, shownAs, problems) : null;
    problems.throwIfErrors();
    if (now == null) {
      throw InvalidInput.of(
          Place.ofFile(shownAs),
          Message.of(
              "workspace.verify.refused",
              "command",
              String.join(" ", command),
              "complaint",
              complaint.strip()),
          Message.of("workspace.verify.refused.maybe"));
    }
    return new VerifyResult(recorded, now.madeBy(), Repetition.of(folder, recorded, again, now));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
