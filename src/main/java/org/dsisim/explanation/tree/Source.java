package org.dsisim.explanation.tree;

import java.util.Locale;

/** What kind of thing a reason points to. */
public enum Source {
  /** Nothing: it is a sentence or a sum. */
  NONE,
  /** A rule. */
  RULE,
  /** A value of a rule set's table of parameters, or one put in its place. */
  PARAMETER,
  /** What a scenario assumes, or what was put in its place. */
  ASSUMPTION,
  /** A row of a table of users, uses or countries. */
  ROW,
  /** What several payers owe together. */
  TOTAL;

  /** The word in documents. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
