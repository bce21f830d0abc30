package org.dsisim.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dsisim.analysis.PerformanceMatrix;
import org.dsisim.analysis.Rests;
import org.dsisim.model.AssessmentCriterion;
import org.dsisim.rulebook.Description;
import org.dsisim.simulation.Outcome;

/**
 * Options assessed by the criteria of a framework, and what the assessment was made of.
 *
 * @param run the options' outcomes, in the order of the matrix
 * @param year the one that is assessed
 * @param framework what the folder of its rules says of it
 */
public record AssessmentRun(Run run, int year, Description framework, PerformanceMatrix matrix) {

  /** Said wherever an assessment is shown. */
  static final String NO_WINNER =
      "Options stand in the order given. None is named the best, and none is put before another.";

  /** Said where nothing is weighted. */
  static final String NO_WEIGHTS = "Weights are yours: --weights FILE.";

  /** The criteria under which an option is neither measured nor judged. */
  static List<String> unknown(PerformanceMatrix matrix, PerformanceMatrix.Standing standing) {
    return matrix.rules().criteria().stream()
        .filter(criterion -> standing.of(criterion).isUnknown())
        .map(AssessmentCriterion::id)
        .toList();
  }

  /** What no source gives: ends of scales first, then figures of the options. */
  List<String> illustrations() {
    Set<String> all = new LinkedHashSet<>(Rests.onIllustrations(matrix.terms()));
    for (Outcome outcome : run.outcomes()) {
      all.addAll(Rests.onIllustrations(outcome));
    }
    return List.copyOf(all);
  }

  /** What is assumed of the options, each sentence once. */
  List<String> assumptions() {
    return run.outcomes().stream()
        .flatMap(outcome -> Rests.onAssumptions(outcome).stream())
        .distinct()
        .toList();
  }

  /** The framework's values that somebody put in the place of the table's. */
  List<String> settings() {
    return Rests.onSettings(matrix.terms());
  }
}
