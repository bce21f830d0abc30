package org.dsisim.report.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the page calls a parameter or an indicator: the words of its name, and what is short for more
 * in capitals.
 */
final class NameInWords {

  /** Words of names that are read letter by letter, or stand for a name. */
  private static final Set<String> SHORT =
      Set.of(
          "bbnj", "dna", "dsi", "eeg", "eu", "gbif", "gdp", "gni", "grulac", "inr", "iplc", "ldc",
          "lldc", "lmmc", "rna", "sids", "un", "usd", "weog");

  private NameInWords() {}

  /** {@code administration_fixed_usd} is {@code administration fixed USD}. */
  static String of(String name) {
    return Arrays.stream(name.split("_"))
        .map(word -> SHORT.contains(word) ? word.toUpperCase(Locale.ROOT) : word)
        .collect(Collectors.joining(" "));
  }
}
