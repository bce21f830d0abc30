package org.dsisim.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  private final Problems problems = new Problems();

  @Test
  void anErrorShowsFileLineAndGuess() {
    Problem problem =
        new Problem(
            Severity.ERROR,
            Place.of("a/users.csv", 17),
            Message.plain("type is odd."),
            Message.plain("'company'?"));
    assertThat(problem).hasToString("a/users.csv:17: type is odd.\n  Maybe 'company'?");
  }

  @Test
  void warningsAndNotesSaySo() {
    Place place = new Place("users.csv", 3, 2);
    assertThat(new Problem(Severity.WARNING, place, Message.plain("looks odd."), null))
        .hasToString("users.csv:3: warning: looks odd.");
    assertThat(
            new Problem(Severity.NOTE, Place.ofFile("users.csv"), Message.plain("was read."), null))
        .hasToString("users.csv: note: was read.");
  }

  @Test
  void whatIsToldOnceIsToldWhereItStandsFirst() {
    for (int line : new int[] {7, 9, 3, 3, 5}) {
      Place place = new Place("a.csv", line, 2);
      problems.once(
          place,
          "name",
          "what",
          () -> new Problem(Severity.NOTE, place, Message.plain("on " + line), null));
    }
    assertThat(problems.all()).extracting(Problem::what).containsExactly("on 3");
    assertThat(problems.count(Severity.NOTE)).isEqualTo(1);
  }

  @Test
  void whatIsToldOnceIsCountedOnceWhereMoreIsToldThanIsShown() {
    for (int line = 1; line <= Problems.MOST_KEPT; line++) {
      problems.note(new Place("a.csv", line, 1), Message.plain("other"));
    }
    for (int line : new int[] {9_000, 8_000, 7}) {
      Place place = new Place("a.csv", line, 2);
      problems.once(
          place,
          "name",
          "what",
          () -> new Problem(Severity.NOTE, place, Message.plain("on " + line), null));
    }
    assertThat(problems.count(Severity.NOTE)).isEqualTo(Problems.MOST_KEPT + 1L);
    assertThat(problems.all()).extracting(Problem::what).contains("on 7");
  }

  @Test
  void problemsAreSortedByPlaceAndNotRepeated() {
    problems.note(new Place("b.csv", 1, 1), Message.plain("fifth"));
    problems.error(new Place("a.csv", 10, 2), Message.plain("fourth"));
    problems.warning(new Place("a.csv", 10, 1), Message.plain("third"));
    problems.error(new Place("a.csv", 10, 1), Message.plain("second"));
    problems.error(new Place("a.csv", 2, 9), Message.plain("first"));
    problems.error(new Place("a.csv", 2, 9), Message.plain("first"));
    assertThat(problems.all())
        .extracting(Problem::what)
        .containsExactly("first", "second", "third", "fourth", "fifth");
  }

  @Test
  void aProblemWithAnotherGuessIsAnotherProblem() {
    problems.error(Place.ofFile("a"), Message.plain("same"));
    problems.error(Place.ofFile("a"), Message.plain("same"), Message.plain("x?"));
    assertThat(problems.all()).hasSize(2);
  }

  @Test
  void warningsAndNotesStopNothing() {
    problems.warning(Place.ofFile("a"), Message.plain("warned"), Message.plain("x?"));
    problems.note(Place.ofFile("a"), Message.plain("noted"), Message.plain("x?"));
    assertThat(problems.hasErrors()).isFalse();
    assertThatCode(problems::throwIfErrors).doesNotThrowAnyException();
  }

  @Test
  void anErrorStopsWithAllProblemsInTheMessage() {
    problems.error(Place.of("a.csv", 2), Message.plain("id is empty."));
    problems.note(Place.ofFile("a.csv"), Message.plain("was read."));
    assertThat(problems.hasErrors()).isTrue();
    assertThatThrownBy(problems::throwIfErrors)
        .isInstanceOfSatisfying(
            InvalidInput.class, e -> assertThat(e.problems()).isEqualTo(problems.all()))
        .hasMessage("a.csv: note: was read.\na.csv:2: id is empty.");
  }

  @Test
  void problemsOfSeveralReadingsJoin() {
    Problems others = new Problems();
    others.error(Place.of("b", 1), Message.plain("two"));
    problems.error(Place.of("a", 1), Message.plain("one"));
    problems.addAll(others);
    problems.addAll(
        List.of(new Problem(Severity.NOTE, Place.of("c", 1), Message.plain("three"), null)));
    assertThat(problems.all()).extracting(Problem::what).containsExactly("one", "two", "three");
  }

  @Test
  void aPlaceHasNoNegativeLineOrColumn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Place.of("a", -1))
        .withMessage("line -1, column 0");
    assertThatIllegalArgumentException().isThrownBy(() -> new Place("a", 0, -1));
  }

  @Test
  void onlyTheFirstThousandOfAFileAreShown() {
    for (int line = 3_000; line > 0; line--) {
      problems.error(Place.of("users.csv", line), Message.plain("is wrong."));
    }
    problems.warning(Place.of("users.csv", 2_000), Message.plain("is odd."));
    problems.error(Place.of("uses.csv", 7), Message.plain("is wrong."));
    assertThat(problems.errors()).isEqualTo(3_001);
    assertThat(problems.count(Severity.WARNING)).isEqualTo(1);
    List<String> shown = problems.all().stream().map(Problem::toString).toList();
    assertThat(shown)
        .hasSize(1_003)
        .startsWith("users.csv:1: is wrong.", "users.csv:2: is wrong.")
        .endsWith(
            "users.csv:1000: is wrong.",
            "users.csv:2000: warning: is odd.",
            "users.csv: 2000 more errors are not shown.",
            "uses.csv:7: is wrong.");
  }

  @Test
  void whatIsNotShownIsCountedInAnotherCollectionToo() {
    Problems others = new Problems();
    for (int line = 1; line <= 1_001; line++) {
      others.note(Place.of("users.csv", line), Message.plain("is read."));
    }
    problems.addAll(others);
    assertThat(problems.hasErrors()).isFalse();
    assertThat(problems.all()).hasSize(1_001);
    assertThat(problems.all().get(1_000)).hasToString("users.csv: note: 1 more note is not shown.");
  }

  @Test
  void whatIsNotShownIsCountedWhereTheOthersAreTakenOverOneByOne() {
    Problems others = new Problems();
    for (int line = 1; line <= 3_000; line++) {
      others.error(Place.of("users.csv", line), Message.plain("is wrong."));
    }
    problems.addAll(others.all());
    problems.addAll(others.all());
    problems.error(Place.of("users.csv", 5_000), Message.plain("is wrong."));
    assertThat(problems.errors()).isEqualTo(3_001);
    assertThat(problems.all()).hasSize(1_001);
    assertThat(problems.all().get(1_000)).hasToString("users.csv: 2001 more errors are not shown.");
  }
}
