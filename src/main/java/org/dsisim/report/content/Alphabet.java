package org.dsisim.report.content;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dsisim.message.Message;
import org.dsisim.model.world.Country;
import org.jspecify.annotations.Nullable;

/** The names of countries in the reader's language, and the order in which a reader seeks them. */
public final class Alphabet {

  private static final String ENGLISH = "en";

  private final String language;
  private @Nullable Collator collator;

  /**
   * The alphabet of a language.
   *
   * @param language of names, as {@code en}
   */
  public Alphabet(String language) {
    this.language = language;
  }

  /**
   * Opens what it takes to put names in order, so that it is there when it is needed: where letters
   * tell the order it is seldom.
   */
  public void open() {
    if (!language.equals(ENGLISH)) {
      collator();
    }
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

  private int compare(String one, String other) {
    int order = language.equals(ENGLISH) ? EnglishLetters.order(one, other) : 0;
    return order != 0 ? order : collator().compare(one, other);
  }

  private synchronized Collator collator() {
    if (collator == null) {
      collator = Collator.getInstance(Locale.forLanguageTag(language));
    }
    return collator;
  }
}
