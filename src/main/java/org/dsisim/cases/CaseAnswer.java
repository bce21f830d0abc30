package org.dsisim.cases;

import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.model.answer.RuleReference;

/**
 * What the rules say in a case, held against what it expects.
 *
 * @param found all that the rules say, as values: two answers with equal values are one answer
 * @param differences between that and what the case expects
 * @param fired the rules that gave the answers
 */
public record CaseAnswer(List<?> found, List<Message> differences, List<RuleReference> fired) {

  /** The titles of the rules that gave the answers, each once. */
  public List<String> titles() {
    return fired.stream().map(RuleReference::title).distinct().toList();
  }

  /** Whether rules say the same in both. */
  public boolean saysTheSameAs(CaseAnswer other) {
    return found.equals(other.found) && titles().equals(other.titles());
  }
}
