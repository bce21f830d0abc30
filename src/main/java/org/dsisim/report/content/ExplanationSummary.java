package org.dsisim.report.content;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.explanation.tree.Summary.Line;
import org.dsisim.message.Message;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;

/**
 * An explanation in at most twelve lines: where they do not hold it, some are shorter, and on a
 * narrow screen some are left to the tree.
 */
public final class ExplanationSummary {

  private static final int LINES = 12;

  /** Stands for a space at which no line is broken. */
  private static final char KEPT = '\u00a0';

  private final Explained explained;
  private final Screen screen;

  /** The summary of an explanation on a screen, whose width says how much fits a line. */
  public ExplanationSummary(Explained explained, Screen screen) {
    this.explained = explained;
    this.screen = screen;
  }

  /** Its lines, one below the other, those that weigh least made shorter first. */
  public String text() {
    List<Line> lines = new ArrayList<>(explained.explanation().summary().lines());
    List<Line> leastFirst =
        lines.stream()
            .filter(line -> line.weight() < Integer.MAX_VALUE)
            .sorted(comparingInt(Line::weight))
            .toList();
    for (Line line : leastFirst) {
      if (isTooLong(lines)) {
        shorten(line, lines);
      }
    }
    for (Line line : leastFirst) {
      Line shorter = line.shortened();
      if (shorter != null && isTooLong(lines)) {
        lines.remove(shorter);
      }
    }
    return page(lines);
  }

  private static void shorten(Line line, List<Line> lines) {
    Line shorter = line.shortened();
    if (shorter == null) {
      lines.remove(line);
    } else {
      lines.set(lines.indexOf(line), shorter);
    }
  }

  private boolean isTooLong(List<Line> lines) {
    return page(lines).lines().count() > LINES;
  }

  private String page(List<Line> lines) {
    Page page = new Page(screen);
    page.named(Message.of("explanation.label.why"), explained.title());
    for (Line line : lines) {
      page.named(line.name(), Message.plain(kept(screen.word(line.text()))));
    }
    page.named(Message.of("explanation.label.next"), Message.plain(explained.next()));
    return page.text().replace(KEPT, ' ');
  }

  /** An amount stays with its unit on one line. */
  private static String kept(String text) {
    return text.replace(" %", KEPT + "%").replace("USD ", "USD" + KEPT);
  }
}
