package org.dsisim.report.content.study;

import org.dsisim.message.Message;
import org.dsisim.study.bracket.BreakEven;
import org.dsisim.value.Fraction;

/** Break-even uptakes for people. */
public final class BreakEvenInWords {

  private BreakEvenInWords() {}

  /** In the cell of a table. */
  public static Message shortly(BreakEven even) {
    if (even instanceof BreakEven.At at) {
      return percent(at.uptake());
    }
    if (even instanceof BreakEven.AtAny) {
      return Message.of("brackets.even.at-any");
    }
    return even instanceof BreakEven.AtNone
        ? Message.of("brackets.even.at-none")
        : Message.of("brackets.even.not-told");
  }

  /** Uptake in per cent, as {@code 12.5 %}. */
  public static Message percent(Fraction uptake) {
    return Message.plain(
        uptake.times(100).toDecimal(2).stripTrailingZeros().toPlainString() + " %");
  }
}
