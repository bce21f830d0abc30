package org.dsisim.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.dsisim.message.Message;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.Value;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Another value for a parameter.
 *
 * @param inWords where it is moved, as in {@code to 0.5 (low)}
 * @param text the value as a table writes it
 * @param isBack whether it is the table's own value, from which a case has moved it
 */
record Move(Message inWords, String text, boolean isBack) {

  /**
   * Where a parameter can be moved from its value in force: to its low and its high, or to each of
   * its other alternatives; of a list, each item left out and none left; of a table, each entry.
   */
  static List<Move> of(ParameterValue parameterValue) {
    List<Move> moves = new ArrayList<>();
    boolean ranged = parameterValue.dated().low() != null || parameterValue.dated().high() != null;
    if (ranged) {
      add(
          moves,
          parameterValue,
          parameterValue.dated().low(),
          text -> Message.of("cases.move.low", "value", text));
      add(
          moves,
          parameterValue,
          parameterValue.dated().high(),
          text -> Message.of("cases.move.high", "value", text));
    } else {
      for (Value value : parameterValue.alternatives()) {
        add(
            moves,
            parameterValue,
            value,
            text -> Message.of("cases.move.alternative", "value", text));
      }
    }
    if (parameterValue.parameter().unit().isTable()) {
      entries(moves, parameterValue.value());
      return moves;
    }
    List<String> items = parameterValue.value().items();
    for (String item : items) {
      List<String> others = new ArrayList<>(items);
      others.remove(item);
      if (!others.isEmpty()) {
        moves.add(
            new Move(
                Message.of("cases.move.without", "item", item), String.join(";", others), false));
      }
    }
    if (!items.isEmpty()) {
      moves.add(new Move(Message.of("cases.move.empty"), "", false));
    }
    return moves;
  }

  /** Of a table, each word gets the figure of all others, and all others get one more. */
  private static void entries(List<Move> moves, Value table) {
    List<String> items = table.items();
    for (int i = 0; i < items.size(); i++) {
      String word = table.words().get(i);
      List<String> others = new ArrayList<>(items);
      others.remove(i);
      boolean ofAll = word.equals(Value.ALL_OTHERS);
      if (ofAll) {
        Fraction more = Objects.requireNonNull(table.entry(word).number()).plus(Fraction.ONE);
        others.add(word + ":" + more.toDecimal(12).stripTrailingZeros().toPlainString());
      }
      Message inWords =
          ofAll
              ? Message.of("cases.move.others-more", "word", word)
              : Message.of("cases.move.without", "item", word);
      moves.add(new Move(inWords, String.join(";", others), false));
    }
  }

  private static void add(
      List<Move> moves,
      ParameterValue parameterValue,
      @Nullable Value value,
      Function<String, Message> inWords) {
    if (value != null && !value.saysTheSameAs(parameterValue.value())) {
      boolean back = value.saysTheSameAs(parameterValue.dated().value());
      moves.add(new Move(inWords.apply(value.text()), value.text(), back));
    }
  }

  /** That a parameter could be moved nowhere, and why. */
  static Message none(Parameter parameter) {
    String name = parameter.name();
    return switch (parameter.unit()) {
      case LIST -> Message.of("cases.untested.empty", "name", name);
      case TEXT, CHOICE -> Message.of("cases.untested.no-alternatives", "name", name);
      default -> Message.of("cases.untested.no-range", "name", name);
    };
  }
}
