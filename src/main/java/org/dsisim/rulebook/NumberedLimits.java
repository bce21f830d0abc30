package org.dsisim.rulebook;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.parameter.Term;
import org.dsisim.parameter.Terms;
import org.dsisim.table.Problems;
import org.dsisim.value.Fraction;

/**
 * Limits of bands that are parameters of their own, {@code band_1_limit} to {@code band_5_limit}:
 * where one is below the one before, a Party is in two bands, and rules would seem to contradict.
 */
final class NumberedLimits {

  private static final Pattern NAME = Pattern.compile("(.+_)(\\d{1,4})_limit");

  private NumberedLimits() {}

  /** Reports limits that fall. */
  static void expectRising(Terms terms, Problems problems) {
    Map<String, TreeMap<Integer, Term>> series = new TreeMap<>();
    for (Term term : terms.all()) {
      Matcher matcher = NAME.matcher(term.name());
      if (matcher.matches() && term.value().number() != null) {
        series
            .computeIfAbsent(matcher.group(1), key -> new TreeMap<>())
            .put(Integer.valueOf(matcher.group(2)), term);
      }
    }
    series.values().forEach(limits -> expectRising(limits, problems));
  }

  private static void expectRising(SortedMap<Integer, Term> limits, Problems problems) {
    Term lower = null;
    for (Term limit : limits.values()) {
      if (lower != null && isBelow(limit, lower)) {
        // What somebody has set is where it can be mended.
        Term wrong = lower.setting() && !limit.setting() ? lower : limit;
        problems.error(
            wrong.place(),
            "%s is %s and %s is %s: limits of bands must rise."
                .formatted(lower.name(), lower.value().text(), limit.name(), limit.value().text()));
      }
      lower = limit;
    }
  }

  private static boolean isBelow(Term one, Term other) {
    Fraction figure = one.value().number();
    Fraction limit = other.value().number();
    return figure != null && limit != null && figure.compareTo(limit) < 0;
  }
}
