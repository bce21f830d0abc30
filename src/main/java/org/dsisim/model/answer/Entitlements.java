package org.dsisim.model.answer;

import java.util.List;
import org.dsisim.model.fact.Party;
import org.dsisim.model.formula.Component;
import org.dsisim.model.formula.WeightBase;

/** A distribution rule set's answers for all Parties. */
public record Entitlements(
    List<Eligibility> eligibility,
    List<Weighing> weighings,
    List<IplcShare> iplcShares,
    List<Limit> limits,
    List<WindowPart> windowParts) {

  /** Whether a Party may receive. */
  public record Eligibility(Party party, boolean eligible, RuleReference rule) {}

  /** What a Party weighs in a component. */
  public record Weighing(Party party, Component component, WeightBase base, RuleReference rule) {}

  /**
   * Which part of a Party's amount is for its IPLC.
   *
   * @param share a parameter
   * @param together whether the part is of what all such Parties receive together
   */
  public record IplcShare(Party party, String share, boolean together, RuleReference rule) {}

  /**
   * That a Party's IPLC share a window equally with others.
   *
   * @param share a parameter: the part of the fund that the window takes
   */
  public record WindowPart(Party party, String share, RuleReference rule) {}

  /**
   * The least or the most that a Party receives.
   *
   * @param parameter of unit percent, share or USD
   */
  public record Limit(Party party, boolean floor, String parameter, RuleReference rule) {}
}
