package org.dsisim.scenario.country;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it is compared: {@code Côte d’Ivoire}, {@code COTE D'IVOIRE} and {@code the
 * Cote-dIvoire} are one. What is folded is how a name is written, never which name it is.
 */
final class PlainWord {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  /** Dots of abbreviations, apostrophes of all kinds, and signs that nobody sees. */
  private static final Pattern LEFT_OUT = Pattern.compile("[.'’‘ʼ`´ʹ\\p{Cf}]+");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern ARTICLE = Pattern.compile("(?<= )the ");

  private PlainWord() {}

  /** Without case, accents, apostrophes, punctuation and "the"; "&" is "and". */
  static String of(String text) {
    String letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String bare = LEFT_OUT.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("");
    String words = BETWEEN.matcher(" " + bare.replace("&", " and ") + " ").replaceAll(" ");
    return ARTICLE.matcher(words).replaceAll("").trim();
  }
}
