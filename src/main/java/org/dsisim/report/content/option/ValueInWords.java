package org.dsisim.report.content.option;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.Unit;
import org.dsisim.parameter.Value;
import org.dsisim.value.Fraction;
import org.dsisim.value.Grouped;

/** Values of parameters for people: with brackets, with the unit in words, with date and source. */
public final class ValueInWords {

  /** What the brackets mean, in a line. */
  public static final Message LEGEND = Message.of("content.value.legend");

  /** What a plural can be chosen by. */
  private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,8}");

  private ValueInWords() {}

  /** A value as it stands in a sentence: thousands separated in amounts, a list with commas. */
  public static String figure(Value value) {
    return figure(value.unit(), value.text());
  }

  /** The text of a value as it stands in a sentence. */
  public static String figure(Unit unit, String text) {
    return switch (unit) {
      case LIST -> text.replace(";", ", ");
      // No word of a table ends in a colon, and no figure has one.
      case TABLE, TABLE_OF_USD -> text.replace(";", ", ").replaceAll(":(?=[^:]*(,|$))", ": ");
      case USD -> Grouped.of(new BigDecimal(text));
      default -> text;
    };
  }

  /**
   * A value as it stands in bracketed text: its alternatives in square brackets, the one in force
   * between equals signs, which neither a word processor nor Markdown takes for a mark of its own.
   */
  public static String bracketed(ParameterValue parameterValue) {
    List<String> brackets = new ArrayList<>();
    for (Value alternative : parameterValue.alternatives()) {
      boolean inForce = alternative.saysTheSameAs(parameterValue.value());
      brackets.add(inForce ? "[=" + figure(alternative) + "=]" : "[" + figure(alternative) + "]");
    }
    if (brackets.isEmpty() && !parameterValue.isChanged()) {
      return figure(parameterValue.value());
    }
    if (!parameterValue.isAlternative()) {
      brackets.add(
          "[="
              + figure(parameterValue.value())
              + (parameterValue.isChanged() ? ", set" : "")
              + "=]");
    }
    return String.join(" ", brackets);
  }

  /** A number with two decimals, or four where two would say nothing. */
  public static BigDecimal places(Fraction number) {
    boolean small = number.signum() > 0 && number.compareTo(Fraction.of(1, 10)) < 0;
    return number.toDecimal(small ? 4 : 2);
  }

  /** A value with its unit in words, as {@code 0.1 per cent} or {@code 3 years}. */
  public static Message withUnit(Value value) {
    return withUnit(value.unit(), value.text());
  }

  /** The text of a value with its unit in words. */
  public static Message withUnit(Unit unit, String text) {
    String figure = figure(unit, text);
    return switch (unit) {
      case PERCENT -> Message.of("content.unit.percent", "number", figure);
      case SHARE -> Message.of("content.unit.share", "number", figure);
      case USD -> Message.of("content.unit.usd", "number", figure);
      case COUNT -> Message.of("content.unit.count", "number", figure);
      case NUMBER -> Message.of("content.unit.number", "number", figure);
      case YEARS ->
          WHOLE.matcher(figure).matches()
              ? Message.of("content.unit.years", "years", Integer.parseInt(figure))
              : Message.of("content.unit.years-in-part", "years", figure);
      case MONTHS ->
          WHOLE.matcher(figure).matches()
              ? Message.of("content.unit.months", "months", Integer.parseInt(figure))
              : Message.of("content.unit.months-in-part", "months", figure);
      case LIST -> figure.isEmpty() ? Message.of("content.unit.empty-list") : Message.plain(figure);
      case TEXT -> figure.isEmpty() ? Message.of("content.unit.no-words") : Message.plain(figure);
      case TABLE -> Message.of("content.unit.table", "entries", figure);
      case TABLE_OF_USD -> Message.of("content.unit.table-of-usd", "entries", figure);
      case CHOICE, BOOLEAN -> Message.plain(figure);
    };
  }

  /** The value in force in a year, whence it is, from when on it holds, and its reference. */
  public static Message sourced(ParameterValue parameterValue, int year) {
    boolean besidesBrackets =
        !parameterValue.alternatives().isEmpty() && !parameterValue.isAlternative();
    Message value = withUnit(parameterValue.value());
    Message dates = dates(parameterValue, year);
    String reference = parameterValue.dated().reference();
    if (parameterValue.isChanged()) {
      return Message.of(
          besidesBrackets ? "content.value.set-besides-brackets" : "content.value.set",
          "value",
          value,
          "place",
          parameterValue.place(),
          "before",
          withUnit(parameterValue.dated().value()),
          "dates",
          dates,
          "reference",
          reference);
    }
    return Message.of(
        besidesBrackets ? "content.value.of-table-besides-brackets" : "content.value.of-table",
        "value",
        value,
        "dates",
        dates,
        "reference",
        reference);
  }

  /** From when on the table's value holds. */
  private static Message dates(ParameterValue parameterValue, int year) {
    Integer from = parameterValue.dated().validFrom();
    Integer until =
        parameterValue.parameter().values().stream()
            .map(DatedValue::validFrom)
            .filter(Objects::nonNull)
            .filter(other -> from == null || other > from)
            .min(Comparator.naturalOrder())
            .orElse(null);
    if (from == null) {
      return until == null
          ? Message.of("content.value.undated")
          : Message.of("content.value.undated-until", "until", until);
    }
    boolean earliest = from > year;
    return until == null
        ? Message.of(earliest ? "content.value.from-earliest" : "content.value.from", "from", from)
        : Message.of(
            earliest ? "content.value.from-earliest-until" : "content.value.from-until",
            "from",
            from,
            "until",
            until);
  }
}
