package org.dsisim.report.content.draft;

import java.util.ArrayList;
import java.util.List;

/** A text in its passages, which empty lines separate. */
final class DraftPassages {

  private static final String ITEM = "- ";

  private DraftPassages() {}

  /**
   * A passage.
   *
   * @param sentence what stands before the list, with the heading over it
   * @param items of the list, each without its dash
   */
  record Passage(Squeezed sentence, List<Squeezed> items) {}

  static List<Passage> of(List<String> lines) {
    List<Passage> passages = new ArrayList<>();
    Passage open = new Passage(new Squeezed(), new ArrayList<>());
    Squeezed last = open.sentence();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty()) {
        passages.add(open);
        open = new Passage(new Squeezed(), new ArrayList<>());
        last = open.sentence();
      } else if (line.startsWith(ITEM)) {
        last = new Squeezed();
        open.items().add(last);
        last.add(line.substring(ITEM.length()), i + 1);
      } else {
        last.add(line, i + 1);
      }
    }
    passages.add(open);
    return passages.stream()
        .filter(one -> !one.sentence().isEmpty() || !one.items().isEmpty())
        .toList();
  }
}
