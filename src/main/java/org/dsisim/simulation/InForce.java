package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.model.ContributionRules;
import org.dsisim.model.MeasuringParameter;
import org.dsisim.model.PolicyOption;
import org.dsisim.model.RuleSet;
import org.dsisim.model.Scenario;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.Setting;
import org.dsisim.parameter.Terms;
import org.dsisim.parameter.Unit;
import org.dsisim.parameter.Value;
import org.dsisim.table.Problems;

/**
 * The values in force for an option in a year: those of the tables, then of the option's presets,
 * then of the user.
 *
 * @param terms by rule set
 */
record InForce(Terms assumptions, Map<String, Terms> terms) {

  static InForce of(
      Scenario scenario, PolicyOption option, int year, List<Setting> settings, Problems problems) {
    List<Setting> all = all(option, settings);
    Terms assumptions = assumptions(scenario, option, year, settings, problems);
    List<RuleSet> ruleSets = new ArrayList<>(option.contributions());
    ruleSets.add(option.formula());
    Map<String, Terms> terms = new LinkedHashMap<>();
    for (RuleSet rules : ruleSets) {
      terms.put(rules.id(), Terms.inForce(rules.id(), rules.parameters(), year, all, problems));
    }
    AssumptionCheck check = new AssumptionCheck(scenario, problems);
    check.expectMeaning(assumptions);
    for (ContributionRules rules : option.stating()) {
      check.expectFollowing(rules.force(), rules.id() + " is " + rules.force().word(), assumptions);
    }
    boolean indexed = terms.values().stream().anyMatch(MeasuringParameter.INDEX_THRESHOLDS::isOn);
    if (indexed) {
      check.expect(Growth.INFLATION, "thresholds follow prices", assumptions);
    }
    check.expectGrowth(year, assumptions);
    return new InForce(assumptions, terms);
  }

  private static List<Setting> all(PolicyOption option, List<Setting> settings) {
    List<Setting> all = new ArrayList<>(option.settings());
    all.addAll(settings);
    return all;
  }

  /** The assumptions in force in a year. */
  static Terms assumptions(
      Scenario scenario, PolicyOption option, int year, List<Setting> settings, Problems problems) {
    List<Setting> all = all(option, settings);
    List<Parameter> parameters = new ArrayList<>(StatusAssumptions.of(scenario.countries()));
    parameters.removeIf(parameter -> scenario.assumptions().containsKey(parameter.name()));
    parameters.addAll(scenario.assumptions().values());
    parameters.addAll(notInTheTable(scenario, all));
    return Terms.inForce(Setting.ASSUMPTION, parameters, year, all, problems);
  }

  /** What can be assumed and need not be: a setting may name it where the table does not. */
  private static List<Parameter> notInTheTable(Scenario scenario, List<Setting> settings) {
    Map<String, Parameter> added = new LinkedHashMap<>();
    for (Setting setting : settings) {
      String name = setting.name();
      Unit unit = AssumptionNames.unit(name);
      if (setting.owner().equals(Setting.ASSUMPTION)
          && unit != null
          && !scenario.assumptions().containsKey(name)) {
        Value nothing = new Value(unit, "nothing", null, List.of());
        DatedValue row =
            new DatedValue(nothing, null, null, null, List.of(), "", "", setting.place());
        added.put(name, new Parameter(name, unit, List.of(row), ""));
      }
    }
    return List.copyOf(added.values());
  }

  Terms of(RuleSet rules) {
    return Objects.requireNonNull(terms.get(rules.id()));
  }
}
