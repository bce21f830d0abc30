package org.dsisim.explanation.reason.amount;

import java.util.List;
import java.util.Objects;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;

/** Sums in words: the figures that go in, and what comes out. */
public final class Sums {

  /** More figures than these are not written in a line: they stand below it anyway. */
  private static final int IN_A_LINE = 4;

  private Sums() {}

  /**
   * A figure with the sum that leads to it.
   *
   * @param what the figure is
   * @param figure as the simulation has it
   * @param operands each with a figure
   */
  public static Reason of(Message what, Figure figure, Step step, List<Reason> operands) {
    return Reason.step(named(what, inWords(figure, step, operands)), figure, step, operands);
  }

  /** The same of a few figures. */
  public static Reason of(Message what, Figure figure, Step step, Reason... operands) {
    return of(what, figure, step, List.of(operands));
  }

  /** The same where the sum alone says what the figure is. */
  public static Reason of(Figure figure, Step step, List<Reason> operands) {
    return Reason.step(inWords(figure, step, operands), figure, step, operands);
  }

  /** The same of a few figures. */
  public static Reason of(Figure figure, Step step, Reason... operands) {
    return of(figure, step, List.of(operands));
  }

  /** A figure that follows from none below it, after what it is. */
  public static Reason given(Message what, Figure figure) {
    return Reason.given(named(what, Message.plain(figure.text())), figure);
  }

  /** What it is, and how much or which: {@code the whole: 1}. */
  public static Message named(Message what, Message value) {
    return Message.of("explanation.named", "what", what, "value", value);
  }

  private static Message inWords(Figure figure, Step step, List<Reason> operands) {
    List<String> texts =
        operands.stream().map(Reason::figure).filter(Objects::nonNull).map(Figure::text).toList();
    boolean same = texts.size() == 1 && texts.get(0).equals(figure.text());
    return same
        ? Message.plain(figure.text())
        : Message.of("explanation.sum", "operands", inWords(step, texts), "figure", figure.text());
  }

  private static Message inWords(Step step, List<String> texts) {
    int count = texts.size();
    boolean many = count > IN_A_LINE;
    return switch (step) {
      case GIVEN, SAME -> Message.of("list.all", "words", texts);
      case SUM ->
          many
              ? Message.of("explanation.sum.many", "count", count)
              : Message.plain(joined(texts, '+'));
      case DIFFERENCE -> difference(texts);
      case DIFFERENCE_ABOVE_ZERO ->
          Message.of("explanation.sum.not-below-zero", "difference", difference(texts));
      case PRODUCT ->
          many
              ? Message.of("explanation.product.many", "count", count)
              : Message.plain(joined(texts, '×'));
      case QUOTIENT -> Message.plain(joined(texts, '÷'));
      case PROPORTION ->
          Message.plain(
              joined(List.of(joined(texts.subList(0, count - 1), '×'), texts.get(count - 1)), '÷'));
      case POWER ->
          Message.of("explanation.sum.power", "base", texts.get(0), "exponent", texts.get(1));
      case LOWEST ->
          Message.of(
              count == 2 ? "explanation.sum.lower" : "explanation.sum.lowest",
              "figures",
              listed(texts));
      case HIGHEST ->
          Message.of(
              count == 2 ? "explanation.sum.higher" : "explanation.sum.highest",
              "figures",
              listed(texts));
      case ROUNDED -> Message.of("explanation.sum.rounded", "figure", texts.get(0));
      case ROUNDED_UP -> Message.of("explanation.sum.rounded-up", "figure", texts.get(0));
      case APPORTIONED -> Message.of("explanation.sum.apportioned", "figure", texts.get(0));
    };
  }

  private static Message difference(List<String> texts) {
    return texts.size() > IN_A_LINE
        ? Message.of("explanation.difference.many", "count", texts.size())
        : Message.plain(joined(texts, '−'));
  }

  /** Signs of arithmetic are the same in every language. */
  private static String joined(List<String> texts, char sign) {
    return String.join(" " + sign + " ", texts);
  }

  private static Message listed(List<String> texts) {
    int last = texts.size() - 1;
    return last == 0
        ? Message.plain(texts.get(0))
        : Message.of("list.and", "first", texts.subList(0, last), "last", texts.get(last));
  }
}
