package org.dsisim.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
