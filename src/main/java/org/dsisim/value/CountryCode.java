package org.dsisim.value;

import org.jspecify.annotations.Nullable;

/**
 * An ISO 3166-1 alpha-3 code, such as {@code KEN}.
 *
 * @param iso3 three capital letters
 */
public record CountryCode(String iso3) implements Comparable<CountryCode> {

  /** Refuses anything but three capital letters with {@link IllegalArgumentException}. */
  public CountryCode {
    if (!hasShape(iso3)) {
      throw new IllegalArgumentException("'" + iso3 + "' is not three capital letters.");
    }
  }

  /** Whether a text is three capital letters; says nothing about whether the code is given out. */
  public static boolean hasShape(String text) {
    return text.length() == 3 && isCapital(text, 0) && isCapital(text, 1) && isCapital(text, 2);
  }

  private static boolean isCapital(String text, int place) {
    return text.charAt(place) >= 'A' && text.charAt(place) <= 'Z';
  }

  /**
   * Whether ISO leaves the code to its users, as {@code XAA} to {@code XZZ}: the codes of invented
   * countries. The others are {@code AAA} to {@code AAZ}, {@code QMA} to {@code QZZ} and {@code
   * ZZA} to {@code ZZZ}.
   */
  public boolean isUserAssigned() {
    return iso3.startsWith("X")
        || iso3.startsWith("AA")
        || iso3.startsWith("ZZ")
        || (iso3.startsWith("Q") && iso3.charAt(1) >= 'M');
  }

  // In words, as every command begins by looking codes up: Java would first make the two methods.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof CountryCode code && code.iso3.equals(iso3));
  }

  @Override
  public int hashCode() {
    return iso3.hashCode();
  }

  @Override
  public int compareTo(CountryCode other) {
    return this == other ? 0 : iso3.compareTo(other.iso3);
  }

  @Override
  public String toString() {
    return iso3;
  }
}
