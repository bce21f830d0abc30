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
    assertThat(SectorWords.maybe(word, User.SECTORS)).contains(maybe.replace("\"", ""));
  }

  @Test
  void anotherSectorIsNoOtherWord() {
    assertThat(SectorWords.maybe("food", User.SECTORS)).isEmpty();
    assertThat(SectorWords.maybe("agrochemicals", User.SECTORS)).isEmpty();
    assertThat(SectorWords.maybe("diagnostics", User.SECTORS)).isEmpty();
  }
}
