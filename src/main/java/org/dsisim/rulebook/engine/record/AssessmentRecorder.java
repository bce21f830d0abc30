package org.dsisim.rulebook.engine.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.AssessmentFindings;
import org.dsisim.model.answer.OpenQuestion;
import org.dsisim.model.answer.Rating;
import org.dsisim.model.answer.Ratings;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Assessed;
import org.dsisim.model.fact.AssessmentCriterion;
import org.dsisim.model.formula.Measured;
import org.dsisim.model.formula.Scale;
import org.dsisim.rulebook.description.RuleSetFiles;

/** Writes down what rules of an assessment find, each finding with its rule. */
public final class AssessmentRecorder implements AssessmentFindings {

  private final FiredRule fired;
  private final Problems problems;

  /** By criterion in the framework's order, then by the name of what is measured. */
  private final Map<String, Map<String, Rating>> ratings = new LinkedHashMap<>();

  /** By criterion in the framework's order, then by what is open. */
  private final Map<String, Map<String, OpenQuestion>> open = new LinkedHashMap<>();

  /** Writes down how criteria are measured, with the rule that says so. */
  public AssessmentRecorder(
      FiredRule fired, List<AssessmentCriterion> criteria, Problems problems) {
    this.fired = fired;
    this.problems = problems;
    for (AssessmentCriterion criterion : criteria) {
      ratings.put(criterion.id(), new TreeMap<>());
      open.put(criterion.id(), new TreeMap<>());
    }
  }

  @Override
  public void measures(Assessed assessed, String criterion, Measured measured, Scale scale) {
    Map<String, Rating> known = ratings.get(criterion);
    RuleReference rule = fired.rule();
    if (known == null) {
      refuse(
          rule,
          criterion,
          Message.of(
              "engine.measures-no-criterion",
              "rule",
              rule.title(),
              "criterion",
              criterion,
              "file",
              RuleSetFiles.DESCRIPTION));
      return;
    }
    Rating first = known.putIfAbsent(measured.name(), new Rating(criterion, measured, scale, rule));
    if (first != null) {
      TwoAnswers.report(
          Message.of(
              "engine.question.measured", "criterion", criterion, "measure", measured.name()),
          first.rule(),
          rule,
          problems);
    }
  }

  @Override
  public void leavesOpen(Assessed assessed, String criterion, String what) {
    Map<String, OpenQuestion> known = open.get(criterion);
    RuleReference rule = fired.rule();
    if (known == null) {
      refuse(
          rule,
          criterion,
          Message.of(
              "engine.leaves-open-no-criterion",
              "rule",
              rule.title(),
              "criterion",
              criterion,
              "file",
              RuleSetFiles.DESCRIPTION));
      return;
    }
    // Several reasons for the same doubt are no contradiction.
    known.putIfAbsent(what, new OpenQuestion(criterion, what, rule));
  }

  private void refuse(RuleReference rule, String criterion, Message text) {
    problems.error(rule.place(), text, Nearest.guess(criterion, ratings.keySet()));
  }

  /** All that was found, in order. */
  public Ratings ratings() {
    List<Rating> measured = new ArrayList<>();
    ratings.values().forEach(ofCriterion -> measured.addAll(ofCriterion.values()));
    List<OpenQuestion> questions = new ArrayList<>();
    open.values().forEach(ofCriterion -> questions.addAll(ofCriterion.values()));
    return new Ratings(measured, questions);
  }
}
