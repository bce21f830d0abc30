package org.dsisim.model.answer;

import org.dsisim.model.fact.Party;
import org.dsisim.model.formula.Component;
import org.dsisim.model.formula.WeightBase;
import org.dsisim.parameter.Names;
import org.dsisim.parameter.ParameterRole;

/** What a rule on weights may conclude; {@code findings} in {@code weights.drl}. */
public interface WeightFindings {

  /** What the Party weighs in a component of the fund. */
  void weighs(Party party, Component component, WeightBase base);

  /**
   * The part of the Party's amount that is for indigenous peoples and local communities.
   *
   * @param share a parameter of unit percent or share
   */
  void forIplc(Party party, @Names(ParameterRole.RATE) String share);

  /**
   * The part of what all such Parties receive together that is for their indigenous peoples and
   * local communities; what windows give them counts towards it.
   *
   * @param share a parameter of unit percent or share
   */
  void forIplcTogether(Party party, @Names(ParameterRole.RATE) String share);

  /**
   * The Party's indigenous peoples and local communities share a window of the fund equally with
   * those of the other Parties of which this is found. The rest of the fund is what it leaves.
   *
   * @param share a parameter of unit percent or share, of the fund
   */
  void sharesWindow(Party party, @Names(ParameterRole.RATE) String share);

  /**
   * The Party receives no less.
   *
   * @param floor a parameter of unit percent or share, of the fund, or USD
   */
  void atLeast(Party party, @Names(ParameterRole.LIMIT) String floor);

  /**
   * The Party receives no more.
   *
   * @param ceiling a parameter of unit percent or share, of the fund, or USD
   */
  void atMost(Party party, @Names(ParameterRole.LIMIT) String ceiling);
}
