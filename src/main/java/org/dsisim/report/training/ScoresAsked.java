package org.dsisim.report.training;

import java.util.List;
import org.dsisim.model.fact.AssessmentCriterion;

/**
 * Scores that participants are asked for: one range for each criterion.
 *
 * @param by the id of the framework
 * @param option as it is written after {@code -o}
 * @param title the option's name for people
 * @param criteria those of the framework, in its order
 */
public record ScoresAsked(
    String by, String option, String title, List<AssessmentCriterion> criteria) {

  /** Copies the criteria. */
  public ScoresAsked {
    criteria = List.copyOf(criteria);
  }

  /** Whether scores that were given to another question answer this one too. */
  public boolean isOf(String otherBy, String otherOption) {
    return by.equals(otherBy) && option.equals(otherOption);
  }
}
