package org.dsisim.report.content.study;

import java.util.List;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.study.solving.Attempt;
import org.dsisim.study.solving.Question;
import org.dsisim.study.solving.Solved;

/**
 * A value that was looked for, and what came of it.
 *
 * @param address of the parameter that is varied, as {@code cali-fund.sales_rate}
 * @param inForce the parameter as it is
 * @param asItIs what its value in force brings
 */
public record SolvedQuestion(
    StudySubject subject,
    Question question,
    String address,
    ParameterValue inForce,
    Attempt asItIs,
    Solved solved) {

  /** Whether uptake is the same throughout. */
  public boolean holdsUptake() {
    return subject.holdsUptake(List.of(address));
  }
}
