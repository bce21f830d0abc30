package org.dsisim.indicator.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Words as parts of the names of indicators. */
class IndicatorNamesTest {

  @Test
  void wordsBecomePartsOfNames() {
    assertThat(IndicatorNames.name("animal-and-plant-breeding"))
        .isEqualTo("animal_and_plant_breeding");
    assertThat(IndicatorNames.name("USA")).isEqualTo("usa");
    assertThat(IndicatorNames.name("AI & data")).isEqualTo("ai___data");
  }

  @Test
  void aNameIsInSmallLettersWithLowLines() {
    assertThat(IndicatorNames.name("Animal-and plant breeding"))
        .isEqualTo("animal_and_plant_breeding");
    UnaryOperator<String> names =
        IndicatorNames.names(List.of("cosmetics", "sea-food", "sea-food"));
    assertThat(names.apply("sea-food")).isEqualTo("sea_food");
    assertThat(names.apply("cosmetics")).isEqualTo("cosmetics");
  }

  @Test
  void wordsThatDifferAreNeverOneName() {
    List<String> sectors = List.of("sea-food", "sea_food", "Sea Food", "bio-tech");
    assertThat(sectors.stream().map(IndicatorNames.names(sectors)))
        .containsExactly("sea-food", "sea_food", "Sea Food", "bio_tech");
  }
}
