package org.dsisim.cases;

import java.util.List;
import org.dsisim.model.answer.RuleReference;

/**
 * What the rules say in a case, held against what it expects.
 *
 * @param found all that the rules say, in words: two answers with the same words are one answer
 * @param differences in words
 * @param fired the rules that gave the answers
 */
public record Answer(List<String> found, List<String> differences, List<RuleReference> fired) {

  /** The titles of the rules that gave the answers, each once. */
  public List<String> titles() {
    return fired.stream().map(RuleReference::title).distinct().toList();
  }

  /** Whether rules say the same in both. */
  public boolean saysTheSameAs(Answer other) {
    return found.equals(other.found) && titles().equals(other.titles());
  }
}
