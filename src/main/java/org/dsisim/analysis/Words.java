package org.dsisim.analysis;

import java.util.Locale;

/** Words as parts of the names of indicators. */
final class Words {

  private Words() {}

  /** In small letters, as {@code cali_fund}; what is neither letter nor digit is a low line. */
  static String name(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "_");
  }
}
