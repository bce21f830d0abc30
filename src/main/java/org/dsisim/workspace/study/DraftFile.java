package org.dsisim.workspace.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.report.content.draft.DraftBracket;
import org.dsisim.report.content.draft.DraftText;
import org.dsisim.study.bracket.Bracket;
import org.dsisim.table.FileFailure;
import org.dsisim.workspace.session.Failure;
import org.dsisim.workspace.session.Home;
import org.jspecify.annotations.Nullable;

/** The file of an edited text of provisions. */
record DraftFile(Path file, String shownAs, List<String> lines) {

  private static final Place PLACE = Place.ofCommandLine("--text");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Reads the file.
   *
   * @return null when it cannot be read, which is reported
   */
  static @Nullable DraftFile read(String text, Home home, Problems problems) {
    try {
      Path file = home.from().resolve(text).toAbsolutePath().normalize();
      if (!Files.exists(file)) {
        problems.error(
            PLACE,
            Message.of("workspace.no-file", "file", text),
            Message.of("workspace.brackets.text.maybe"));
        return null;
      }
      String content = Files.readString(file);
      String plain =
          content.startsWith(BYTE_ORDER_MARK)
              ? content.substring(BYTE_ORDER_MARK.length())
              : content;
      return new DraftFile(file, home.shown(file), plain.lines().toList());
    } catch (IOException unreadable) {
      problems.error(
          PLACE,
          Message.of(
              "workspace.brackets.text.unreadable",
              "file",
              text,
              "why",
              FileFailure.why(unreadable)));
    } catch (InvalidPathException unnameable) {
      problems.error(PLACE, Failure.inWords(unnameable));
    }
    return null;
  }

  /** Its brackets; all that cannot be read is reported. */
  List<Bracket> brackets(OpenBrackets open, Problems problems) {
    List<Bracket> brackets = new ArrayList<>();
    for (DraftBracket one : DraftText.read(lines, shownAs, open.option(), problems)) {
      Bracket bracket = open.of(one.address(), one.alternatives(), one.place());
      if (bracket != null) {
        brackets.add(bracket);
      }
    }
    return brackets;
  }
}
