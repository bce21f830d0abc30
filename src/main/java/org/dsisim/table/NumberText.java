package org.dsisim.table;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.table.NumberReading.PointUse;
import org.dsisim.table.NumberReading.Read;
import org.dsisim.table.NumberReading.Unread;
import org.jspecify.annotations.Nullable;

/**
 * Turns a text into a number. A text that can be read in one way only is read, whatever a
 * spreadsheet put around its digits; any other is refused, with a guess where there is one.
 */
final class NumberText {

  private static final String EXPONENT = "(?:[eE][+-]?\\d{1,4})?";
  private static final Pattern PLAIN =
      Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)" + EXPONENT);

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
      Pattern.compile("(.*\\d) ?(?:US\\$|USD|\\$)", Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHER_CURRENCY =
      Pattern.compile(
          ".*(?:[€£¥₹₩₽]|\\b(?:EUR|GBP|JPY|CNY|CHF|INR|BRL|ZAR|KRW|CAD|AUD)\\b).*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WITH_MAGNITUDE = Pattern.compile("(.*\\d) ?(\\p{Alpha}+)\\.?");

  /** The power of ten a word stands for. */
  private static final Map<String, Integer> MAGNITUDES =
      Map.ofEntries(
          Map.entry("k", 3),
          Map.entry("thousand", 3),
          Map.entry("lakh", 5),
          Map.entry("m", 6),
          Map.entry("mn", 6),
          Map.entry("mio", 6),
          Map.entry("million", 6),
          Map.entry("millions", 6),
          Map.entry("crore", 7),
          Map.entry("b", 9),
          Map.entry("bn", 9),
          Map.entry("billion", 9),
          Map.entry("billions", 9),
          Map.entry("tn", 12),
          Map.entry("trillion", 12));

  private static final Set<String> WORDS_FOR_UNKNOWN =
      Set.of(
          "n/a", "na", "n.a.", "#n/a", "nan", "-", "--", "–", "—", "?", ".", "..", "...", "…",
          "tbd", "null", "nil", "none", "unknown");

  /**
   * Dollars with a third decimal: a spreadsheet of half the world writes sixty thousand as {@code
   * 60.000}.
   */
  private static final Pattern THOUSANDS_OR_MILLS = Pattern.compile("[+-]?[1-9]\\d{0,2}\\.\\d{3}");

  /** Beyond this many digits before or after the point, arithmetic would only waste memory. */
  private static final int MOST_DIGITS = 40;

  /** More than all that the world owns, and little enough for sums of cents to fit a long. */
  private static final BigDecimal MOST_DOLLARS = BigDecimal.valueOf(1_000_000_000_000_000L);

  private final String text;
  private final Quantity quantity;
  private final Set<Dressing> dressings = EnumSet.noneOf(Dressing.class);

  private NumberText(String text, Quantity quantity) {
    // Spaces that do not break, the typographic apostrophe and the minus sign of typesetters mean
    // the same as those on keyboards.
    this.text =
        ANY_SPACE.matcher(text).replaceAll(" ").replace('’', '\'').replace('−', '-').strip();
    this.quantity = quantity;
  }

  /** Reads a text that is not empty. */
  static NumberReading read(String text, Quantity quantity) {
    return new NumberText(text, quantity).read();
  }

  private NumberReading read() {
    // Most figures are plain, and a table has many.
    String body = PLAIN.matcher(text).matches() ? text : withoutPercent(withoutDollars(text));
    if (COMMA_OF_EITHER_KIND.matcher(body).matches()) {
      return new Unread(
          "which can be read two ways.",
          body.replace(",", "")
              + " or "
              + body.replace(',', '.')
              + ": write numbers without thousands separators and with a point.");
    }
    if (quantity == Quantity.USD && THOUSANDS_OR_MILLS.matcher(body).matches()) {
      return new Unread(
          "which can be read two ways.",
          body.replace(".", "")
              + " or "
              + body.replaceFirst("0$", "")
              + ": dollars have two decimals.");
    }
    BigDecimal value = undressed(body);
    if (value == null) {
      return new Unread(whyNot(), guess(body));
    }
    if (dressings.contains(Dressing.CURRENCY_SIGN) && quantity != Quantity.USD) {
      return new Unread(
          "which is an amount of money.", value.toPlainString() + ": " + quantity.rule());
    }
    if (dressings.contains(Dressing.PERCENT_SIGN)) {
      return percentage(value, body);
    }
    return inRange(value, body);
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
      return sized(body);
    }
    if (COMMAS_BETWEEN_THOUSANDS.matcher(body).matches()) {
      dressings.add(Dressing.THOUSANDS_SEPARATORS);
      return sized(body.replace(",", ""));
    }
    if (POINTS_BETWEEN_THOUSANDS.matcher(body).matches()) {
      dressings.add(Dressing.THOUSANDS_SEPARATORS);
      return sized(withPoint(body.replace(".", "")));
    }
    if (SPACES_BETWEEN_THOUSANDS.matcher(body).matches()) {
      dressings.add(Dressing.THOUSANDS_SEPARATORS);
      return sized(withPoint(body.replaceAll("[ ']", "")));
    }
    if (DECIMAL_COMMA.matcher(body).matches() && !COMMA_OF_EITHER_KIND.matcher(body).matches()) {
      return sized(withPoint(body));
    }
    return null;
  }

  private String withPoint(String body) {
    if (body.indexOf(',') >= 0) {
      dressings.add(Dressing.DECIMAL_COMMA);
    }
    return body.replace(',', '.');
  }

  private static @Nullable BigDecimal sized(String plain) {
    BigDecimal value = new BigDecimal(plain);
    if (Math.abs((long) value.precision() - value.scale()) > MOST_DIGITS
        || value.scale() > 2 * MOST_DIGITS) {
      return null;
    }
    // 1e6 would otherwise stay a one with a negative scale, which prints as 1E+6.
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private NumberReading percentage(BigDecimal value, String body) {
    return switch (quantity) {
      case PERCENT -> inRange(value, body);
      case SHARE -> inRange(value.movePointLeft(2), body);
      case USD -> new Unread("which is a percentage, not an amount.", null);
      case NUMBER ->
          new Unread(
              "which is a percentage.",
              value.movePointLeft(2).toPlainString()
                  + " or "
                  + value.toPlainString()
                  + ": "
                  + quantity.rule());
    };
  }

  private NumberReading inRange(BigDecimal value, String body) {
    if (quantity == Quantity.SHARE && (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0)) {
      boolean percentMeant =
          value.signum() > 0
              && value.compareTo(BigDecimal.valueOf(100)) <= 0
              && !dressings.contains(Dressing.PERCENT_SIGN);
      return new Unread(
          "which is not a share between 0 and 1.",
          percentMeant ? value.movePointLeft(2).stripTrailingZeros().toPlainString() + "." : null);
    }
    if (quantity == Quantity.PERCENT && value.signum() < 0) {
      return new Unread("which is below zero.", null);
    }
    if (quantity == Quantity.USD && value.abs().compareTo(MOST_DOLLARS) > 0) {
      return new Unread("which is more money than there is.", null);
    }
    return new Read(value, dressings, pointUse(body));
  }

  private PointUse pointUse(String body) {
    if (dressings.contains(Dressing.DECIMAL_COMMA)
        || POINTS_BETWEEN_THOUSANDS.matcher(body).matches()) {
      return PointUse.THOUSANDS;
    }
    return POINT_OF_EITHER_KIND.matcher(body).matches()
        ? PointUse.LOOKS_LIKE_THOUSANDS
        : PointUse.UNREMARKABLE;
  }

  private String whyNot() {
    if (quantity == Quantity.USD && OTHER_CURRENCY.matcher(text).matches()) {
      return "which is not in US dollars.";
    }
    return PLAIN.matcher(text).matches()
        ? "which is too large or too small to be calculated with."
        : "which is not a number.";
  }

  private @Nullable String guess(String body) {
    if (WORDS_FOR_UNKNOWN.contains(text.toLowerCase(Locale.ROOT))) {
      return "leave the cell empty: an empty cell means unknown.";
    }
    if (text.startsWith("#")) {
      return "a formula failed in the spreadsheet: an empty cell means unknown.";
    }
    Matcher matcher = WITH_MAGNITUDE.matcher(body);
    if (matcher.matches()) {
      Integer power = MAGNITUDES.get(matcher.group(2).toLowerCase(Locale.ROOT));
      BigDecimal value = undressed(matcher.group(1));
      if (power != null && value != null) {
        BigDecimal meant = value.scaleByPowerOfTen(power).stripTrailingZeros();
        return meant.toPlainString() + ": " + quantity.rule();
      }
    }
    return null;
  }
}
