package org.dsisim.report.content;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dsisim.message.Message;
import org.dsisim.model.world.Country;

/** The names of countries in the reader's language, and the order in which a reader seeks them. */
public final class Alphabet {

  private static final String ENGLISH = "en";

  private final String language;
  private final Collator collator;

  /**
   * The alphabet of a language.
   *
   * @param language of names, as {@code en}
   */
  public Alphabet(String language) {
    this.language = language;
    this.collator = Collator.getInstance(Locale.forLanguageTag(language));
  }

  /** The name of a country. */
  public String name(Country country) {
    return country.name(language);
  }

  /** The name, and that it is no Party where it is none. */
  public Message nameAsPayer(Country country) {
    return country.isParty()
        ? Message.plain(name(country))
        : Message.of("content.not-a-party", "country", name(country));
  }

  /** Countries as a reader seeks them. */
  public List<Country> sorted(Collection<Country> countries) {
    return countries.stream().sorted(by(country -> country)).toList();
  }

  /** The order of things by the names of their countries. */
  public <T> Comparator<T> by(Function<T, Country> country) {
    return Comparator.comparing((T one) -> name(country.apply(one)), this::compare);
  }

  /**
   * As the collator orders names. In English, where the first letters that differ are two of the
   * alphabet's, it does so by them alone, and takes a hundred times as long to say it.
   */
  private int compare(String one, String other) {
    if (language.equals(ENGLISH)) {
      int at = 0;
      int end = Math.min(one.length(), other.length());
      while (at < end && one.charAt(at) == other.charAt(at)) {
        at++;
      }
      int order = at == end ? 0 : byLetter(one.charAt(at), other.charAt(at));
      if (order != 0) {
        return order;
      }
    }
    return collator.compare(one, other);
  }

  /**
   * The order of two letters of the English alphabet; 0 where they or others are not told apart.
   */
  private static int byLetter(char one, char other) {
    return isOfAlphabet(one) && isOfAlphabet(other) ? lower(one) - lower(other) : 0;
  }

  private static boolean isOfAlphabet(char letter) {
    return lower(letter) >= 'a' && lower(letter) <= 'z' && letter < 0x80;
  }

  /** A letter of the alphabet as a small one, by the bit in which the two differ. */
  private static int lower(char letter) {
    return letter | 0x20;
  }
}
