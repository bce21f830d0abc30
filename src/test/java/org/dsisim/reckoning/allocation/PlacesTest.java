package org.dsisim.reckoning.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.dsisim.value.CountryCode;
import org.junit.jupiter.api.Test;

/** Parties are numbered in the order of their codes. */
class PlacesTest {

  private static List<CountryCode> codes(String... iso3) {
    return Arrays.stream(iso3).map(CountryCode::new).toList();
  }

  @Test
  void eachPartyHasOnePlaceInTheOrderOfTheCodes() {
    Places places = Places.of(codes("KEN", "BRA", "KEN", "IND"));
    assertThat(places.codes()).isEqualTo(codes("BRA", "IND", "KEN"));
    assertThat(places.size()).isEqualTo(3);
    assertThat(Places.of(codes("BRA", "BRA")).codes()).isEqualTo(codes("BRA"));
    assertThat(Places.of(codes("BRA", "IND")).codes()).isEqualTo(codes("BRA", "IND"));
  }

  @Test
  void aPlaceIsFoundWhateverWasLookedForBefore() {
    Places places = Places.of(codes("BRA", "IND", "KEN"));
    for (String asked : List.of("KEN", "BRA", "BRA", "IND", "KEN", "IND", "XXX", "KEN", "BRA")) {
      int place = List.of("BRA", "IND", "KEN").indexOf(asked);
      assertThat(places.of(new CountryCode(asked))).as(asked).isEqualTo(place);
    }
    assertThat(places.of(new CountryCode("XXX"))).isEqualTo(Places.NONE);
  }

  @Test
  void eachPartyHasAListOfItsOwn() {
    List<List<String>> lists = Places.of(codes("BRA", "IND")).lists();
    lists.get(1).add("of India");
    assertThat(lists).containsExactly(List.of(), List.of("of India"));
  }
}
