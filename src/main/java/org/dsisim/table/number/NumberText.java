package org.dsisim.table.number;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.table.number.NumberReading.Unread;
import org.jspecify.annotations.Nullable;

/**
 * Turns a text into a number. A text that can be read in one way only is read, whatever a
 * spreadsheet put around its digits; any other is refused, with a guess where there is one.
 */
public final class NumberText {

  private static final String EXPONENT = "(?:[eE][+-]?\\d{1,4})?";
  static final Pattern PLAIN = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)" + EXPONENT);

  private static final Pattern ANY_SPACE = Pattern.compile("\\h");

  /** 1,234,567 and 1,234.5 and, as in India, 12,34,567. One comma alone proves nothing. */
  private static final Pattern COMMAS_BETWEEN_THOUSANDS =
      Pattern.compile(
          "[+-]?[1-9]\\d{0,2}(?:(?:,\\d{3}){2,}(?:\\.\\d+)?|,\\d{3}\\.\\d+|(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?)");

  private static final Pattern POINTS_BETWEEN_THOUSANDS =
      Pattern.compile("[+-]?[1-9]\\d{0,2}(?:(?:\\.\\d{3}){2,}(?:,\\d+)?|\\.\\d{3},\\d+)");
  private static final Pattern SPACES_BETWEEN_THOUSANDS =
      Pattern.compile("[+-]?[1-9]\\d{0,2}([ '])\\d{3}(?:\\1\\d{3})*(?:[.,]\\d+)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d*,\\d+" + EXPONENT);
  private static final Pattern COMMA_OF_EITHER_KIND = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");
  private static final Pattern POINT_OF_EITHER_KIND =
      Pattern.compile("[+-]?[1-9]\\d{0,2}\\.\\d{3}");

  private static final Pattern DOLLARS_BEFORE =
      Pattern.compile("([+-]?) ?(?:US\\$|USD|\\$) ?(.+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOLLARS_AFTER =
      Pattern.compile("(.*[\\d)]) ?(?:US\\$|USD|\\$)", Pattern.CASE_INSENSITIVE);

  /** How accountants write a loss: (38000000). */
  private static final Pattern IN_PARENTHESES = Pattern.compile("\\( ?([^()+-]+?) ?\\)");

  /** Beyond this many digits before or after the point, arithmetic would only waste memory. */
  private static final int MOST_DIGITS = 40;

  private final String text;
  private final Quantity quantity;
  private final ColumnNumbers column;
  private final Set<Dressing> dressings = EnumSet.noneOf(Dressing.class);

  private NumberText(String text, Quantity quantity, ColumnNumbers column) {
    // Spaces that do not break, the typographic apostrophe and the minus sign of typesetters mean
    // the same as those on keyboards.
    this.text = onKeyboards(text);
    this.quantity = quantity;
    this.column = column;
  }

  private static String onKeyboards(String text) {
    return ANY_SPACE.matcher(text).replaceAll(" ").replace('’', '\'').replace('−', '-').strip();
  }

  /**
   * Reads a text that is not empty.
   *
   * @param column how the other numbers of its column are written
   */
  public static NumberReading read(String text, Quantity quantity, ColumnNumbers column) {
    return new NumberText(text, quantity, column).read();
  }

  /** What the marks in a text are for, where it leaves no doubt. */
  static Set<Mark> marks(String text) {
    NumberText number = new NumberText(text, Quantity.NUMBER, ColumnNumbers.none());
    return number.marksIn(number.bare());
  }

  private Set<Mark> marksIn(String body) {
    if (COMMA_OF_EITHER_KIND.matcher(body).matches()
        || POINT_OF_EITHER_KIND.matcher(body).matches()
        || undressed(body) == null) {
      return Set.of();
    }
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    boolean comma = body.indexOf(',') >= 0;
    boolean decimalComma = dressings.contains(Dressing.DECIMAL_COMMA);
    if (comma) {
      marks.add(decimalComma ? Mark.DECIMAL_COMMA : Mark.COMMA_OF_THOUSANDS);
    }
    if (body.indexOf('.') >= 0) {
      boolean thousands = decimalComma || POINTS_BETWEEN_THOUSANDS.matcher(body).matches();
      marks.add(thousands ? Mark.POINT_OF_THOUSANDS : Mark.DECIMAL_POINT);
    }
    return marks;
  }

  private NumberReading read() {
    String body = bare();
    if (COMMA_OF_EITHER_KIND.matcher(body).matches()) {
      boolean thousands = column.has(Mark.COMMA_OF_THOUSANDS, Mark.DECIMAL_POINT);
      boolean decimal = column.has(Mark.DECIMAL_COMMA, Mark.POINT_OF_THOUSANDS);
      if (thousands == decimal || (decimal && !mayHaveThreeDecimals())) {
        return twoWays(body.replace(",", ""), body.replace(',', '.'));
      }
      dressings.add(thousands ? Dressing.THOUSANDS_SEPARATORS : Dressing.DECIMAL_COMMA);
      return suited(new BigDecimal(body.replace(",", thousands ? "" : ".")));
    }
    if (POINT_OF_EITHER_KIND.matcher(body).matches()) {
      boolean thousands = column.has(Mark.POINT_OF_THOUSANDS, Mark.DECIMAL_COMMA);
      boolean decimal = column.has(Mark.DECIMAL_POINT, Mark.COMMA_OF_THOUSANDS);
      if ((thousands && decimal) || (!thousands && !mayHaveThreeDecimals())) {
        return twoWays(body.replace(".", ""), body);
      }
      if (thousands) {
        dressings.add(Dressing.THOUSANDS_SEPARATORS);
      }
      return suited(new BigDecimal(thousands ? body.replace(".", "") : body));
    }
    BigDecimal value = undressed(body);
    return value == null
        ? new NumberGuess(text, quantity).at(body, this::undressed)
        : suited(value);
  }

  private NumberReading suited(BigDecimal value) {
    return new QuantityCheck(text, quantity, dressings).of(value);
  }

  /** Dollars have cents, and counts no decimals: 60.000 is sixty thousand to half the world. */
  private boolean mayHaveThreeDecimals() {
    return quantity != Quantity.USD && quantity != Quantity.COUNT;
  }

  private Unread twoWays(String whole, String decimal) {
    String decimals = decimal.replaceFirst("\\.?0+$", "");
    return switch (quantity) {
      case USD ->
          new Unread(
              column.twoWays(),
              Message.of(
                  "table.number.two-ways.usd",
                  "whole",
                  whole,
                  "decimal",
                  decimal.replaceFirst("0$", "")));
      case COUNT ->
          new Unread(
              column.twoWays(),
              Message.of("table.number.two-ways.count", "whole", whole, "decimal", decimals));
      case SHARE, PERCENT, CHANGE, CHANGE_IN_PERCENT, NUMBER ->
          new Unread(
              column.twoWays(),
              Message.of("table.number.two-ways.other", "whole", whole, "decimal", decimal));
    };
  }

  /** The text without signs of currency and percent; a sum in parentheses with its minus. */
  private String bare() {
    // Most figures are plain, and a table has many.
    if (PLAIN.matcher(text).matches()) {
      return text;
    }
    String body = withoutPercent(withoutDollars(text));
    Matcher parentheses = IN_PARENTHESES.matcher(body);
    if (parentheses.matches() && parentheses.group(1).matches(".*\\d.*")) {
      dressings.add(Dressing.PARENTHESES);
      body = "-" + withoutPercent(withoutDollars(parentheses.group(1)));
    }
    return body;
  }

  private String withoutDollars(String body) {
    Matcher before = DOLLARS_BEFORE.matcher(body);
    if (before.matches()) {
      dressings.add(Dressing.CURRENCY_SIGN);
      return before.group(1) + before.group(2);
    }
    Matcher after = DOLLARS_AFTER.matcher(body);
    if (after.matches()) {
      dressings.add(Dressing.CURRENCY_SIGN);
      return after.group(1);
    }
    return body;
  }

  private String withoutPercent(String body) {
    if (body.length() > 1 && body.endsWith("%")) {
      dressings.add(Dressing.PERCENT_SIGN);
      return body.substring(0, body.length() - 1).strip();
    }
    return body;
  }

  private @Nullable BigDecimal undressed(String body) {
    if (PLAIN.matcher(body).matches()) {
      return limited(body);
    }
    if (COMMAS_BETWEEN_THOUSANDS.matcher(body).matches()) {
      dressings.add(Dressing.THOUSANDS_SEPARATORS);
      return limited(body.replace(",", ""));
    }
    if (POINTS_BETWEEN_THOUSANDS.matcher(body).matches()) {
      dressings.add(Dressing.THOUSANDS_SEPARATORS);
      return limited(withPoint(body.replace(".", "")));
    }
    if (SPACES_BETWEEN_THOUSANDS.matcher(body).matches()) {
      dressings.add(Dressing.THOUSANDS_SEPARATORS);
      return limited(withPoint(body.replaceAll("[ ']", "")));
    }
    if (DECIMAL_COMMA.matcher(body).matches() && !COMMA_OF_EITHER_KIND.matcher(body).matches()) {
      return limited(withPoint(body));
    }
    return null;
  }

  private String withPoint(String body) {
    if (body.indexOf(',') >= 0) {
      dressings.add(Dressing.DECIMAL_COMMA);
    }
    return body.replace(',', '.');
  }

  private static @Nullable BigDecimal limited(String plain) {
    BigDecimal value = new BigDecimal(plain);
    if (Math.abs((long) value.precision() - value.scale()) > MOST_DIGITS
        || value.scale() > 2 * MOST_DIGITS) {
      return null;
    }
    // 1e6 would otherwise stay a one with a negative scale, which prints as 1E+6.
    return value.scale() < 0 ? value.setScale(0) : value;
  }
}
