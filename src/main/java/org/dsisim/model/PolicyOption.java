package org.dsisim.model;

import java.util.List;
import org.dsisim.parameter.Setting;

/**
 * A policy option: contribution rule sets joined with an allocation formula.
 *
 * @param name as the user wrote it, or as {@code options.yaml} names it
 * @param formulaByDefault whether nobody wrote a formula and the default one was taken
 * @param settings parameter values that the option's presets put in force
 */
public record PolicyOption(
    String name,
    String title,
    List<ContributionRules> contributions,
    DistributionRules formula,
    boolean formulaByDefault,
    List<Setting> settings) {

  /** The contributions whose force counts: those that state obligations, or all where none does. */
  public List<ContributionRules> stating() {
    List<ContributionRules> stating =
        contributions.stream().filter(ContributionRules::statesObligations).toList();
    return stating.isEmpty() ? contributions : stating;
  }
}
