package org.dsisim.model.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectorWordsTest {

  @ParameterizedTest
  @CsvSource({
    "pharma, 'pharmaceuticals'?",
    "Pharma, 'pharmaceuticals'?",
    "biotech, 'biotechnology'?",
    "pharmaceutical, 'pharmaceuticals'?",
    "Pharmaceuticals & Biotechnology, 'pharmaceuticals' or 'biotechnology'?",
    "seeds, 'animal-and-plant-breeding'?",
    "Animal and plant breeding, 'animal-and-plant-breeding'?",
    "lab equipment, 'laboratory-equipment'?"
  })
  void whatPeopleCallASector(String word, String maybe) {
    assertThat(SectorWords.maybe(word, Sector.WORDS)).contains(maybe.replace("\"", ""));
  }

  @Test
  void anotherSectorIsNoOtherWord() {
    assertThat(SectorWords.maybe("food", Sector.WORDS)).isEmpty();
    assertThat(SectorWords.maybe("agrochemicals", Sector.WORDS)).isEmpty();
    assertThat(SectorWords.maybe("diagnostics", Sector.WORDS)).isEmpty();
  }
}
