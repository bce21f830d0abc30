package org.dsisim.model.policy;

import java.util.List;
import org.dsisim.model.answer.Ratings;
import org.dsisim.model.fact.Assessed;
import org.dsisim.model.fact.AssessmentCriterion;
import org.dsisim.parameter.ParameterValues;

/** A rule set that turns indicators into measures for the criteria of a framework. */
public interface AssessmentRules extends RuleSet {

  /** The framework's criteria, in its order. */
  List<AssessmentCriterion> criteria();

  /**
   * Asks the rules about a year of an option.
   *
   * @param values the parameters in force
   * @return how criteria are measured, and what nobody can tell
   * @throws org.dsisim.message.InvalidInput when two rules state the same measure for a criterion,
   *     or one for a criterion that the framework does not have
   */
  Ratings rate(ParameterValues values, Assessed assessed);
}
