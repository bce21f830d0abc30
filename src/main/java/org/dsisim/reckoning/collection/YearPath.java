package org.dsisim.reckoning.collection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dsisim.value.Fraction;

/**
 * A share that changes over the years, written {@code 2025:0.05;2030:0.25}: in a straight line
 * between the years that are named, level before the first and after the last.
 */
public final class YearPath {

  private static final List<String> CENTURIES = List.of("19", "20", "21");

  private final NavigableMap<Integer, Fraction> points;

  private YearPath(NavigableMap<Integer, Fraction> points) {
    this.points = points;
  }

  /**
   * Reads a path.
   *
   * @param items each a year with a share
   * @throws NoYearPath when one is none, a year stands twice, or there is no item
   */
  public static YearPath of(List<String> items) {
    NavigableMap<Integer, Fraction> points = new TreeMap<>();
    for (String each : items) {
      String item = each.trim();
      int colon = item.indexOf(':');
      String year = colon < 0 ? "" : item.substring(0, colon).trim();
      String share = item.substring(colon + 1).trim();
      if (!isYear(year) || !isShare(share)) {
        throw new NoYearPath(NoYearPath.Fault.NO_POINT, item);
      }
      if (points.put(Integer.parseInt(year), Fraction.of(new BigDecimal(share))) != null) {
        throw new NoYearPath(NoYearPath.Fault.YEAR_TWICE, year);
      }
    }
    if (points.isEmpty()) {
      throw new NoYearPath(NoYearPath.Fault.EMPTY, "");
    }
    return new YearPath(points);
  }

  private static boolean isYear(String text) {
    return text.length() == 4
        && CENTURIES.contains(text.substring(0, 2))
        && areDigits(text.substring(2), '9');
  }

  /** From 0 to 1, with a point, and with digits before and after it. */
  private static boolean isShare(String text) {
    boolean whole = text.startsWith("1");
    return text.equals("0")
        || text.equals("1")
        || ((whole || text.startsWith("0"))
            && text.startsWith(".", 1)
            && areDigits(text.substring(2), whole ? '0' : '9'));
  }

  private static boolean areDigits(String text, char highest) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > highest) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** The share in a year. */
  public Fraction in(int year) {
    Map.Entry<Integer, Fraction> before = points.floorEntry(year);
    Map.Entry<Integer, Fraction> after = points.ceilingEntry(year);
    if (before == null) {
      return points.firstEntry().getValue();
    }
    if (after == null || after.getKey().equals(before.getKey())) {
      return before.getValue();
    }
    int span = after.getKey() - before.getKey();
    Fraction rise = after.getValue().minus(before.getValue());
    return before.getValue().plus(rise.times(Fraction.of(year - before.getKey(), span)));
  }
}
