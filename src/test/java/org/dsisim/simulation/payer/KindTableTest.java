package org.dsisim.simulation.payer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KindTableTest {

  private final KindTable table = new KindTable();

  @Test
  void aWordHasOnePlaceInEachRole() {
    int cosmetics = table.sector("cosmetics");
    assertThat(table.sector("company")).isNotEqualTo(cosmetics);
    assertThat(table.sector("cosmetics")).isEqualTo(cosmetics);
    assertThat(table.type("company")).isZero();
    assertThat(table.type("academic")).isEqualTo(1);
  }

  @Test
  void wordsBehindTooManyOthersHaveNoPlaceAndThoseBeforeKeepTheirs() {
    for (int i = 0; i < 300; i++) {
      table.home("home-" + i);
    }
    assertThat(table.home("home-255")).isEqualTo(255);
    assertThat(table.home("home-256")).isEqualTo(KindTable.NO_PLACE);
    assertThat(table.home("home-0")).isZero();
  }

  @Test
  void aKindIsUnknownUntilItsNumberIsKept() {
    assertThat(table.get(1, 2, 3, 0)).isEqualTo(KindTable.UNKNOWN);
    table.keep(1, 2, 3, 0, 7);
    table.keep(1, 2, 3, 1, KindTable.OTHER);
    assertThat(table.get(1, 2, 3, 0)).isEqualTo(7);
    assertThat(table.get(1, 2, 3, 1)).isEqualTo(KindTable.OTHER);
    assertThat(table.get(1, 2, 3, 2)).isEqualTo(KindTable.UNKNOWN);
    assertThat(table.get(7, 2, 255, 2)).isEqualTo(KindTable.UNKNOWN);
  }

  @Test
  void noTwoKindsHaveOneNumberUnlessItIsKeptForBoth() {
    int number = 0;
    for (int type = 0; type < 8; type++) {
      for (int home = 0; home < 256; home += 51) {
        for (int rests = 0; rests < 3; rests++) {
          table.keep(type, 5, home, rests, number++);
        }
      }
    }
    int asked = 0;
    for (int type = 0; type < 8; type++) {
      for (int home = 0; home < 256; home += 51) {
        for (int rests = 0; rests < 3; rests++) {
          assertThat(table.get(type, 5, home, rests)).isEqualTo(asked++);
        }
      }
    }
    assertThat(table.get(1, 5, 1, 0)).isEqualTo(KindTable.UNKNOWN);
  }

  @Test
  void aNumberThatDoesNotFitIsNotKept() {
    table.keep(1, 2, 3, 0, 65_533);
    table.keep(1, 2, 3, 1, 65_534);
    assertThat(table.get(1, 2, 3, 0)).isEqualTo(65_533);
    assertThat(table.get(1, 2, 3, 1)).isEqualTo(KindTable.UNKNOWN);
  }

  @Test
  void aKindWithoutPlacesIsFoundByItsWords() {
    List<Object> words = List.of("company", "sector-300", "KEN", 0);
    assertThat(table.get(words)).isEqualTo(KindTable.UNKNOWN);
    table.keep(words, 4);
    assertThat(table.get(List.of("company", "sector-300", "KEN", 0))).isEqualTo(4);
  }
}
