package org.dsisim.indicator.figure;

import java.math.BigDecimal;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** Numbers within the notes of indicators: as short as they are. */
public final class NoteNumbers {

  private static final int DECIMALS = 6;

  private NoteNumbers() {}

  /** Dollars, with cents where there are some. */
  public static String plain(Money money) {
    return plain(money.toUsd());
  }

  /** A number, to six decimals at most. */
  public static String plain(Fraction number) {
    return plain(number.toDecimal(DECIMALS));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
