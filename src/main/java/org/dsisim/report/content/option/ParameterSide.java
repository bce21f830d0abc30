package org.dsisim.report.content.option;

import java.util.List;
import java.util.Objects;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.report.content.option.Difference.Side;
import org.jspecify.annotations.Nullable;

/** What one of two options has as the value of a parameter. */
final class ParameterSide {

  private ParameterSide() {}

  /** Whether two say the same, with the same unit, brackets, reference and other years. */
  static boolean saySame(@Nullable ParameterValue one, @Nullable ParameterValue other) {
    return one != null
        && other != null
        && one.parameter().unit() == other.parameter().unit()
        && one.value().saysTheSameAs(other.value())
        && reference(one).equals(reference(other))
        && Objects.equals(OtherYears.of(one), OtherYears.of(other))
        && ValueInWords.bracketed(one).equals(ValueInWords.bracketed(other));
  }

  /**
   * A side of a difference.
   *
   * @param dated whether what the table has for other years is part of it
   */
  static Side of(@Nullable ParameterValue term, boolean dated) {
    if (term == null) {
      return Side.NOTHING;
    }
    Message others = dated ? OtherYears.of(term) : null;
    Message reference = reference(term);
    return new Side(
        Message.plain(term.value().text()),
        term.parameter().unit().word(),
        others == null ? reference : WordList.apart(List.of(reference, others)));
  }

  private static Message reference(ParameterValue term) {
    return term.isChanged()
        ? Message.of(
            "content.difference.set-in-place",
            "place",
            term.place(),
            "before",
            ValueInWords.figure(term.dated().value()))
        : Message.plain(term.dated().reference());
  }
}
