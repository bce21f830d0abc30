package org.dsisim.report;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.explanation.Summary;

/** An explanation in at most twelve lines: where they do not hold it, what can be said in brief. */
final class ExplanationSummary {

  private static final int LINES = 12;

  private final Explained explained;
  private final int width;

  ExplanationSummary(Explained explained, int width) {
    this.explained = explained;
    this.width = width;
  }

  String text() {
    List<Summary.Line> lines = new ArrayList<>(explained.explanation().summary().lines());
    String text = page(lines);
    // What stands last is needed least.
    for (int i = lines.size() - 1; i >= 0 && text.lines().count() > LINES; i--) {
      Summary.Line line = lines.get(i);
      lines.set(i, new Summary.Line(line.name(), line.brief(), line.brief()));
      text = page(lines);
    }
    return text;
  }

  private String page(List<Summary.Line> lines) {
    Page page = new Page(width);
    page.named("Why", explained.title());
    for (Summary.Line line : lines) {
      if (!line.text().isEmpty()) {
        page.named(line.name(), line.text());
      }
    }
    page.named("Next", explained.next());
    return page.text();
  }
}
