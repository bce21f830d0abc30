package org.dsisim;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dsisim.model.world.Countries.DatedStatus;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;

/** What the reference tables say of countries, where they were wrong or could be misread. */
class CountryFactsTest {

  private static final NavigableMap<CountryCode, Country> IN_2026 =
      Shipped.reference().countries().in(2026);

  private static Country country(String iso3) {
    return Objects.requireNonNull(IN_2026.get(new CountryCode(iso3)));
  }

  private static String source(String iso3, String status) {
    return Shipped.reference().countries().statuses(new CountryCode(iso3)).stream()
        .filter(one -> one.status().equals(status))
        .map(DatedStatus::source)
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> with(String status) {
    Set<String> codes = new TreeSet<>();
    IN_2026.forEach(
        (code, country) -> {
          if (country.is(status)) {
            codes.add(code.iso3());
          }
        });
    return codes;
  }

  @Test
  void notionalRatesOfTheUnScaleAreInTheTableAndMarked() {
    Map<String, String> rates = Map.of("PSE", "0.011", "VAT", "0.001", "COK", "0", "NIU", "0");
    rates.forEach(
        (code, rate) ->
            assertThat(country(code).figure(Criterion.unScale("2025-2027")))
                .as(code)
                .isEqualTo(Fraction.of(new java.math.BigDecimal(rate))));
    assertThat(with("notional-un-rate")).containsExactly("COK", "NIU", "PSE", "VAT");
    assertThat(country("VAT").isParty()).isFalse();
    assertThat(source("PSE", "notional-un-rate")).startsWith("A/RES/79/249 para 18 (c)");
  }

  @Test
  void whoIsInNoClassificationOfTheWorldBankIsNotSaidToBe() {
    Map<String, String> groups =
        Map.of(
            "COK", "high-income",
            "NIU", "high-income",
            "ETH", "low-income",
            "VEN", "lower-middle-income");
    groups.forEach(
        (code, group) -> {
          assertThat(country(code).is(group)).as(code).isTrue();
          assertThat(source(code, group)).startsWith("not ").contains("the option paper");
        });
  }

  @Test
  void namesHaveNoPlaceholdersAndNoStrayMarks() {
    for (Country country : IN_2026.values()) {
      country
          .names()
          .forEach(
              (language, name) -> {
                String where = country.code() + " " + language;
                assertThat(name).as(where).isNotEmpty().isEqualTo(name.strip());
                assertThat(Normalizer.isNormalized(name, Normalizer.Form.NFC)).as(where).isTrue();
                // Letters, digits, spaces and the punctuation of names; vowel marks of Arabic are
                // none.
                assertThat(name).as(where).matches("[\\p{L}\\p{Nd} ’'(),.،，、（）·-]+");
              });
    }
  }

  @Test
  void namesInRussianAreInTheNominative() {
    assertThat(country("ALA").name("ru")).isEqualTo("Аландские острова");
    assertThat(country("ATA").name("ru")).isEqualTo("Антарктика");
    assertThat(country("CCK").name("ru")).isEqualTo("Кокосовые (Килинг) острова");
    for (Country country : IN_2026.values()) {
      assertThat(country.name("ru").split(" ", -1)[0])
          .as(country.code().iso3())
          .doesNotMatch(".*(ских|вых|ике|ами)")
          .matches("\\p{Lu}.*");
    }
    assertThat(country("NLD").name("ar")).isEqualTo("مملكة هولندا");
  }

  @Test
  void namesFollowTheUsageOfTheUnitedNations() {
    assertThat(country("TWN").name()).isEqualTo("Taiwan Province of China");
    assertThat(country("TWN").name("zh")).isEqualTo("中国台湾省");
  }

  @Test
  void anAreaThatBelongsToAPartyIsNoPartyAndItsSourceNamesTheParty() {
    assertThat(with("of-party"))
        .contains("TWN", "HKG", "MAC", "GRL", "FRO", "ABW")
        // The United States is no Party; sovereignty over the others is disputed.
        .doesNotContain("PRI", "GUM", "FLK", "ESH", "SGS", "IOT", "MYT", "ATA");
    for (String code : with("of-party")) {
      assertThat(country(code).isParty()).as(code).isFalse();
      String party =
          source(code, "of-party").replaceFirst("^.* of ([A-Z]{3}) in UN usage.*$", "$1");
      assertThat(country(party).isParty()).as(code).isTrue();
      assertThat(source(code, "of-party")).endsWith("is not confirmed");
    }
  }

  @Test
  void mostProductsAreOf2023AndAllPopulationsOf2024AsTheCaveatsSay() {
    List<Fraction> years =
        IN_2026.values().stream()
            .map(country -> country.figures().get("gdp_year"))
            .filter(Objects::nonNull)
            .toList();
    assertThat(years.stream().filter(year -> year.equals(Fraction.of(2023))).count())
        .isGreaterThan(years.size() * 4L / 5);
    assertThat(
            IN_2026.values().stream()
                .map(country -> country.figures().get("population_year"))
                .filter(Objects::nonNull))
        .containsOnly(Fraction.of(2024));
  }
}
