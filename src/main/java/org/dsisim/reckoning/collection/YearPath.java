package org.dsisim.reckoning.collection;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.InvalidInput;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.value.Fraction;

/**
 * A share that changes over the years, written {@code 2025:0.05;2030:0.25}: in a straight line
 * between the years that are named, level before the first and after the last.
 */
public final class YearPath {

  private static final Pattern POINT =
      Pattern.compile("((?:19|20|21)\\d\\d)\\s*:\\s*(0(?:\\.\\d+)?|1(?:\\.0+)?)");

  private final NavigableMap<Integer, Fraction> points;

  private YearPath(NavigableMap<Integer, Fraction> points) {
    this.points = points;
  }

  /**
   * Reads a path.
   *
   * @param term of unit list
   * @throws InvalidInput when an item is not a year with a share, or a year stands twice
   */
  public static YearPath of(ParameterValue term) {
    NavigableMap<Integer, Fraction> points = new TreeMap<>();
    for (String item : term.value().items()) {
      Matcher matcher = POINT.matcher(item.trim());
      if (!matcher.matches()) {
        throw InvalidInput.of(
            term.place(),
            "%s has '%s', which is not YEAR:SHARE.".formatted(term.name(), item.trim()),
            "2025:0.05;2030:0.25, each share from 0 to 1.");
      }
      int year = Integer.parseInt(matcher.group(1));
      if (points.put(year, Fraction.of(new BigDecimal(matcher.group(2)))) != null) {
        throw InvalidInput.of(
            term.place(), "%s names %d twice.".formatted(term.name(), year), null);
      }
    }
    if (points.isEmpty()) {
      throw InvalidInput.of(
          term.place(), term.name() + " is empty.", "2025:0.05;2030:0.25, or no such line.");
    }
    return new YearPath(points);
  }

  /** The share in a year. */
  Fraction in(int year) {
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
