package org.dsisim.rulebook.drl;

import java.util.regex.Pattern;

/** Finds words for parts of sums that payers share, without reading the rules as rules. */
public final class SharedSums {

  private static final Pattern PART = Pattern.compile("\\b(?:partOf|fixedPartOf)\\s*\\(");

  private SharedSums() {}

  /**
   * Whether rules ask for parts of shared sums. Such a word in a comment counts too: it does no
   * harm to take rules for such as share a sum.
   */
  public static boolean areAskedForIn(String rules) {
    return PART.matcher(rules).find();
  }
}
