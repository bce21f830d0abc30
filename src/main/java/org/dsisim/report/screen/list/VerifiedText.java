package org.dsisim.report.screen.list;

import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.report.file.folder.RecordedRun;
import org.dsisim.report.file.folder.Repetition;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;

/** Results held against the same made again, for the screen. */
public final class VerifiedText {

  private final RecordedRun recorded;
  private final Map<String, String> now;
  private final Repetition repetition;
  private final Page page;

  /**
   * The text.
   *
   * @param now version, commit and Java of this program, by their names
   */
  public VerifiedText(
      RecordedRun recorded, Map<String, String> now, Repetition repetition, Screen screen) {
    this.recorded = recorded;
    this.now = now;
    this.repetition = repetition;
    this.page = new Page(screen);
  }

  /** The whole text. */
  public String text() {
    page.sentence(
        Message.of("screen.verified.command", "command", String.join(" ", recorded.command())));
    page.sentence(
        recorded.madeBy().equals(now)
            ? Message.of("screen.verified.same-program", "program", program(now))
            : Message.of(
                "screen.verified.other-program",
                "then",
                program(recorded.madeBy()),
                "now",
                program(now)));
    inputs();
    files();
    page.sentence(whole());
    return page.text();
  }

  private Message whole() {
    if (repetition.isSame()) {
      return Message.of("screen.verified.same", "files", repetition.files().size());
    }
    return repetition.cameOutTheSame()
        ? Message.of("screen.verified.changed-since")
        : Message.of("screen.verified.differs");
  }

  private static Message program(Map<String, String> madeBy) {
    return Message.of(
        "screen.verified.program",
        "version",
        madeBy.getOrDefault("version", ""),
        "commit",
        madeBy.getOrDefault("commit", ""),
        "java",
        madeBy.getOrDefault("java", ""));
  }

  private void inputs() {
    List<Repetition.Input> inputs = repetition.inputs();
    if (inputs.isEmpty()) {
      page.sentence(Message.of("screen.verified.inputs-same", "files", recorded.inputs().size()));
      return;
    }
    page.heading(Message.of("screen.verified.heading.inputs"));
    for (Repetition.Input input : inputs) {
      page.item(
          switch (input.state()) {
            case NEW -> Message.of("screen.verified.input.new", "file", input.name());
            case GONE -> Message.of("screen.verified.input.gone", "file", input.name());
            default -> Message.of("screen.verified.input.changed", "file", input.name());
          });
    }
  }

  private void files() {
    page.heading(Message.of("screen.verified.heading.files"));
    for (Repetition.File file : repetition.files()) {
      page.item(inWords(file));
      Repetition.Difference first = file.first();
      if (first != null) {
        page.indented(
            Message.of(
                "screen.verified.first",
                "where",
                first.where(),
                "text",
                shortened(first.before())));
        page.indented(Message.of("screen.verified.now", "text", shortened(first.after())));
      }
    }
  }

  private static Message inWords(Repetition.File file) {
    return switch (file.state()) {
      case SAME -> Message.of("screen.verified.file.same", "file", file.name());
      case CHANGED_SINCE -> Message.of("screen.verified.file.changed-since", "file", file.name());
      case DIFFERENT -> Message.of("screen.verified.file.different", "file", file.name());
      case GONE -> Message.of("screen.verified.file.gone", "file", file.name());
      case NEW -> Message.of("screen.verified.file.new", "file", file.name());
    };
  }

  private static String shortened(String text) {
    int most = 300;
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }
}
