package org.dsisim.simulation.year;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.model.fact.Force;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.reckoning.collection.ComplianceRate;

/** The settings under which all that is owed is paid: the upper end of what is expected. */
public final class AllPaid {

  private AllPaid() {}

  /**
   * One for uptake and compliance and for each of their refinements.
   *
   * @param assumptions those in force
   */
  public static List<ParameterOverride> of(PolicyOption option, ParameterValues assumptions) {
    Set<Force> forces =
        option.contributions().stream()
            .map(ContributionRules::force)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Force.class)));
    List<ParameterOverride> settings = new ArrayList<>();
    for (Force force : forces) {
      String name = force.assumption();
      if (assumptions.has(name)) {
        settings.add(whole(assumptions.value(name)));
        for (String refinement : new ComplianceRate(assumptions, force).refinements()) {
          if (refinement.startsWith(name + "_")) {
            settings.add(whole(assumptions.value(refinement)));
          }
        }
      }
    }
    return settings.stream().distinct().toList();
  }

  private static ParameterOverride whole(ParameterValue parameterValue) {
    Place place = Place.ofCommandLine(Message.of("simulation.all-paid").inEnglish());
    return new ParameterOverride(
        ParameterOverride.ASSUMPTION, parameterValue.name(), text(parameterValue), place);
  }

  private static String text(ParameterValue parameterValue) {
    if (parameterValue.name().endsWith("_response")
        || parameterValue.name().endsWith("_shown_non_use")) {
      return "0";
    }
    if (parameterValue.name().endsWith("_from")) {
      return AssumptionCheck.FIRST_YEAR.toString();
    }
    Unit unit = parameterValue.value().unit();
    return unit == Unit.LIST ? "2000:1" : unit == Unit.PERCENT ? "100" : "1";
  }
}
