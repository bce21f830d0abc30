package org.dsisim.simulation;

import java.util.Collection;
import java.util.List;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.jspecify.annotations.Nullable;

/**
 * A rule set that is a lambda and looks at nothing but a payer's type, sector, home, and at how
 * figures stand to thresholds: users of large tables can stand in columns.
 */
record LambdaSituations(LambdaContribution rules) implements ContributionRules {

  @Override
  public String id() {
    return rules.id();
  }

  @Override
  public String title() {
    return rules.title();
  }

  @Override
  public Force force() {
    return rules.force();
  }

  @Override
  public Collection<Parameter> parameters() {
    return rules.parameters();
  }

  @Override
  public boolean sharesSums() {
    return false;
  }

  @Override
  public boolean isDecidedBy(ParameterValue parameter) {
    String name = parameter.name();
    return name.endsWith("_threshold") || name.startsWith("averag");
  }

  @Override
  public @Nullable Object situation(Payer payer) {
    return List.of(payer.type(), payer.sector(), payer.home().code());
  }

  @Override
  public List<Ruling> assess(ParameterValues terms, List<? extends Subject> subjects) {
    return rules.assess(terms, subjects);
  }

  @Override
  public List<Considered> considered(
      ParameterValues terms, Subject subject, List<? extends Subject> ofPayer) {
    return List.of();
  }
}
