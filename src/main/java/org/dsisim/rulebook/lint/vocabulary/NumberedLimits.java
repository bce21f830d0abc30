package org.dsisim.rulebook.lint.vocabulary;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.value.Fraction;

/**
 * Limits of bands that are parameters of their own, {@code band_1_limit} to {@code band_5_limit}:
 * where one is below the one before, a Party is in two bands, and rules would seem to contradict.
 */
public final class NumberedLimits {

  private static final String LIMIT = "_limit";

  private static final Pattern NAME = Pattern.compile("(.+_)(\\d{1,4})" + LIMIT);

  private NumberedLimits() {}

  /** Reports limits that fall. */
  public static void expectRising(ParameterValues values, Problems problems) {
    Map<String, TreeMap<Integer, ParameterValue>> series = new TreeMap<>();
    for (ParameterValue parameterValue : values.all()) {
      // Most parameters are no limits, and this is asked before every answer.
      if (!parameterValue.name().endsWith(LIMIT)) {
        continue;
      }
      Matcher matcher = NAME.matcher(parameterValue.name());
      if (matcher.matches() && parameterValue.value().number() != null) {
        series
            .computeIfAbsent(matcher.group(1), key -> new TreeMap<>())
            .put(Integer.valueOf(matcher.group(2)), parameterValue);
      }
    }
    series.values().forEach(limits -> expectRising(limits, problems));
  }

  private static void expectRising(SortedMap<Integer, ParameterValue> limits, Problems problems) {
    ParameterValue lower = null;
    for (ParameterValue limit : limits.values()) {
      if (lower != null && isBelow(limit, lower)) {
        // What somebody has set is where it can be mended.
        ParameterValue wrong = lower.setting() && !limit.setting() ? lower : limit;
        problems.error(
            wrong.place(),
            Message.of(
                "lint.band.must-rise",
                "lower",
                lower.name(),
                "of_lower",
                lower.value().text(),
                "upper",
                limit.name(),
                "of_upper",
                limit.value().text()));
      }
      lower = limit;
    }
  }

  private static boolean isBelow(ParameterValue one, ParameterValue other) {
    Fraction figure = one.value().number();
    Fraction limit = other.value().number();
    return figure != null && limit != null && figure.compareTo(limit) < 0;
  }
}
