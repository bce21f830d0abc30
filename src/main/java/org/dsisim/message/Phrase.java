package org.dsisim.message;

import java.util.Locale;
import java.util.Map;

/** A pattern of a catalogue, in the syntax of ICU message formats. */
interface Phrase {

  /**
   * The phrase with its places filled.
   *
   * @param key of the message, for what is thrown
   * @param arguments texts and numbers
   * @throws IllegalArgumentException if an argument is missing
   */
  String filled(String key, Map<String, Object> arguments);

  /** The phrase of a pattern. ICU is loaded only where another language than English chooses. */
  static Phrase of(String pattern, Locale language) {
    if (PlainPhrase.isPlain(pattern)) {
      return PlainPhrase.of(pattern);
    }
    return language.equals(Locale.ENGLISH)
        ? new EnglishPhrase(pattern)
        : new ChoosingPhrase(pattern, language);
  }
}
