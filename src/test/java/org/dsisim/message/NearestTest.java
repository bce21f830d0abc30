package org.dsisim.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> TYPES =
      List.of("company", "public-research", "academic", "public-database", "ngo");

  @Test
  void aSlipOfTheHandIsForgiven() {
    assertThat(Nearest.to("compny", TYPES)).contains("company");
    assertThat(Nearest.to("compnay", TYPES)).contains("company");
    assertThat(Nearest.to("amout", List.of("amount", "about"))).contains("about");
  }

  @Test
  void twoNeighboursInTheWrongOrderAreOneSlip() {
    assertThat(Nearest.to("titel", List.of("title"))).contains("title");
    assertThat(Nearest.to("KNE", List.of("KEN"))).contains("KEN");
    assertThat(Nearest.to("ENK", List.of("KEN"))).isEmpty();
  }

  @Test
  void caseHyphensUnderscoresAndSpacesDoNotCount() {
    assertThat(Nearest.to("Public Research", TYPES)).contains("public-research");
    assertThat(Nearest.to("PUBLIC_DATABASE", TYPES)).contains("public-database");
    assertThat(Nearest.to("NGO", TYPES)).contains("ngo");
  }

  @Test
  void aWordUnlikeAnyOtherHasNoNeighbour() {
    assertThat(Nearest.to("university", TYPES)).isEmpty();
    assertThat(Nearest.to("", TYPES)).isEmpty();
    assertThat(Nearest.to("x", List.of("y"))).isEmpty();
    assertThat(Nearest.to("--", List.of("y"))).isEmpty();
    assertThat(Nearest.to("company", List.of())).isEmpty();
  }

  @Test
  void shortWordsMayDifferInOneLetter() {
    assertThat(Nearest.to("ngos", TYPES)).contains("ngo");
    assertThat(Nearest.to("KEM", List.of("KEN", "BRA"))).contains("KEN");
    assertThat(Nearest.to("KMM", List.of("KEN", "BRA"))).isEmpty();
  }

  @Test
  void theAlphabetDecidesBetweenEquallyNearWords() {
    assertThat(Nearest.to("bat", List.of("cat", "bag", "hat"))).contains("bag");
  }

  @Test
  void aHintIsTheNearestWordOrWhichWordsAreValid() {
    List<String> words = List.of("equal", "iusaf", "provider");
    assertThat(Nearest.hint("equl", words)).isEqualTo("'equal'?");
    assertThat(Nearest.hint("equl", words, word -> word + ".floor")).isEqualTo("'equal.floor'?");
    assertThat(Nearest.hint("xyz", words)).isEqualTo("one of equal, iusaf, provider.");
    assertThat(Nearest.hint("xyz", List.of("equal", "equal"))).isEqualTo("'equal'?");
    assertThat(Nearest.hint("xyz", List.of())).isNull();
    assertThat(Nearest.hint("xyz", IntStream.range(0, 15).mapToObj(i -> "word" + i).toList()))
        .isEqualTo(
            "one of word0, word1, word2, word3, word4, word5, word6, word7, word8, word9, word10,"
                + " word11 and 3 more.");
  }

  @Test
  void whereNoWordIsNearThoseAreNamedThatHaveItInThem() {
    List<String> companies = List.of("abbott-laboratories", "roche-holding-ltd", "zoetis-inc");
    assertThat(Nearest.hint("roche", companies)).isEqualTo("'roche-holding-ltd'?");
    assertThat(Nearest.hint("in", companies))
        .isEqualTo("one of abbott-laboratories, roche-holding-ltd, zoetis-inc.");
    assertThat(Nearest.likely("Roche", companies))
        .isEqualTo(Nearest.near("roche-holding-lt", companies));
    assertThat(Nearest.likely("novartis", companies)).isNull();
  }
}
