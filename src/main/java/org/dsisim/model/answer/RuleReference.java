package org.dsisim.model.answer;

import java.util.List;
import org.dsisim.message.Place;

/**
 * A rule, as a figure points to it.
 *
 * @param ruleSet the folder it stands in
 * @param title the rule's sentence
 * @param readings the numbered readings it rests on, as {@code R-1}
 * @param place file and line
 */
public record RuleReference(
    String ruleSet, String title, LawReference law, List<String> readings, Place place) {

  /** Of the title alone, which tells rules apart: a million uses are sorted by their rules. */
  @Override
  public int hashCode() {
    return title.hashCode();
  }
}
