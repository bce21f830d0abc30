package org.dsisim.model.answer;

import org.dsisim.model.fact.OwedTwice;
import org.dsisim.parameter.Names;
import org.dsisim.parameter.ParameterRole;

/** What a rule on credits may conclude; {@code findings} in {@code credits.drl}. */
public interface CreditFindings {

  /**
   * A share of what is owed elsewhere is taken off what is owed, whether or not it is paid there.
   *
   * @param share a parameter of unit percent or share
   * @param limit a parameter of unit percent or share: the part of what is owed that credits can
   *     take off
   */
  void creditsOwed(
      OwedTwice twice,
      @Names(ParameterRole.RATE) String share,
      @Names(ParameterRole.RATE) String limit);

  /** The same of what is expected to be paid elsewhere. */
  void creditsPaid(
      OwedTwice twice,
      @Names(ParameterRole.RATE) String share,
      @Names(ParameterRole.RATE) String limit);
}
