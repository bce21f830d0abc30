package org.dsisim.workspace.run;

import java.nio.file.Path;
import java.util.Objects;
import org.dsisim.message.Problems;
import org.dsisim.report.file.ComparedFolders;
import org.dsisim.workspace.session.Session;

/** Holds results that were written to folders against each other; nothing is simulated. */
public final class ComparingFolders {

  private ComparingFolders() {}

  /**
   * The results of two folders, as they stand there.
   *
   * @param first a folder of results as it was written, from where the program was started
   * @param second likewise
   * @throws org.dsisim.message.InvalidInput when either has no results that can be read
   */
  public static ComparedFolders of(String first, String second, Session session) {
    Problems problems = new Problems();
    Path from = session.home().from();
    ComparedFolders compared =
        ComparedFolders.of(from.resolve(first), first, from.resolve(second), second, problems);
    problems.throwIfErrors();
    return Objects.requireNonNull(compared);
  }
}
