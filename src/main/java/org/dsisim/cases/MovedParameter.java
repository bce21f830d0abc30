package org.dsisim.cases;

import java.util.List;

/**
 * What became of the cases when a parameter was moved.
 *
 * @param changed how many of its moves change the answer of a case
 * @param idle the moves that change none, in words, as in {@code to 0.5 (low)}
 * @param untested why it could be moved nowhere; empty when it could
 */
public record MovedParameter(String name, int changed, List<String> idle, String untested) {

  /** Whether the cases would notice each of the moves. */
  public boolean isCovered() {
    return untested.isEmpty() && idle.isEmpty();
  }

  /** What the cases would not notice, as a sentence without its full stop; empty if nothing. */
  public String inWords() {
    if (!untested.isEmpty()) {
      return name + " " + untested + ": not tested";
    }
    return idle.isEmpty() ? "" : name + " changes no case when moved " + String.join(", ", idle);
  }
}
