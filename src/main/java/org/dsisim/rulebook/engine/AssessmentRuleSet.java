package org.dsisim.rulebook.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Ratings;
import org.dsisim.model.fact.Assessed;
import org.dsisim.model.fact.AssessmentCriterion;
import org.dsisim.model.policy.AssessmentRules;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.engine.record.AssessmentRecorder;
import org.dsisim.rulebook.engine.record.FiredRule;
import org.dsisim.rulebook.lint.Switches;

/** Rules of an assessment that are a folder of Drools rules. */
public final class AssessmentRuleSet implements AssessmentRules {

  private final Description description;
  private final Map<String, Parameter> parameters;
  private final CompiledRuleFile ratings;

  /**
   * Compiled rules with what their folder says of them.
   *
   * @param parameters by name, in the order of their table
   */
  public AssessmentRuleSet(
      Description description, Map<String, Parameter> parameters, CompiledRuleFile ratings) {
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
  public Ratings rate(ParameterValues values, Assessed assessed) {
    Problems problems = new Problems();
    FiredRule fired = new FiredRule();
    AssessmentRecorder recorder = new AssessmentRecorder(fired, criteria(), problems);
    List<Object> facts = Switches.of(values);
    facts.add(assessed);
    ratings.fire(facts, fired, recorder);
    problems.throwIfErrors();
    return recorder.ratings();
  }
}
