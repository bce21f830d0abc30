package org.dsisim.table.number;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.table.number.NumberReading.Read;
import org.dsisim.table.number.NumberReading.Unread;
import org.jspecify.annotations.Nullable;

/**
 * Whether a number that was read suits what it measures: dollars may have a sign of currency,
 * shares and percentages that of percent; a share lies from 0 to 1, a count is whole, a year's
 * change takes less than all and adds no more than tenfold.
 */
final class QuantityCheck {

  /** A spreadsheet shows 123456789012 as 1.23457E+11 in a column that is not wide enough. */
  private static final Pattern CUT_BY_SPREADSHEET =
      Pattern.compile("[+-]?\\d[.,](\\d+)E\\+?(\\d{2,4})");

  /** More than all that the world owns, and little enough for sums of cents to fit a long. */
  private static final BigDecimal MOST_DOLLARS = BigDecimal.valueOf(1_000_000_000_000_000L);

  private final String text;
  private final Quantity quantity;
  private final Set<Dressing> dressings;

  /**
   * A check of what stands in one cell.
   *
   * @param text as it stands there, with the marks of keyboards
   * @param dressings found around the digits; one more is added where a spreadsheet cut some off
   */
  QuantityCheck(String text, Quantity quantity, Set<Dressing> dressings) {
    this.text = text;
    this.quantity = quantity;
    this.dressings = dressings;
  }

  /** The number, where its size and signs suit what it measures; otherwise why they do not. */
  NumberReading of(BigDecimal value) {
    if (dressings.contains(Dressing.CURRENCY_SIGN) && quantity != Quantity.USD) {
      return new Unread(Message.of("table.number.money"), quantity.meant(value));
    }
    if (dressings.contains(Dressing.PERCENT_SIGN)) {
      return percentage(value);
    }
    if (quantity == Quantity.COUNT && value.stripTrailingZeros().scale() > 0) {
      return new Unread(Message.of("table.number.not-whole"), null);
    }
    Matcher cut = CUT_BY_SPREADSHEET.matcher(text);
    if (cut.matches() && Integer.parseInt(cut.group(2)) > cut.group(1).length()) {
      dressings.add(Dressing.CUT_DIGITS);
    }
    return inRange(value);
  }

  private NumberReading percentage(BigDecimal value) {
    return switch (quantity) {
      case PERCENT, CHANGE_IN_PERCENT -> inRange(value);
      case SHARE, CHANGE -> inRange(value.movePointLeft(2));
      case USD -> new Unread(Message.of("table.number.percentage-no-amount"), null);
      case NUMBER, COUNT ->
          new Unread(
              Message.of("table.number.percentage"), quantity.meant(value.movePointLeft(2), value));
    };
  }

  private NumberReading inRange(BigDecimal value) {
    if (quantity == Quantity.SHARE && (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0)) {
      return new Unread(Message.of("table.number.no-share"), asShare(value));
    }
    BigDecimal change = changeIn(value);
    if (change != null && change.compareTo(BigDecimal.ONE.negate()) <= 0) {
      return new Unread(Message.of("table.number.takes-all"), null);
    }
    if (change != null && change.compareTo(BigDecimal.TEN) > 0) {
      return new Unread(
          Message.of("table.number.adds-much"),
          quantity == Quantity.CHANGE ? asShare(value) : null);
    }
    if (quantity == Quantity.PERCENT && value.signum() < 0) {
      return new Unread(Message.of("table.number.below-zero"), null);
    }
    if (quantity == Quantity.USD && value.abs().compareTo(MOST_DOLLARS) > 0) {
      return new Unread(Message.of("table.number.too-much-money"), null);
    }
    return new Read(value, dressings);
  }

  /** A share that was probably meant as a percentage; null for one that was not. */
  private @Nullable Message asShare(BigDecimal value) {
    boolean percentMeant =
        value.signum() > 0
            && value.compareTo(BigDecimal.valueOf(100)) <= 0
            && !dressings.contains(Dressing.PERCENT_SIGN);
    return percentMeant
        ? Message.of(
            "table.number.as-share",
            "share",
            value.movePointLeft(2).stripTrailingZeros().toPlainString())
        : null;
  }

  /** By which part of itself something changes in a year; null where nothing does. */
  private @Nullable BigDecimal changeIn(BigDecimal value) {
    return switch (quantity) {
      case CHANGE -> value;
      case CHANGE_IN_PERCENT -> value.movePointLeft(2);
      case USD, SHARE, PERCENT, COUNT, NUMBER -> null;
    };
  }
}
