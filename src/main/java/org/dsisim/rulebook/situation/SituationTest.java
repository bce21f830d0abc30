package org.dsisim.rulebook.situation;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.ThresholdStatus;

/**
 * One test that conditions make of a fact.
 *
 * @param outcome its number, from zero
 * @param width how many bits the largest number has
 */
record SituationTest(Aspect aspect, ToIntFunction<Object> outcome, int width) {

  /** The bits of a number of years, those below zero too. */
  private static final int NUMBER = 20;

  static SituationTest truth(Aspect aspect, Predicate<Object> test) {
    return new SituationTest(aspect, fact -> test.test(fact) ? 1 : 0, 1);
  }

  /** Which of some constants a word is, or none of them: never the word itself. */
  static SituationTest word(Aspect aspect, Function<Object, String> word, List<String> constants) {
    int width = Integer.SIZE - Integer.numberOfLeadingZeros(constants.size());
    return new SituationTest(aspect, fact -> constants.indexOf(word.apply(fact)) + 1, width);
  }

  /** A whole number, as it is. */
  static SituationTest number(Aspect aspect, ToIntFunction<Object> number) {
    // A key takes no number below zero.
    return new SituationTest(aspect, fact -> number.applyAsInt(fact) & ((1 << NUMBER) - 1), NUMBER);
  }

  static SituationTest standing(String threshold) {
    return new SituationTest(Aspect.PAYER, payer -> number(((Payer) payer).standing(threshold)), 2);
  }

  private static int number(ThresholdStatus status) {
    return switch (status) {
      case ABOVE -> 0;
      case NOT_ABOVE -> 1;
      case UNKNOWN -> 2;
    };
  }
}
