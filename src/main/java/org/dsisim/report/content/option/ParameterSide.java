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
  static Side of(@Nullable ParameterValue parameterValue, boolean dated) {
    if (parameterValue == null) {
      return Side.NOTHING;
    }
    Message others = dated ? OtherYears.of(parameterValue) : null;
    Message reference = reference(parameterValue);
    return new Side(
        Message.plain(parameterValue.value().text()),
        parameterValue.parameter().unit().word(),
        others == null ? reference : WordList.apart(List.of(reference, others)));
  }

  private static Message reference(ParameterValue parameterValue) {
    return parameterValue.isChanged()
        ? Message.of(
            "content.difference.set-in-place",
            "place",
            parameterValue.place(),
            "before",
            ValueInWords.figure(parameterValue.dated().value()))
        : Message.plain(parameterValue.dated().reference());
  }
}
