package org.dsisim.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dsisim.model.Assessed;
import org.dsisim.model.AssessmentCriterion;
import org.dsisim.model.AssessmentRules;
import org.dsisim.model.Ratings;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.Terms;
import org.dsisim.table.Problems;

/** Rules of an assessment that are a folder of Drools rules. */
final class AssessmentRuleSet implements AssessmentRules {

  private final Description description;
  private final Map<String, Parameter> parameters;
  private final CompiledChapter ratings;

  AssessmentRuleSet(
      Description description, Map<String, Parameter> parameters, CompiledChapter ratings) {
    this.description = description;
    this.parameters = parameters;
    this.ratings = ratings;
  }

  @Override
  public String id() {
    return description.id();
  }

  @Override
  public String title() {
    return description.title();
  }

  @Override
  public Collection<Parameter> parameters() {
    return parameters.values();
  }

  @Override
  public List<AssessmentCriterion> criteria() {
    return description.criteria();
  }

  @Override
  public Ratings rate(Terms terms, Assessed assessed) {
    Problems problems = new Problems();
    FiredRule fired = new FiredRule();
    AssessmentRecorder recorder = new AssessmentRecorder(fired, criteria(), problems);
    List<Object> facts = Switches.of(terms);
    facts.add(assessed);
    ratings.fire(facts, fired, recorder);
    problems.throwIfErrors();
    return recorder.ratings();
  }
}
