package org.dsisim.simulation.year;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.answer.Counted;
import org.dsisim.model.fact.InKind;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Scenario;
import org.dsisim.parameter.ParameterValues;

/** What is given in kind in a year of an option. */
public final class GivenInKind {

  private GivenInKind() {}

  /** What counts under a rule set of the option, each once. */
  public static List<Counted> of(
      Scenario scenario, PolicyOption option, YearParameters inForce, YearContext yearContext) {
    Map<String, Counted> counted = new LinkedHashMap<>();
    for (ContributionRules rules : option.contributions()) {
      ParameterValues values = inForce.of(rules);
      List<InKind> given =
          scenario.cooperation(yearContext.year()).stream()
              .map(row -> InKind.of(row, yearContext.countries(), values))
              .toList();
      rules.inKind(values, given).forEach(one -> counted.putIfAbsent(one.inKind().row().id(), one));
    }
    return List.copyOf(counted.values());
  }
}
