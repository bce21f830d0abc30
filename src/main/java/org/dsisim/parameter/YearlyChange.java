package org.dsisim.parameter;

import java.util.Set;

/**
 * Names of parameters that say by which part of itself something changes from year to year. Unlike
 * any other share, such a part may be below zero, and above the whole.
 */
final class YearlyChange {

  private static final Set<String> NAMES = Set.of("growth", "inflation", "discount_rate");

  private static final String OF_SECTOR = "growth_";

  private YearlyChange() {}

  static boolean isNamed(String parameter) {
    return NAMES.contains(parameter) || parameter.startsWith(OF_SECTOR);
  }
}
