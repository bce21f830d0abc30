package org.dsisim.limitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The first few payers are named in the order of their ids, in whatever order they come. */
class FirstByIdTest {

  private static FirstById of(String... ids) {
    FirstById some = new FirstById();
    for (String id : ids) {
      some.add(id, () -> "User " + id);
    }
    return some;
  }

  @Test
  void nobodyIsNoName() {
    assertThat(of().inOrder().count()).isZero();
  }

  @Test
  void allOfAFewAreNamed() {
    assertThat(of("c", "a").inOrder().inWords().inEnglish()).isEqualTo("User a (a), User c (c)");
  }

  @Test
  void theFirstFiveOfManyAreNamedAndTheOthersCounted() {
    FirstById some = of("b", "d", "f", "h", "j");
    some.addAll(of("a", "c", "e"));
    assertThat(some.inOrder().inWords().inEnglish())
        .isEqualTo("User a (a), User b (b), User c (c), User d (d), User e (e) and 3 more");
  }

  @Test
  void whoIsCountedOnlyIsNotAskedForItsName() {
    FirstById some = of("a", "b", "c", "d", "e");
    some.add(
        "f",
        () -> {
          throw new AssertionError("Nobody needs it.");
        });
    assertThat(some.inOrder().count()).isEqualTo(6);
  }
}
