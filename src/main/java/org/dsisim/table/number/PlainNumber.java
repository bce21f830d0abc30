package org.dsisim.table.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads what most cells of a table of figures are: digits, perhaps with a minus before them and one
 * or two decimals behind a point. They mean the same in every column and for every quantity, so no
 * text need be made of them; anything else is left to {@link NumberText}.
 */
public final class PlainNumber {

  /** That a number is not written so. */
  public static final long NONE = Long.MIN_VALUE;

  /** Fewer than make an amount that is more money than there is. */
  private static final int MOST_DIGITS = 15;

  private PlainNumber() {}

  /**
   * The number in hundredths, or {@link #NONE}.
   *
   * @param text ASCII or UTF-8
   * @param from the first byte of the number
   * @param to the first byte behind it
   */
  public static long hundredths(byte[] text, int from, int to) {
    int at = from;
    boolean negative = at < to && text[at] == '-';
    if (negative) {
      at++;
    }
    int first = at;
    int last = Math.min(to, first + MOST_DIGITS + 1);
    long number = 0;
    while (at < last) {
      int digit = text[at] - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      number = 10 * number + digit;
      at++;
    }
    if (at == first || at - first > MOST_DIGITS) {
      return NONE;
    }
    int decimals = 0;
    if (at < to && text[at] == '.') {
      decimals = to - at - 1;
      if (decimals < 1 || decimals > 2) {
        return NONE;
      }
      for (at++; at < to && isDigit(text[at]); at++) {
        number = 10 * number + (text[at] - '0');
      }
    }
    if (at < to) {
      return NONE;
    }
    long hundredths = decimals == 0 ? 100 * number : decimals == 1 ? 10 * number : number;
    return negative ? -hundredths : hundredths;
  }

  /**
   * A number of hundredths where it is whole, or {@link #NONE}.
   *
   * @param hundredths or {@link #NONE}
   */
  public static long whole(long hundredths) {
    // The first compiler divides small numbers alone by itself.
    if (hundredths >= 0 && hundredths <= Integer.MAX_VALUE) {
      int small = (int) hundredths;
      int whole = small / 100;
      return 100 * whole == small ? whole : NONE;
    }
    return hundredths % 100 == 0 ? hundredths / 100 : NONE;
  }

  private static boolean isDigit(int sign) {
    return sign >= '0' && sign <= '9';
  }

  /**
   * The number in a text, where it is digits, perhaps with decimals behind a point: nothing more is
   * to be said of it, whatever its column. Without a minus, which not every quantity can have.
   *
   * @return null for anything else, as for 1.234, which can be thousands
   */
  static @Nullable BigDecimal in(String text) {
    int length = text.length();
    int point = text.indexOf('.');
    int whole = point < 0 ? length : point;
    int decimals = point < 0 ? 0 : length - point - 1;
    boolean mayBeThousands = decimals == 3 && whole <= 3 && text.charAt(0) != '0';
    if (whole == 0 || length > MOST_DIGITS || (point >= 0 && decimals == 0) || mayBeThousands) {
      return null;
    }
    long number = 0;
    for (int at = 0; at < length; at++) {
      char sign = text.charAt(at);
      if (isDigit(sign)) {
        number = 10 * number + (sign - '0');
      } else if (at != point) {
        return null;
      }
    }
    return BigDecimal.valueOf(number, decimals);
  }
}
