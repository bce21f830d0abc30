package org.dsisim.cases;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.Unit;
import org.dsisim.parameter.Value;
import org.jspecify.annotations.Nullable;

/**
 * Another value for a parameter.
 *
 * @param inWords where it is moved, as in {@code to 0.5 (low)}
 * @param text the value as a table writes it
 * @param isBack whether it is the table's own value, from which a case has moved it
 */
record Move(String inWords, String text, boolean isBack) {

  /**
   * Where a parameter can be moved from its value in force: to its low and its high, or to each of
   * its other alternatives; of a list, each item left out and none left.
   */
  static List<Move> of(ParameterValue term) {
    List<Move> moves = new ArrayList<>();
    boolean ranged = term.dated().low() != null || term.dated().high() != null;
    if (ranged) {
      add(moves, term, term.dated().low(), " (low)");
      add(moves, term, term.dated().high(), " (high)");
    } else {
      term.alternatives().forEach(value -> add(moves, term, value, ""));
    }
    List<String> items = term.value().items();
    for (String item : items) {
      List<String> others = new ArrayList<>(items);
      others.remove(item);
      if (!others.isEmpty()) {
        moves.add(new Move("to a list without " + item, String.join(";", others), false));
      }
    }
    if (!items.isEmpty()) {
      moves.add(new Move("to an empty list", "", false));
    }
    return moves;
  }

  private static void add(
      List<Move> moves, ParameterValue term, @Nullable Value value, String which) {
    if (value != null && !value.saysTheSameAs(term.value())) {
      boolean back = value.saysTheSameAs(term.dated().value());
      moves.add(new Move("to " + value.text() + which, value.text(), back));
    }
  }

  /** Why a parameter of a unit could be moved nowhere. */
  static String none(Unit unit) {
    return switch (unit) {
      case LIST -> "is empty in every case";
      case TEXT, CHOICE -> "has no alternatives";
      default -> "has no low and high";
    };
  }
}
