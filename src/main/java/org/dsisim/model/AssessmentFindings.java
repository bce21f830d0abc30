package org.dsisim.model;

/** What rules of an assessment state. */
public interface AssessmentFindings {

  /**
   * A criterion is measured so, on that scale.
   *
   * @param criterion an id in {@code option.yaml}
   */
  void measures(Assessed assessed, String criterion, Measured measured, Scale scale);
}
