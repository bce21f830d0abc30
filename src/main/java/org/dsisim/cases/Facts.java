package org.dsisim.cases;

import org.dsisim.parameter.ParameterValues;

/** A case that has been read: what it tells, to which any values of the parameters can be put. */
public interface Facts {

  /** The year in which the case plays. */
  int year();

  /**
   * Puts the case to the rules.
   *
   * @param values of the rule set, in {@link #year()}
   * @throws org.dsisim.message.InvalidInput when the rules contradict each other, or what they
   *     state cannot be computed
   */
  CaseAnswer answer(ParameterValues values);
}
