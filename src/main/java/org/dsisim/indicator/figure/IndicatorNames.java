package org.dsisim.indicator.figure;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Words as parts of the names of indicators. */
public final class IndicatorNames {

  /** What is neither letter nor digit. */
  private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]");

  private IndicatorNames() {}

  /** In small letters, as {@code cali_fund}; what is neither letter nor digit is a low line. */
  public static String name(String word) {
    return NEITHER.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("_");
  }

  /**
   * The names of some words; words of one name stand there as they are, so that what differs is
   * never one.
   */
  public static UnaryOperator<String> names(Collection<String> words) {
    Map<String, Set<String>> byName = new HashMap<>();
    words.forEach(word -> byName.computeIfAbsent(name(word), name -> new HashSet<>()).add(word));
    return word -> byName.getOrDefault(name(word), Set.of()).size() > 1 ? word : name(word);
  }
}
