package org.dsisim.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dsisim.Shipped;
import org.dsisim.Tries;
import org.dsisim.model.world.Country;
import org.dsisim.value.CountryCode;
import org.junit.jupiter.api.Test;

class AlphabetTest {

  /** Letters, and what stands between and on them; some of it counts for nothing by itself. */
  private static final String SIGNS =
      "aAbByYzZ  -'’.,()&ôÔéãçÅåæŒßñıİθж中1ÀÇñÝÿÐØþ\u0301\u030A\u0327\u00AD";

  @Test
  void namesOfCountriesStandAsTheCollatorOrdersThemInEveryLanguage() {
    List<Country> countries = shipped();
    for (String language : List.of("en", "fr", "es", "ar", "zh", "ru")) {
      List<Country> inOrder = new ArrayList<>(countries);
      Collator collator = Collator.getInstance(Locale.forLanguageTag(language));
      inOrder.sort(Comparator.comparing(country -> country.name(language), collator::compare));
      assertThat(new Alphabet(language).sorted(countries)).as(language).isEqualTo(inOrder);
    }
  }

  @Test
  void anyTwoTextsStandAsTheCollatorOrdersThemInEnglish() {
    Collator collator = Collator.getInstance(Locale.ENGLISH);
    Comparator<String> alphabet = new Alphabet("en").by(AlphabetTest::named);
    Random random = new Random(1);
    for (int i = 0; i < Tries.of(20_000); i++) {
      String one = text(random);
      String other = random.nextInt(3) == 0 ? one + text(random) : text(random);
      assertThat(Integer.signum(alphabet.compare(one, other)))
          .as("%s, %s", one, other)
          .isEqualTo(Integer.signum(collator.compare(one, other)));
    }
  }

  @Test
  void namesOfCountriesInEnglishAreToldApartByTheirLetters() {
    List<Country> countries = new Alphabet("en").sorted(shipped());
    for (int i = 1; i < countries.size(); i++) {
      String one = countries.get(i - 1).name();
      String next = countries.get(i).name();
      assertThat(EnglishLetters.order(one, next)).as("%s, %s", one, next).isNegative();
    }
  }

  @Test
  void anAccentCountsAfterAllLetters() {
    assertThat(new Alphabet("en").sorted(List.of(named("Cota"), named("Côte"), named("Cote"))))
        .extracting(Country::name)
        .containsExactly("Cota", "Cote", "Côte");
  }

  private static List<Country> shipped() {
    return List.copyOf(Shipped.scenario("workshop").countries().in(2024).values());
  }

  private static Country named(String name) {
    return new Country(
        new CountryCode("XXX"), Map.of("en", name), "", "", "", "", Set.of(), Map.of());
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int letters = random.nextInt(5); letters >= 0; letters--) {
      text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return text.toString();
  }
}
