package org.dsisim.value;

import java.math.BigDecimal;

/**
 * Amounts for people: thousands separated by commas, a point, two decimals, whatever the locale.
 */
public final class Grouped {

  private Grouped() {}

  /** An amount, as {@code 1,789,124,010.08}. */
  public static String of(Money money) {
    return of(money.toUsd());
  }

  /** A number with its decimals, as {@code 12,345.6}. */
  public static String of(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder grouped = new StringBuilder(number.signum() < 0 ? "-" : "");
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        grouped.append(',');
      }
      grouped.append(whole.charAt(i));
    }
    return grouped + (point < 0 ? "" : plain.substring(point));
  }
}
