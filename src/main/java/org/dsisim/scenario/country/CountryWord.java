package org.dsisim.scenario.country;

import org.dsisim.message.Message;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/** What a word stands for where a country is expected. */
public sealed interface CountryWord {

  /**
   * A country.
   *
   * @param as how it was recognised
   */
  record OfCountry(CountryCode code, As as) implements CountryWord {}

  /** A word that says that there is no value, as {@code N/A}. */
  record OfNothing() implements CountryWord {}

  /**
   * No country, or nobody can tell which.
   *
   * @param why the end of a sentence that begins with the word: {@code is a sea, and no country.}
   * @param maybe what may have been meant; null where nothing is near
   */
  record InDoubt(Message why, @Nullable Message maybe) implements CountryWord {}

  /** How a country was recognised. */
  enum As {
    /** By its ISO 3166-1 alpha-3 code, the form of all tables and results. */
    CODE,
    /** By that code in small letters. */
    SMALL_LETTERS,
    /** By its alpha-2 code. */
    TWO_LETTERS,
    /** By its name in the table of countries. */
    NAME,
    /** By a word of the table of country words. */
    WORD
  }
}
