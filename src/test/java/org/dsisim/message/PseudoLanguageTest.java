package org.dsisim.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What shows that nothing escapes the catalogue finds it where something does. */
class PseudoLanguageTest {

  @Test
  void textsWithinChoicesAreDisguisedAndTheirKeywordsAreNot() {
    assertThat(
            PseudoLanguage.disguised("it''s {n, plural, one {a fee} other {{n, number,0} fees}}!"))
        .isEqualTo("‹it~›''‹s~› {n, plural, one {‹a~› ‹fee~~›} other {⟪{n, number,0}⟫ ‹fees~~›}}!");
  }

  @Test
  void whatTheUserWroteMayFillAPlace() {
    Message message = Message.of("lint.citation.none", "rule", "firms  owe fees");
    PseudoLanguage.expectMarked(message, "rule \"firms\n owe fees\"");
    assertThatThrownBy(() -> PseudoLanguage.expectMarked(message, "rule \"another\""))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aSentenceThatIsInNoCatalogueIsFound() {
    Message glued = Message.of("lint.forbidden", "what", "eval", "reason", "it is no rule.");
    assertThatThrownBy(() -> PseudoLanguage.expectMarked(glued, "eval( true )"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aWordThatIsCutOrGluedIsFound() {
    PseudoLanguage.expectWhole("⟪3⟫ ‹fees~~›, ‹of~› ⟪KEN⟫");
    for (String broken : List.of("‹fee…", "⟪K…", "fee‹s~›", "‹fee~~›s", "‹a~›‹fee~~›", "⟪fee⟫s")) {
      assertThatThrownBy(() -> PseudoLanguage.expectWhole(broken))
          .isInstanceOf(AssertionError.class);
    }
  }

  @Test
  void whatDidNotComeThroughTheCatalogueIsTold() {
    assertThat(PseudoLanguage.unmarked("⟪a.csv⟫: ⟪‹is~› ‹empty~~›⟫. ‹Maybe~~› ⟪KEN⟫?")).isEmpty();
    assertThat(PseudoLanguage.unmarked("⟪it is empty⟫: ‹so~› it ‹is~›"))
        .containsExactly("it is empty", "between places: :  it ");
  }

  @Test
  void theDisguiseCanBeTakenOff() {
    assertThat(PseudoLanguage.undisguised("⟪⟪3⟫ ‹fees~~›⟫, ‹of~› KEN")).isEqualTo("3 fees, of KEN");
  }
}
