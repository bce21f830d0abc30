package org.dsisim.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.Unit;
import org.dsisim.parameter.Value;
import org.dsisim.value.Fraction;
import org.dsisim.value.Grouped;

/** Values of parameters for people: with brackets, with the unit in words, with date and source. */
public final class ValueInWords {

  /** What the brackets mean, in a line. */
  public static final String LEGEND =
      "Of alternatives [a] [=b=], b is in force; [=c, set=] is set and no alternative.";

  private ValueInWords() {}

  /** A value as it stands in a sentence: thousands separated in amounts, a list with commas. */
  public static String figure(Value value) {
    return figure(value.unit(), value.text());
  }

  private static String figure(Unit unit, String text) {
    return switch (unit) {
      case LIST -> text.replace(";", ", ");
      case USD -> Grouped.of(new BigDecimal(text));
      default -> text;
    };
  }

  /**
   * A value as it stands in bracketed text: its alternatives in square brackets, the one in force
   * between equals signs, which neither a word processor nor Markdown takes for a mark of its own.
   */
  public static String bracketed(ParameterValue term) {
    List<String> brackets = new ArrayList<>();
    for (Value alternative : term.alternatives()) {
      boolean inForce = alternative.saysTheSameAs(term.value());
      brackets.add(inForce ? "[=" + figure(alternative) + "=]" : "[" + figure(alternative) + "]");
    }
    if (brackets.isEmpty() && !term.isChanged()) {
      return figure(term.value());
    }
    if (!term.isAlternative()) {
      brackets.add("[=" + figure(term.value()) + (term.isChanged() ? ", set" : "") + "=]");
    }
    return String.join(" ", brackets);
  }

  /** A number with two decimals, or four where two would say nothing. */
  public static BigDecimal places(Fraction number) {
    boolean small = number.signum() > 0 && number.compareTo(Fraction.of(1, 10)) < 0;
    return number.toDecimal(small ? 4 : 2);
  }

  /** A value with its unit in words, as {@code 0.1 per cent} or {@code 3 years}. */
  public static String withUnit(Value value) {
    return withUnit(value.unit(), value.text());
  }

  /** The text of a value with its unit in words. */
  public static String withUnit(Unit unit, String text) {
    String figure = figure(unit, text);
    return switch (unit) {
      case PERCENT -> figure + " per cent";
      case SHARE -> figure + " (a share of one)";
      case USD -> "USD " + figure;
      case COUNT -> figure + " (a count)";
      case NUMBER -> figure + " (a number)";
      case YEARS -> figure + (figure.equals("1") ? " year" : " years");
      case MONTHS -> figure + (figure.equals("1") ? " month" : " months");
      case LIST -> figure.isEmpty() ? "an empty list" : figure;
      case TEXT -> figure.isEmpty() ? "no words" : figure;
      case CHOICE, BOOLEAN -> figure;
    };
  }

  /** The value in force in a year, whence it is, from when on it holds, and its reference. */
  public static String sourced(ParameterValue term, int year) {
    String inForce = withUnit(term.value());
    String table = dates(term, year) + ". " + term.dated().reference();
    String alternative =
        term.alternatives().isEmpty() || term.isAlternative() ? "" : ", no bracketed alternative";
    if (!term.isChanged()) {
      return inForce + alternative + ", " + table;
    }
    return "%s, set by %s%s. The table has %s, %s"
        .formatted(inForce, term.place(), alternative, withUnit(term.dated().value()), table);
  }

  /** From when on the table's value holds. */
  private static String dates(ParameterValue term, int year) {
    Integer from = term.dated().validFrom();
    List<Integer> later =
        term.parameter().values().stream()
            .map(DatedValue::validFrom)
            .filter(Objects::nonNull)
            .filter(other -> from == null || other > from)
            .sorted()
            .toList();
    String until = later.isEmpty() ? "" : ", until the value from " + later.get(0);
    if (from == null) {
      return "without a date" + until;
    }
    return "from " + from + (from > year ? " and, as the earliest, before" : "") + until;
  }
}
