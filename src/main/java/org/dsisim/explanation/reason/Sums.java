package org.dsisim.explanation.reason;

import java.util.List;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;

/** Sums in words: the figures that go in, and what comes out. */
final class Sums {

  /** More figures than these are not written in a line: they stand below it anyway. */
  private static final int IN_A_LINE = 4;

  private Sums() {}

  /**
   * A figure with the sum that leads to it.
   *
   * @param what the figure is; empty where the sum alone says it
   * @param figure as the simulation has it
   * @param operands each with a figure
   */
  static Reason of(String what, Figure figure, Step step, List<Reason> operands) {
    List<String> texts =
        operands.stream()
            .flatMap(operand -> Reason.of("", operand).operands().stream())
            .map(Figure::text)
            .toList();
    boolean same = texts.size() == 1 && texts.get(0).equals(figure.text());
    String sum = same ? texts.get(0) : inWords(step, texts) + " = " + figure.text();
    return Reason.step(what.isEmpty() ? sum : what + ": " + sum, figure, step, operands);
  }

  static Reason of(String what, Figure figure, Step step, Reason... operands) {
    return of(what, figure, step, List.of(operands));
  }

  private static String inWords(Step step, List<String> texts) {
    return switch (step) {
      case GIVEN, SAME -> String.join(", ", texts);
      case SUM -> joined(texts, " + ", "the sum of the");
      case DIFFERENCE -> joined(texts, " − ", "the first less the others of the");
      case DIFFERENCE_ABOVE_ZERO ->
          joined(texts, " − ", "the first less the others of the") + ", but not below nought,";
      case PRODUCT -> joined(texts, " × ", "the product of the");
      case QUOTIENT -> String.join(" ÷ ", texts);
      case PROPORTION ->
          String.join(" × ", texts.subList(0, texts.size() - 1))
              + " ÷ "
              + texts.get(texts.size() - 1);
      case POWER -> texts.get(0) + " to the power of " + texts.get(1);
      case LOWEST -> (texts.size() == 2 ? "the lower of " : "the lowest of ") + listed(texts);
      case HIGHEST -> (texts.size() == 2 ? "the higher of " : "the highest of ") + listed(texts);
      case ROUNDED -> texts.get(0) + ", rounded to the cent, half to even";
      case ROUNDED_UP -> texts.get(0) + ", rounded up to the cent";
      case APPORTIONED -> texts.get(0) + ", in whole cents by largest remainder";
    };
  }

  private static String joined(List<String> texts, String sign, String otherwise) {
    return texts.size() > IN_A_LINE
        ? otherwise + " " + texts.size() + " below"
        : String.join(sign, texts);
  }

  private static String listed(List<String> texts) {
    int last = texts.size() - 1;
    return last == 0
        ? texts.get(0)
        : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
  }
}
