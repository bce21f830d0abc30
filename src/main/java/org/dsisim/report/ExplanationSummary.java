package org.dsisim.report;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.explanation.Summary.Line;

/** An explanation in at most twelve lines: where they do not hold it, what can be said in brief. */
final class ExplanationSummary {

  private static final int LINES = 12;

  /** Stands for a space at which no line is broken. */
  private static final char KEPT = '\u00a0';

  private final Explained explained;
  private final int width;

  ExplanationSummary(Explained explained, int width) {
    this.explained = explained;
    this.width = width;
  }

  String text() {
    List<Line> lines = new ArrayList<>(explained.explanation().summary().lines());
    String text = page(lines);
    for (Line least : lines.stream().sorted(comparingInt(Line::weight)).toList()) {
      if (text.lines().count() <= LINES) {
        break;
      }
      lines.set(lines.indexOf(least), least.shortened());
      text = page(lines);
    }
    return text;
  }

  private String page(List<Line> lines) {
    Page page = new Page(width);
    page.named("Why", explained.title());
    for (Line line : lines) {
      if (!line.text().isEmpty()) {
        page.named(line.name(), kept(line.text()));
      }
    }
    page.named("Next", explained.next());
    return page.text().replace(KEPT, ' ');
  }

  /** An amount stays with its unit on one line. */
  private static String kept(String text) {
    return text.replace(" %", KEPT + "%").replace("USD ", "USD" + KEPT);
  }
}
