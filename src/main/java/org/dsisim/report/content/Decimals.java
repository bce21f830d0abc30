package org.dsisim.report.content;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Values as decimal numbers: with how many digits files show what is exact. Money has its two
 * decimals, a count none, months and quantities six at most; everything else is exact where that is
 * short, and has at least twelve significant digits where it is not.
 */
public final class Decimals {

  private static final int SIGNIFICANT = 12;

  /** Of a number above one as many decimals as of an amount, and some more. */
  private static final int DECIMALS = 6;

  /** Enough to see twelve digits of any share that a payer or a Party can have. */
  private static final int PLACES = 40;

  private static final int SHARE_DECIMALS = 12;
  private static final int MEASURE_DECIMALS = 12;

  private Decimals() {}

  /** The number to show, without an exponent; null for what nobody can tell. */
  public static @Nullable BigDecimal of(ResultValue value) {
    if (value instanceof ResultValue.Dollars dollars) {
      return dollars.money().toUsd();
    }
    if (value instanceof ResultValue.Count count) {
      return new BigDecimal(count.count());
    }
    if (value instanceof ResultValue.Ratio ratio) {
      return ofRatio(ratio.number());
    }
    return value instanceof ResultValue.Extent extent ? ofExtent(extent.number()) : null;
  }

  /** A quotient, rounded half-even to at least twelve significant digits. */
  public static BigDecimal ofRatio(Fraction number) {
    BigDecimal decimal = number.toDecimal(PLACES);
    int whole = decimal.precision() - decimal.scale();
    int digits = Math.max(SIGNIFICANT, whole + DECIMALS);
    return plain(decimal.round(new MathContext(digits, RoundingMode.HALF_EVEN)));
  }

  /** A part of a whole in a column of such: with twelve decimals in every row. */
  public static BigDecimal ofShare(Fraction share) {
    return share.toDecimal(SHARE_DECIMALS);
  }

  /** A measure of an assessment or a score, rounded half-even to twelve decimals. */
  public static BigDecimal ofMeasure(Fraction measure) {
    return plain(measure.toDecimal(MEASURE_DECIMALS));
  }

  /** Months or a quantity, rounded half-even to six decimals. */
  public static BigDecimal ofExtent(Fraction number) {
    return plain(number.toDecimal(DECIMALS));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
