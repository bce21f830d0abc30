package org.dsisim.simulation.asking;

import java.util.List;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.simulation.share.RememberedShares;
import org.dsisim.simulation.year.YearContext;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a year whatever the rates and the limits of thresholds are: whom rules are asked
 * about, of which kind users are, and how formulas share. Safe for use by several threads.
 */
public final class KnownYear {

  private final YearContext yearContext;
  private final RememberedShares shares;
  private @Nullable UserKinds kinds;
  private List<ParameterValue> told = List.of();

  /** A year of which nothing was asked yet. */
  public KnownYear(YearContext yearContext) {
    this.yearContext = yearContext;
    this.shares = new RememberedShares(yearContext.countries().values());
  }

  /** The year's users, uses and countries. */
  YearContext yearContext() {
    return yearContext;
  }

  /** How formulas share the year's fund. */
  RememberedShares shares() {
    return shares;
  }

  /**
   * The kinds of users under a rule set, which is always the same.
   *
   * @param rate by which parts of users differ perhaps, under the assumptions
   */
  synchronized UserKinds kinds(
      ContributionRules rules,
      Thresholds thresholds,
      ComplianceRate rate,
      ParameterValues assumptions) {
    boolean isOne = rate.uniform() != null;
    List<ParameterValue> tellsApart = isOne ? List.of() : List.copyOf(assumptions.all());
    UserKinds known = kinds;
    if (known == null || !told.equals(tellsApart)) {
      known = new UserKinds(rules, thresholds, yearContext, isOne ? null : rate);
      kinds = known;
      told = tellsApart;
    }
    return known;
  }
}
