package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.model.ContributionRules;
import org.dsisim.model.PolicyOption;
import org.dsisim.model.RuleSet;
import org.dsisim.model.Scenario;
import org.dsisim.parameter.Setting;
import org.dsisim.parameter.Terms;
import org.dsisim.table.Place;
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
    List<Setting> all = new ArrayList<>(option.settings());
    all.addAll(settings);
    Terms assumptions =
        Terms.inForce(Setting.ASSUMPTION, scenario.assumptions().values(), year, all, problems);
    List<RuleSet> ruleSets = new ArrayList<>(option.contributions());
    ruleSets.add(option.formula());
    Map<String, Terms> terms = new LinkedHashMap<>();
    for (RuleSet rules : ruleSets) {
      terms.put(rules.id(), Terms.inForce(rules.id(), rules.parameters(), year, all, problems));
    }
    for (ContributionRules rules : option.contributions()) {
      expectAssumption(scenario, rules, assumptions, problems);
    }
    return new InForce(assumptions, terms);
  }

  /** The assumption that the rules' force asks for must be made: there is no default for it. */
  private static void expectAssumption(
      Scenario scenario, ContributionRules rules, Terms assumptions, Problems problems) {
    String needed = rules.force().assumption();
    if (!assumptions.has(needed)) {
      problems.error(
          Place.ofFile("scenarios/" + scenario.id() + "/assumptions.csv"),
          "'%s' is missing: %s is %s, and this assumption turns what is owed into what is expected."
              .formatted(needed, rules.id(), rules.force().word()));
    }
  }

  Terms of(RuleSet rules) {
    return Objects.requireNonNull(terms.get(rules.id()));
  }
}
