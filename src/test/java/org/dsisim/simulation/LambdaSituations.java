package org.dsisim.simulation;

import java.util.List;
import org.dsisim.model.answer.DelegatingRules;
import org.dsisim.model.fact.Payer;
import org.dsisim.parameter.ParameterValue;
import org.jspecify.annotations.Nullable;

/**
 * A rule set that is a lambda and looks at nothing but a payer's type, sector, home, and at how
 * figures stand to thresholds: users of large tables can stand in columns.
 */
final class LambdaSituations extends DelegatingRules {

  LambdaSituations(LambdaContribution rules) {
    super(rules);
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
}
