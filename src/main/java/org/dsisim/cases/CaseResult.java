package org.dsisim.cases;

import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Place;

/**
 * What became of a worked case.
 *
 * @param sentence the sentence that it stands for
 * @param place where it stands
 * @param because the arithmetic beside it
 * @param differences between what the rules say and what the case expects; none when it passed
 * @param fired the titles of the rules that gave the answers
 */
public record CaseResult(
    String sentence, Place place, String because, List<Message> differences, List<String> fired) {

  /** Whether the rules say what the case expects. */
  public boolean passed() {
    return differences.isEmpty();
  }
}
