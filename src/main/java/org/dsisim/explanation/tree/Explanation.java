package org.dsisim.explanation.tree;

import java.util.List;
import org.dsisim.message.Message;

/**
 * Why somebody owes or receives what it does.
 *
 * @param about of whom it is, with the option and the year
 * @param summary in a few lines
 * @param sections in the order in which they are read; each is a figure or a heading
 */
public record Explanation(Message about, Summary summary, List<Reason> sections) {

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
}
