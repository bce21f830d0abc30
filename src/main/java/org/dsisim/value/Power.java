package org.dsisim.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Powers, the same on every machine and in a browser.
 *
 * <p>The method is that of {@code e_pow.c} in fdlibm, in plain additions, multiplications and
 * divisions of doubles, which IEEE 754 defines to the last bit: the logarithm to the base two in
 * two parts, times the exponent in two parts, then two to that. Its licence: <em>Copyright (C) 2004
 * by Sun Microsystems, Inc. All rights reserved. Permission to use, copy, modify, and distribute
 * this software is freely granted, provided that this notice is preserved.</em>
 */
@SuppressWarnings(
    "FloatingPointLiteralPrecision") // coefficients with all the digits of their source
public final class Power {

  /** A power is rounded to so many significant digits, half-even, and is exact from there. */
  private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

  /** Digits after the point with which a number enters a power: more than a double can tell. */
  private static final int PLACES = 24;

  private static final double TWO_53 = 0x1p53;

  /** Up to here a number from one on is compared with one, and from there with one and a half. */
  private static final double ROOT_OF_THREE_HALVES = 0x1.3988Fp0;

  /** From here on a number below two is halved, and then compared with one. */
  private static final double ROOT_OF_THREE = 0x1.BB67Ap0;

  /** The logarithm of one and a half to the base two, in two parts. */
  private static final double LOG_HIGH = 5.84962487220764160156e-01;

  private static final double LOG_LOW = 1.35003920212974897128e-08;

  /** The coefficients of (3/2) (log x - 2s - 2/3 s^3) in powers of the square of s. */
  private static final double[] LOG = {
    5.99999999999994648725e-01,
    4.28571428578550184252e-01,
    3.33333329818377432918e-01,
    2.72728123808534006489e-01,
    2.30660745775561754067e-01,
    2.06975017800338417784e-01
  };

  /** The coefficients of x (e^x + 1) / (e^x - 1) in powers of the square of x. */
  private static final double[] EXP = {
    1.66666666666666019037e-01,
    -2.77777777770155933842e-03,
    6.61375632143793436117e-05,
    -1.65339022054652515390e-06,
    4.13813679705723846039e-08
  };

  /** Two over three times the natural logarithm of two, whole and in two parts. */
  private static final double CP = 9.61796693925975554329e-01;

  private static final double CP_HIGH = 9.61796700954437255859e-01;
  private static final double CP_LOW = -7.02846165095275826516e-09;

  /** The natural logarithm of two, whole and in two parts. */
  private static final double LN2 = 6.93147180559945286227e-01;

  private static final double LN2_HIGH = 6.93147182464599609375e-01;
  private static final double LN2_LOW = -1.90465429995776804525e-09;

  private Power() {}

  /**
   * A number to a power, rounded to 12 significant digits.
   *
   * @param base above zero
   * @return null where it is more than a double can hold
   */
  public static @Nullable Fraction of(Fraction base, Fraction exponent) {
    double power =
        of(base.toDecimal(PLACES).doubleValue(), exponent.toDecimal(PLACES).doubleValue());
    return Double.isInfinite(power) ? null : Fraction.of(new BigDecimal(power).round(DIGITS));
  }

  /**
   * A number to a power, to less than one unit in the last place.
   *
   * @param base not below zero, and finite, as the exponent is
   * @return infinity where that is too much for a double, zero where it is too little
   */
  static double of(double base, double exponent) {
    if (exponent == 0 || base == 1) {
      return 1;
    }
    if (base == 0) {
      return exponent > 0 ? 0 : Double.POSITIVE_INFINITY;
    }
    if (exponent == 1) {
      return base;
    }
    if (exponent == -1) {
      return 1 / base;
    }
    if (exponent == 2) {
      return base * base;
    }
    return exponent == 0.5 ? Math.sqrt(base) : twoToProduct(base, exponent);
  }

  /** Two to the product of the exponent and the logarithm of the base. */
  private static double twoToProduct(double base, double exponent) {
    boolean tiny = base < Double.MIN_NORMAL;
    double x = tiny ? base * TWO_53 : base;
    int twos = (int) (Double.doubleToLongBits(x) >>> 52) - 1023;
    x = x / powerOfTwo(twos);
    boolean half = x >= ROOT_OF_THREE_HALVES && x < ROOT_OF_THREE;
    if (x >= ROOT_OF_THREE) {
      x = x / 2;
      twos++;
    }
    double n = tiny ? twos - 53 : twos;
    double near = half ? 1.5 : 1;
    // s = (x - near) / (x + near), in two parts.
    double u = x - near;
    double v = 1 / (x + near);
    double s = u * v;
    double sHigh = high(s);
    double tHigh = high(x + near);
    double tLow = x - (tHigh - near);
    double sLow = v * ((u - sHigh * tHigh) - sHigh * tLow);
    // log(x / near) = 2s + 2/3 s^3 + ..., in two parts, without the factor of 2/3.
    double square = s * s;
    double r = square * square * polynomial(LOG, square) + sLow * (sHigh + s);
    square = sHigh * sHigh;
    tHigh = high(3 + square + r);
    tLow = r - ((tHigh - 3) - square);
    u = sHigh * tHigh;
    v = sLow * tHigh + tLow * s;
    double pHigh = high(u + v);
    double pLow = v - (pHigh - u);
    double zHigh = CP_HIGH * pHigh;
    double zLow = CP_LOW * pHigh + pLow * CP + (half ? LOG_LOW : 0);
    double logOfNear = half ? LOG_HIGH : 0;
    double logHigh = high(((zHigh + zLow) + logOfNear) + n);
    double logLow = zLow - (((logHigh - n) - logOfNear) - zHigh);
    double exponentHigh = high(exponent);
    return twoTo(exponentHigh * logHigh, (exponent - exponentHigh) * logHigh + exponent * logLow);
  }

  /** Two to the sum of a number and a small one. */
  private static double twoTo(double number, double small) {
    double z = small + number;
    if (z > 1025) {
      return Double.POSITIVE_INFINITY;
    }
    if (z < -1080) {
      return 0;
    }
    int n = Math.abs(z) <= 0.5 ? 0 : (int) (z < 0 ? z - 0.5 : z + 0.5);
    double rest = number - n;
    double t = high(small + rest);
    double u = t * LN2_HIGH;
    double v = (small - (t - rest)) * LN2 + t * LN2_LOW;
    z = u + v;
    double w = v - (z - u);
    t = z * z;
    double t1 = z - t * polynomial(EXP, t);
    double r = (z * t1) / (t1 - 2) - (w + z * w);
    // In two steps, so that neither factor is more or less than a double can hold.
    return (1 - (r - z)) * powerOfTwo(n / 2) * powerOfTwo(n - n / 2);
  }

  private static double polynomial(double[] coefficients, double x) {
    double sum = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      sum = coefficients[i] + x * sum;
    }
    return sum;
  }

  /** The number without the lower half of its digits, so that products of two such are exact. */
  private static double high(double number) {
    return Double.longBitsToDouble(Double.doubleToLongBits(number) & 0xFFFFFFFF_00000000L);
  }

  /** Two to a power from -1022 to 1023. */
  private static double powerOfTwo(int exponent) {
    return Double.longBitsToDouble((exponent + 1023L) << 52);
  }
}
