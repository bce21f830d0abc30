package org.dsisim.rulebook.drl;

import java.lang.reflect.Method;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dsisim.model.formula.Obligation;

/** Finds words for parts of sums that payers share, without reading the rules as rules. */
public final class SharedSums {

  private static final Pattern PART = Pattern.compile("\\b(?:" + words() + ")\\s*\\(");

  private SharedSums() {}

  /**
   * Whether rules ask for parts of shared sums. Such a word in a comment counts too: it does no
   * harm to take rules for such as share a sum.
   */
  public static boolean areAskedForIn(String rules) {
    return PART.matcher(rules).find();
  }

  private static String words() {
    return Vocabulary.statics(Obligation.class).stream()
        .filter(word -> word.getReturnType() == Obligation.PoolPart.class)
        .map(Method::getName)
        .distinct()
        .collect(Collectors.joining("|"));
  }
}
