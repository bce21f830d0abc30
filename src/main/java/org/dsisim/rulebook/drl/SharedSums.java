package org.dsisim.rulebook.drl;

import java.lang.reflect.Method;
import java.util.List;
import org.dsisim.model.formula.Obligation;

/** Finds words for parts of sums that payers share, without reading the rules as rules. */
public final class SharedSums {

  private static final List<String> WORDS = words();

  private SharedSums() {}

  /**
   * Whether rules ask for parts of shared sums. Such a word in a comment counts too: it does no
   * harm to take rules for such as share a sum.
   */
  public static boolean areAskedForIn(String rules) {
    for (String word : WORDS) {
      if (WordSearch.hasCall(rules, word)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words() {
    return Vocabulary.statics(Obligation.class).stream()
        .filter(word -> word.getReturnType() == Obligation.PoolPart.class)
        .map(Method::getName)
        .distinct()
        .toList();
  }
}
