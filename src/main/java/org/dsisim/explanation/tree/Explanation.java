package org.dsisim.explanation.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody owes or receives what it does.
 *
 * @param about of whom it is, with the option and the year
 * @param figure what is explained in one figure, US dollars; null where there are several, as of
 *     what is owed and expected
 * @param summary in a few lines
 * @param sections in the order in which they are read; each is a figure or a heading
 */
public record Explanation(
    Message about, @Nullable Figure figure, Summary summary, List<Reason> sections) {

  /**
   * The reasons whose figure stands in a column of the program's files.
   *
   * @param column as {@code owed_usd}
   */
  public List<Reason> of(String column) {
    return sections.stream()
        .flatMap(section -> section.all().stream())
        .filter(reason -> reason.column().equals(column))
        .toList();
  }

  /**
   * What figures come to in one: what is shared or received, from the fund and past it, or a part
   * of it that stands first. Null where there are several, as of what is owed and expected.
   */
  public static @Nullable Figure figure(List<Reason> figures) {
    Map<String, Figure> columns = new HashMap<>();
    for (Reason section : figures) {
      Figure figure = section.figure();
      if (figure != null) {
        columns.putIfAbsent(section.column(), figure);
      }
    }
    Figure first = figures.get(0).figure();
    if (first != null && !columns.containsKey("owed_usd")) {
      return first;
    }
    Figure received = columns.get("amount_usd");
    Figure straight = columns.get("bilateral_usd");
    return received == null || straight == null
        ? null
        : new Figure(received.number().plus(straight.number()), received.unit());
  }
}
