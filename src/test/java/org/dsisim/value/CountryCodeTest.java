package org.dsisim.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

  @Test
  void aCodeIsThreeCapitalLetters() {
    assertThat(new CountryCode("KEN")).hasToString("KEN");
    assertThat(CountryCode.hasShape("KEN")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "KE", "KENY", "ken", "KE1", " KEN", "KEN\n", "ÄÖÜ"})
  void anythingElseIsRefused(String text) {
    assertThat(CountryCode.hasShape(text)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CountryCode(text))
        .withMessage("'" + text + "' is not three capital letters.");
  }

  @ParameterizedTest
  @CsvSource({
    "AAA, true", "AAZ, true", "ABA, false", "QLZ, false", "QMA, true", "QZZ, true", "WZZ, false",
    "XAA, true", "XZZ, true", "YAA, false", "ZYZ, false", "ZZA, true", "ZZZ, true", "KEN, false"
  })
  void inventedCountriesHaveCodesThatIsoLeavesToItsUsers(String code, boolean invented) {
    assertThat(new CountryCode(code).isUserAssigned()).isEqualTo(invented);
  }

  @Test
  void twoCodesOfTheSameLettersAreOneCountry() {
    CountryCode kenya = new CountryCode("KEN");
    assertThat(kenya).isEqualTo(new CountryCode("KEN"));
    assertThat(kenya).hasSameHashCodeAs(new CountryCode("KEN"));
    assertThat(kenya).isNotEqualTo(new CountryCode("BRA"));
    assertThat(kenya.equals((Object) "KEN")).isFalse();
  }

  @Test
  void countriesAreFoundByTheirCodesWithoutMuchSearching() {
    Set<Integer> hashCodes = new HashSet<>();
    for (char last = 'A'; last <= 'Z'; last++) {
      hashCodes.add(new CountryCode("KE" + last).hashCode());
    }
    assertThat(hashCodes).hasSize(26);
  }

  @Test
  void codesAreInTheOrderOfTheAlphabet() {
    assertThat(new CountryCode("BRA")).isLessThan(new CountryCode("KEN"));
    assertThat(new CountryCode("KEN")).isEqualByComparingTo(new CountryCode("KEN"));
  }
}
