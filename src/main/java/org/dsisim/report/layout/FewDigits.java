package org.dsisim.report.layout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Grouped;

/** Numbers that are no money, as people say them: with four digits; whole ones with all. */
public final class FewDigits {

  private static final MathContext FOUR = new MathContext(4, RoundingMode.HALF_EVEN);
  private static final int PLACES = 20;

  private FewDigits() {}

  /** A number. */
  public static String of(Fraction number) {
    return of(number.toDecimal(PLACES));
  }

  /** The same. */
  public static String of(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    BigDecimal few = stripped.scale() <= 0 ? stripped : number.round(FOUR).stripTrailingZeros();
    return Grouped.of(few.scale() < 0 ? few.setScale(0) : few);
  }

  /** A value as it is put in force: a number shortened, a word as it is. */
  public static String of(String value, boolean isNumber) {
    return isNumber ? of(new BigDecimal(value)) : value;
  }
}
