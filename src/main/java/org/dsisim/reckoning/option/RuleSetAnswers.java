package org.dsisim.reckoning.option;

import java.util.List;
import java.util.Map;
import org.dsisim.model.answer.Formality;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.ThresholdStatus;

/**
 * What one contribution rule set answers about some payers and their uses, and what it would answer
 * if the figures that nobody knows were above the thresholds, or not above. No amount is in it:
 * those are computed from it, as often as parameters change that no rule looks at.
 *
 * @param ruleSet its id
 * @param force how it binds
 * @param isMutual whether what one payer owes can depend on what is known of another
 * @param payers in the order of their ids
 * @param rulings who owes and who is let off, at most one a subject and recipient
 * @param formalities what uses must go through, those of one use one behind the other
 * @param supposed the answers by supposition, where a threshold tests a figure that is not known
 */
public record RuleSetAnswers(
    String ruleSet,
    Force force,
    boolean isMutual,
    List<Payer> payers,
    List<Ruling> rulings,
    List<Formality> formalities,
    Map<ThresholdStatus, Supposed> supposed) {

  /** A payer of whom a figure is not known, and the same as it is supposed to be. */
  public record Doubtful(Payer payer, Payer supposed) {}

  /**
   * Answers under a supposition.
   *
   * @param doubtful in the order of the payers
   */
  public record Supposed(List<Doubtful> doubtful, List<Ruling> rulings) {}
}
