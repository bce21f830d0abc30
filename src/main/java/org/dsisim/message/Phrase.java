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

  /** The phrase of a pattern. ICU is loaded only where a place is more than a name. */
  static Phrase of(String pattern, Locale language) {
    return PlainPhrase.isPlain(pattern)
        ? PlainPhrase.of(pattern)
        : new ChoosingPhrase(pattern, language);
  }
}
