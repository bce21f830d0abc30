package org.dsisim.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dsisim.model.world.Countries.DatedStatus;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

  private static final CountryCode NPL = new CountryCode("NPL");
  private static final CountryCode BTN = new CountryCode("BTN");
  private static final CountryCode USA = new CountryCode("USA");

  private static final Countries COUNTRIES =
      new Countries(
          Map.of(
              USA, Payers.country("USA"),
              NPL, Payers.country("NPL", Map.of("gdp_usd", Fraction.of(5))),
              BTN, Payers.country("BTN")),
          Map.of(
              NPL,
              List.of(
                  new DatedStatus("cbd-party", null, null),
                  new DatedStatus("ldc", null, 2026),
                  new DatedStatus("cbd-list-2026", 2026, null)),
              BTN,
              List.of(new DatedStatus("ldc", 1990, 2000), new DatedStatus("ldc", 2010, 2012))));

  private static Country in(CountryCode code, int year) {
    return Objects.requireNonNull(COUNTRIES.in(year).get(code));
  }

  @ParameterizedTest
  @CsvSource({"1900, true, false", "2025, true, false", "2026, true, true", "2027, false, true"})
  void aStatusHoldsFromItsFirstYearToItsLast(int year, boolean ldc, boolean listed) {
    Country nepal = in(NPL, year);
    assertThat(nepal.isLdc()).isEqualTo(ldc);
    assertThat(nepal.isOnCbdList()).isEqualTo(listed);
    assertThat(nepal.isParty()).isTrue();
    assertThat(nepal.isSids()).isFalse();
    assertThat(nepal.isHighIncome()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1989, false",
    "1990, true",
    "2000, true",
    "2001, false",
    "2009, false",
    "2010, true",
    "2012, true",
    "2013, false"
  })
  void aStatusMayComeBack(int year, boolean ldc) {
    assertThat(in(BTN, year).is("ldc")).isEqualTo(ldc);
  }

  @Test
  void aCountryWithoutStatusesHasNone() {
    assertThat(in(USA, 2024).statuses()).isEmpty();
    assertThat(in(USA, 2024).isParty()).isFalse();
  }

  @Test
  void everythingElseStaysAsItIs() {
    Country nepal = in(NPL, 2024);
    assertThat(nepal.figure(Criterion.GDP)).isEqualTo(Fraction.of(5));
    assertThat(nepal.figure(Criterion.LAND_AREA)).isNull();
    assertThat(nepal.regionalGroup()).isEqualTo("African Group");
    assertThat(nepal.name()).isEqualTo("Land of NPL");
    assertThat(nepal.name("fr")).isEqualTo("Land of NPL");
  }

  @Test
  void countriesAreInTheOrderOfTheirCodes() {
    assertThat(COUNTRIES.in(2024).keySet()).containsExactly(BTN, NPL, USA);
    assertThat(COUNTRIES.codes()).containsExactly(BTN, NPL, USA);
  }

  @Test
  void aNameIsInTheReadersLanguageWhereThereIsOne() {
    Country ivoryCoast =
        new Country(
            new CountryCode("CIV"),
            Map.of("en", "Côte d’Ivoire", "ar", "كوت ديفوار", "ru", ""),
            "",
            "",
            "",
            "",
            Set.of(),
            Map.of());
    assertThat(ivoryCoast.name("ar")).isEqualTo("كوت ديفوار");
    assertThat(ivoryCoast.name("ru")).isEqualTo("Côte d’Ivoire");
    assertThat(ivoryCoast.isEuropeanUnion()).isFalse();
    assertThat(Payers.country("EUU").isEuropeanUnion()).isTrue();
  }

  @Test
  void whatIsAssumedInOneQuestionIsNotAssumedInTheNext() {
    Countries countries =
        new Countries(
            Map.of(NPL, Payers.country("NPL")),
            Map.of(NPL, List.of(new DatedStatus("ldc", null, null, "deferral", "a list", null))));
    assertThat(countries.in(2026, "deferral"::equals).get(NPL)).matches(Country::isLdc);
    assertThat(countries.in(2026).get(NPL)).matches(nepal -> !nepal.isLdc());
    assertThat(countries.in(2026, "deferral"::equals).get(NPL)).matches(Country::isLdc);
  }

  @Test
  void theSameQuestionHasTheVerySameAnswerWhichNobodyCanChange() {
    assertThat(COUNTRIES.in(2026)).isSameAs(COUNTRIES.in(2026)).isNotSameAs(COUNTRIES.in(2027));
    assertThatThrownBy(() -> COUNTRIES.in(2026).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void ofMoreYearsThanAreKeptEachIsRightAllTheSame() {
    for (int year = 1900; year < 2100; year++) {
      assertThat(in(NPL, year).isLdc()).as("%s", year).isEqualTo(year <= 2026);
    }
  }
}
