package org.dsisim.model.answer;

import org.dsisim.model.fact.Assessed;
import org.dsisim.model.formula.Measured;
import org.dsisim.model.formula.Scale;

/** What rules of an assessment state. */
public interface AssessmentFindings {

  /**
   * A criterion is measured so, on that scale.
   *
   * @param criterion an id in {@code option.yaml}
   */
  void measures(Assessed assessed, String criterion, Measured measured, Scale scale);

  /**
   * Nobody can tell something that bears on a criterion: it is not decided, or rules leave it out.
   *
   * @param criterion an id in {@code option.yaml}
   * @param what in a few words
   */
  void leavesOpen(Assessed assessed, String criterion, String what);
}
