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
   * The Party's indigenous peoples and local communities have a part of an equal share of the fund:
   * of the whole over the number of all Parties. The rest of the fund is what all such parts leave.
   *
   * @param share a parameter of unit percent or share, of an equal share
   */
  void sharesWindowByNumber(Party party, @Names(ParameterRole.RATE) String share);

  /**
   * The Party shares this part of the fund only with the other Parties of which the same is found,
   * by all components of the formula. Whoever is in no envelope shares what all envelopes leave.
   *
   * @param share a parameter of unit percent or share, of what windows leave of the fund
   */
  void inEnvelope(Party party, @Names(ParameterRole.RATE) String share);

  /** The part of a component in which nobody weighs anything is added to that of another. */
  void fallsTo(Component component, Component other);

  /**
   * Of what is for the Party's indigenous peoples and local communities a part is paid straight to
   * institutions that they name; the rest goes through the government.
   *
   * @param share a parameter of unit percent or share
   */
  void paidDirectly(Party party, @Names(ParameterRole.RATE) String share);

  /** What is for its indigenous peoples and local communities goes through the government. */
  void paidThroughGovernment(Party party);

  /**
   * What would be for the Party's indigenous peoples and local communities is for those of the
   * other Parties, in proportion to what these have anyway.
   */
  void passesOn(Party party);

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
