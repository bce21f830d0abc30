package org.dsisim.study.bracket;

import java.util.List;
import org.dsisim.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A bracket with what each of its alternatives brings alone.
 *
 * @param alternatives in the order of the bracket
 * @param effects on each figure, in their order; null where nobody can tell
 * @param untested why this scenario cannot test it: nothing at all moves; null where something does
 * @param movesOnly the indicators that move where no figure that was asked for does; none otherwise
 * @param isOnOtherBases whether amounts rest on other bases under one of them
 */
public record TriedBracket(
    Bracket bracket,
    List<TriedValues> alternatives,
    List<@Nullable BracketEffect> effects,
    @Nullable Message untested,
    List<String> movesOnly,
    boolean isOnOtherBases) {

  /** Copies the alternatives. */
  public TriedBracket {
    alternatives = List.copyOf(alternatives);
    movesOnly = List.copyOf(movesOnly);
  }

  /** Whether this scenario can test it. */
  public boolean isTested() {
    return untested == null;
  }
}
