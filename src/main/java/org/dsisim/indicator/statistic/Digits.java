package org.dsisim.indicator.statistic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.dsisim.value.Fraction;

/** Numbers that are no money, for files: exact where that is short, else to twelve digits. */
public final class Digits {

  private static final int SIGNIFICANT = 12;

  /** Of a number above one as many decimals as of an amount, and some more. */
  private static final int DECIMALS = 6;

  /** Enough to see twelve digits of any share that a payer or a Party can have. */
  private static final int PLACES = 40;

  private Digits() {}

  /** A number without an exponent, rounded half-even to at least twelve significant digits. */
  public static String of(Fraction number) {
    return of(number.toDecimal(PLACES));
  }

  /** The same of a decimal number. */
  public static String of(BigDecimal number) {
    int whole = number.precision() - number.scale();
    MathContext digits =
        new MathContext(Math.max(SIGNIFICANT, whole + DECIMALS), RoundingMode.HALF_EVEN);
    BigDecimal rounded = number.round(digits);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
