package org.dsisim.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  private static final String VALUES =
      "''{call}'' takes {count, plural, =0 {no values} one {{count, number,0} value} other"
          + " {{count, number,0} values}}.";

  private final Catalogue catalogue =
      Catalogue.of(
          Locale.ENGLISH,
          room ->
              switch (room) {
                case "room" ->
                    Map.of(
                        "room.known", "''{rule}'' isn''t on line {line}.",
                        "room.values", VALUES,
                        "room.braces", "'{'{name}'}'",
                        "room.broken", "{count, plural, one",
                        "room.why", "It is so: {reason}");
                case "list" -> Map.of("list.next", "{first} + {next}");
                default -> Map.of();
              });

  @Test
  void placesAreFilledByTheirNames() {
    assertThat(catalogue.word(Message.of("room.known", "line", 1234, "rule", "a {b} 'c'")))
        .isEqualTo("'a {b} 'c'' isn't on line 1234.");
  }

  @Test
  void aPluralIsChosenByTheNumber() {
    assertThat(List.of(0, 1, 2, 1234))
        .map(count -> catalogue.word(Message.of("room.values", "call", "f", "count", count)))
        .containsExactly(
            "'f' takes no values.",
            "'f' takes 1 value.",
            "'f' takes 2 values.",
            "'f' takes 1234 values.");
  }

  @Test
  void quotedBracesAreBraces() {
    assertThat(catalogue.word(Message.of("room.braces", "name", "fee"))).isEqualTo("{fee}");
  }

  @Test
  void aMessageAndAListAreWordedWithinAnother() {
    Message inner = Message.of("room.known", "rule", "A", "line", 2);
    assertThat(catalogue.word(Message.of("room.why", "reason", inner)))
        .isEqualTo("It is so: 'A' isn't on line 2.");
    assertThat(catalogue.word(Message.of("room.why", "reason", List.of("a", "b", "c"))))
        .isEqualTo("It is so: a + b + c");
    assertThat(catalogue.word(Message.of("room.why", "reason", List.of()))).isEqualTo("It is so: ");
  }

  /** ICU, which takes longer to load than to say something, is asked for nothing else. */
  @Test
  void aPatternThatChoosesIsReadWhenItIsSaid() {
    assertThat(catalogue.word(Message.of("room.why", "reason", "of old"))).endsWith("of old");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalogue.word(Message.of("room.broken", "count", 1)));
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalogue.word(Message.of("room.other")))
        .withMessage("no message room.other");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalogue.word(Message.of("room.known", "rule", "A")))
        .withMessage("room.known: no line");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalogue.word(Message.of("room.values", "count", 1)))
        .withMessage("room.values: no call");
  }

  @Test
  void argumentsArePairsOfWhatCanBeWorded() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Message.of("room.known", "rule"))
        .withMessage("room.known: a name without a value");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Message.of("room.known", "rule", Set.of()))
        .withMessageStartingWith("room.known: rule is a ");
  }

  @Test
  void severalWordsStandInASentence() {
    assertThat(WordList.or(List.of("a")).inEnglish()).isEqualTo("a");
    assertThat(WordList.or(List.of("a", "b", "c")).inEnglish()).isEqualTo("a, b or c");
    assertThat(WordList.upTo(2, List.of("a", "b")).inEnglish()).isEqualTo("a, b");
    assertThat(WordList.upTo(2, List.of("a", "b", "c", "d")).inEnglish())
        .isEqualTo("a, b and 2 more");
    List<Message> calls = List.of(Message.plain("f( a, b )"), Message.plain("f( a )"));
    assertThat(WordList.eachOr(calls).inEnglish()).isEqualTo("f( a, b ) or f( a )");
  }

  @Test
  void aProblemIsWordedInTheLanguageInWhichItIsShown() {
    Message text = Message.of("lint.name.unbound", "name", "$p");
    Problem problem =
        new Problem(
            Severity.WARNING, Place.of("a.drl", 3), text, Message.of("nearest.one", "word", "$q"));
    assertThat(problem)
        .hasToString("a.drl:3: warning: '$p' is bound nowhere in this rule.\n" + "  Maybe '$q'?");
    assertThat(problem.in(PseudoLanguage.catalogue()))
        .isEqualTo(
            "⟪⟪a.drl:3⟫⟫: ‹warning~~~›: ⟪'⟪$p⟫' ‹is~› ‹bound~~› ‹nowhere~~~› ‹in~› ‹this~~›"
                + " ‹rule~~›.⟫\n  ‹Maybe~~› ⟪'⟪$q⟫'?⟫");
  }
}
