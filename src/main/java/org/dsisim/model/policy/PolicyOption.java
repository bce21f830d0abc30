package org.dsisim.model.policy;

import java.util.List;
import org.dsisim.parameter.ParameterOverride;
import org.jspecify.annotations.Nullable;

/**
 * A policy option: contribution rule sets joined with an allocation formula.
 *
 * @param name as the user wrote it, or as {@code options.yaml} names it
 * @param formulaByDefault whether nobody wrote a formula and the default one was taken
 * @param settings parameter values that the option's presets or its proposal put in force
 * @param proposal what the file says that the option was read from; null where it has none
 */
public record PolicyOption(
    String name,
    String title,
    List<ContributionRules> contributions,
    DistributionRules formula,
    boolean formulaByDefault,
    List<ParameterOverride> settings,
    @Nullable Proposal proposal) {

  /** An option that is no proposal in a file of its own. */
  public PolicyOption(
      String name,
      String title,
      List<ContributionRules> contributions,
      DistributionRules formula,
      boolean formulaByDefault,
      List<ParameterOverride> settings) {
    this(name, title, contributions, formula, formulaByDefault, settings, null);
  }

  /** The contributions whose force counts: those that state obligations, or all where none does. */
  public List<ContributionRules> stating() {
    List<ContributionRules> stating =
        contributions.stream().filter(ContributionRules::statesObligations).toList();
    return stating.isEmpty() ? contributions : stating;
  }
}
