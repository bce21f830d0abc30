package org.dsisim.study.solving;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The values of a parameter among which one is looked for: from the lowest to the highest, in steps
 * of the last digit that is told apart. They are counted in such steps.
 *
 * @param low in last digits
 * @param high in last digits, above the lowest
 * @param scale how many decimals a value has
 * @param why these are the ends
 */
public record SearchRange(long low, long high, int scale, Why why) {

  /** Into how many equal parts the range is cut to be looked over. */
  public static final int PARTS = 64;

  /** Digits of the larger end that are told apart. */
  private static final int DIGITS = 12;

  /** Where the ends of a range are from. */
  public enum Why {
    /** Somebody asked for them. */
    ASKED("asked"),
    /** The row of the table names them as worth trying. */
    TABLE("table"),
    /** The lowest and the highest of the bracketed alternatives. */
    ALTERNATIVES("alternatives"),
    /** The unit allows no others. */
    UNIT("unit"),
    /** From zero to a thousand times the highest, where a unit allows any amount. */
    FURTHER("further");

    private final String word;

    Why(String word) {
      this.word = word;
    }

    /** The word in files. */
    public String word() {
      return word;
    }
  }

  /**
   * A range.
   *
   * @param lowest not above the highest
   * @param decimals that values of the parameter can have at most; more than twelve digits are
   *     never told apart
   * @throws IllegalArgumentException when it has no two values
   */
  public static SearchRange of(BigDecimal lowest, BigDecimal highest, int decimals, Why why) {
    BigDecimal largest = lowest.abs().max(highest.abs());
    int before = largest.precision() - largest.scale();
    int scale = Math.min(decimals, DIGITS - Math.min(before, DIGITS));
    long low = lowest.setScale(scale, RoundingMode.CEILING).unscaledValue().longValueExact();
    long high = highest.setScale(scale, RoundingMode.FLOOR).unscaledValue().longValueExact();
    if (low >= high) {
      throw new IllegalArgumentException("From " + lowest + " to " + highest + " is no range.");
    }
    return new SearchRange(low, high, scale, why);
  }

  /** A value of so many last digits. */
  public BigDecimal value(long digits) {
    return BigDecimal.valueOf(digits, scale);
  }

  /** The lowest value. */
  public BigDecimal lowest() {
    return plain(value(low));
  }

  /** The highest value. */
  public BigDecimal highest() {
    return plain(value(high));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Whether a value lies in it. */
  boolean holds(BigDecimal value) {
    return value.compareTo(lowest()) >= 0 && value.compareTo(highest()) <= 0;
  }

  /** How many last digits it is wide. */
  long width() {
    return high - low;
  }

  /** The values at which it is looked over: its ends, equal parts, and others that lie in it. */
  NavigableSet<Long> scan(Collection<BigDecimal> others) {
    NavigableSet<Long> scan = new TreeSet<>(equally(PARTS));
    for (BigDecimal other : others) {
      if (holds(other)) {
        scan.add(other.setScale(scale, RoundingMode.HALF_EVEN).unscaledValue().longValueExact());
      }
    }
    return scan;
  }

  /** Its ends with what cuts it into so many equal parts; fewer where it has no more values. */
  NavigableSet<Long> equally(int parts) {
    NavigableSet<Long> values = new TreeSet<>();
    for (int i = 0; i <= parts; i++) {
      values.add(low + width() / parts * i + width() % parts * i / parts);
    }
    return values;
  }
}
