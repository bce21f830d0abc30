package org.dsisim.cases;

import org.dsisim.parameter.Terms;

/** A case that has been read: what it tells, to which any values of the parameters can be put. */
interface Facts {

  /** The year in which the case plays. */
  int year();

  /**
   * Puts the case to the rules.
   *
   * @param terms of the rule set, in {@link #year()}
   * @throws org.dsisim.table.InvalidInput when the rules contradict each other, or what they state
   *     cannot be reckoned
   */
  Answer answer(Terms terms);
}
