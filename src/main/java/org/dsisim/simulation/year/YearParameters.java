package org.dsisim.simulation.year;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.policy.ReservedAssumption;
import org.dsisim.model.policy.RuleSet;
import org.dsisim.model.world.Scenario;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.parameter.Value;
import org.dsisim.reckoning.measure.Growth;
import org.dsisim.reckoning.measure.IndexedRates;

/**
 * The values in force for an option in a year: those of the tables, then of the option's presets,
 * then of the user.
 *
 * @param assumptions on what nobody decides
 * @param ruleSetValues the parameters, by rule set
 */
public record YearParameters(
    ParameterValues assumptions, Map<String, ParameterValues> ruleSetValues) {

  /**
   * The values in force in a year of a scenario; what is wrong with settings and assumptions is
   * told.
   */
  public static YearParameters of(
      Scenario scenario,
      PolicyOption option,
      int year,
      List<ParameterOverride> settings,
      Problems problems) {
    List<ParameterOverride> all = all(option, settings);
    ParameterValues assumptions = assumptions(scenario, option, year, settings, problems);
    List<RuleSet> ruleSets = new ArrayList<>(option.contributions());
    ruleSets.add(option.formula());
    Map<String, ParameterValues> ruleSetValues = new LinkedHashMap<>();
    for (RuleSet rules : ruleSets) {
      ruleSetValues.put(
          rules.id(), ParameterValues.inForce(rules.id(), rules.parameters(), year, all, problems));
    }
    new AssumptionCheck(scenario, problems).expectMeaning(assumptions);
    MissingAssumptions missing = new MissingAssumptions(scenario, assumptions, problems);
    for (ContributionRules rules : option.stating()) {
      missing.expectCompliance(rules.force(), rules.id());
    }
    boolean indexed =
        ruleSetValues.values().stream()
            .anyMatch(
                one ->
                    MeasuringParameter.INDEX_THRESHOLDS.isOn(one)
                        || MeasuringParameter.INDEX_RATES.isOn(one));
    if (indexed) {
      missing.expectInflation();
    }
    if (assumptions.has(Growth.INFLATION)) {
      Growth growth = new Growth(of -> assumptions(scenario, option, of, settings, new Problems()));
      ruleSetValues.replaceAll((id, one) -> IndexedRates.of(one, growth));
    }
    missing.expectGrowth(year);
    return new YearParameters(assumptions, ruleSetValues);
  }

  private static List<ParameterOverride> all(
      PolicyOption option, List<ParameterOverride> settings) {
    List<ParameterOverride> all = new ArrayList<>(option.settings());
    all.addAll(settings);
    return all;
  }

  /** The assumptions in force in a year. */
  public static ParameterValues assumptions(
      Scenario scenario,
      PolicyOption option,
      int year,
      List<ParameterOverride> settings,
      Problems problems) {
    List<ParameterOverride> all = all(option, settings);
    List<Parameter> parameters = new ArrayList<>(StatusAssumptions.of(scenario.countries()));
    parameters.removeIf(parameter -> scenario.assumptions().containsKey(parameter.name()));
    parameters.addAll(scenario.assumptions().values());
    parameters.addAll(notInTheTable(scenario, all));
    return ParameterValues.inForce(ParameterOverride.ASSUMPTION, parameters, year, all, problems);
  }

  /** What can be assumed and need not be: a setting may name it where the table does not. */
  private static List<Parameter> notInTheTable(
      Scenario scenario, List<ParameterOverride> settings) {
    Map<String, Parameter> added = new LinkedHashMap<>();
    for (ParameterOverride setting : settings) {
      String name = setting.name();
      Unit unit = ReservedAssumption.of(name).map(one -> one.units().get(0)).orElse(null);
      if (setting.owner().equals(ParameterOverride.ASSUMPTION)
          && unit != null
          && !scenario.assumptions().containsKey(name)) {
        Value nothing = new Value(unit, "nothing", null, List.of());
        DatedValue row =
            new DatedValue(nothing, null, null, null, List.of(), null, "", setting.place());
        added.put(name, new Parameter(name, unit, List.of(row), ""));
      }
    }
    return List.copyOf(added.values());
  }

  /** The values in force of a rule set. */
  public ParameterValues of(RuleSet rules) {
    return Objects.requireNonNull(ruleSetValues.get(rules.id()));
  }
}
