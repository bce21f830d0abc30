package org.dsisim.value;

import java.util.regex.Pattern;

/**
 * An ISO 3166-1 alpha-3 code, such as {@code KEN}.
 *
 * @param iso3 three capital letters
 */
public record CountryCode(String iso3) implements Comparable<CountryCode> {

  private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}");

  private static final Pattern USER_ASSIGNED =
      Pattern.compile("AA[A-Z]|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z]");

  /** Refuses anything but three capital letters with {@link IllegalArgumentException}. */
  public CountryCode {
    if (!hasShape(iso3)) {
      throw new IllegalArgumentException("'" + iso3 + "' is not three capital letters.");
    }
  }

  /** Whether a text is three capital letters; says nothing about whether the code is given out. */
  public static boolean hasShape(String text) {
    return SHAPE.matcher(text).matches();
  }

  /**
   * Whether ISO leaves the code to its users, as {@code XAA} to {@code XZZ}: the codes of invented
   * countries.
   */
  public boolean isUserAssigned() {
    return USER_ASSIGNED.matcher(iso3).matches();
  }

  @Override
  public int compareTo(CountryCode other) {
    return iso3.compareTo(other.iso3);
  }

  @Override
  public String toString() {
    return iso3;
  }
}
