package org.dsisim.report.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dsisim.assessment.PerformanceMatrix;
import org.dsisim.limitation.AssumptionsUsed;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.model.fact.AssessmentCriterion;
import org.dsisim.rulebook.description.Description;
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
  public static final Message NO_WINNER = Message.of("content.assessment.no-winner");

  /** Said where nothing is weighted. */
  public static final Message NO_WEIGHTS = Message.of("content.assessment.no-weights");

  /** The criteria under which an option is neither measured nor judged. */
  public static List<String> unknown(
      PerformanceMatrix matrix, PerformanceMatrix.Standing standing) {
    return matrix.rules().criteria().stream()
        .filter(criterion -> standing.of(criterion).isUnknown())
        .map(AssessmentCriterion::id)
        .toList();
  }

  /** A place as it is named in results. */
  public String recorded(Place place) {
    return new Place(run.recorded().apply(place.file()), place.line(), 0).inWords().inEnglish();
  }

  /** What no source gives: ends of scales first, then figures of the options. */
  public List<String> illustrations() {
    Set<String> all = new LinkedHashSet<>(AssumptionsUsed.onIllustrations(matrix.values()));
    for (Outcome outcome : run.outcomes()) {
      all.addAll(AssumptionsUsed.onIllustrations(outcome));
    }
    return List.copyOf(all);
  }

  /** What is assumed of the options, each sentence once. */
  public List<Message> assumptions() {
    return run.outcomes().stream()
        .flatMap(outcome -> AssumptionsUsed.onAssumptions(outcome).stream())
        .distinct()
        .toList();
  }

  /** The framework's values that somebody put in the place of the table's. */
  public List<Message> settings() {
    return AssumptionsUsed.onSettings(matrix.values());
  }
}
