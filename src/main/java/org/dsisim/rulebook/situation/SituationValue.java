package org.dsisim.rulebook.situation;

import java.util.function.Consumer;

/** What an expression of a rule comes to, as far as its situation goes. */
sealed interface SituationValue {

  /** The same for everybody while the switches are what they are. */
  record Constant() implements SituationValue {}

  /** Told by the outcomes of tests that are part of the situation. */
  record Determined() implements SituationValue {}

  /**
   * A word of a fact.
   *
   * @param constants told each constant that it is compared with
   */
  record Word(Consumer<String> constants) implements SituationValue {}

  /**
   * A fact.
   *
   * @param asked the type of subject from which it was reached
   */
  record Fact(Aspect asked, Aspect aspect) implements SituationValue {}
}
