package org.dsisim.cases;

import java.util.List;
import java.util.Optional;
import org.dsisim.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What became of the cases when a parameter was moved.
 *
 * @param changed how many of its moves change the answer of a case
 * @param idle the moves that change none, as in {@code to 0.5 (low)}
 * @param untested that it could be moved nowhere, and why; null when it could
 */
public record MovedParameter(
    String name, int changed, List<Message> idle, @Nullable Message untested) {

  /** Whether the cases would notice each of the moves. */
  public boolean isCovered() {
    return untested == null && idle.isEmpty();
  }

  /** What the cases would not notice, as a sentence without its full stop; empty if nothing. */
  public Optional<Message> inWords() {
    if (untested != null) {
      return Optional.of(untested);
    }
    return idle.isEmpty()
        ? Optional.empty()
        : Optional.of(Message.of("cases.move.unnoticed", "name", name, "moves", idle));
  }
}
