package org.dsisim.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dsisim.indicator.AllocationResults;
import org.dsisim.indicator.Baseline;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.Country;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.simulation.share.Allocator;
import org.dsisim.simulation.share.RepeatedAllocator;
import org.dsisim.simulation.year.StatusAssumptions;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A formula alone on a fund of a given size, tried under one setting after another. Safe for use by
 * several threads.
 */
public final class TriedFormula implements Experiment {

  private final DistributionRules rules;
  private final Money fund;
  private final int year;
  private final Countries countries;
  private final List<ParameterOverride> settings;
  private final RepeatedAllocator allocator;
  private final Baseline.@Nullable Shares baseline;

  /**
   * A formula to be tried.
   *
   * @param countries with their statuses by date
   * @param settings in force in every trial, those of a preset first
   * @param baseline the formula that orders of Parties are held against; null for none
   * @throws org.dsisim.message.InvalidInput when a setting cannot be put in force
   */
  public TriedFormula(
      DistributionRules rules,
      Money fund,
      int year,
      Countries countries,
      List<ParameterOverride> settings,
      @Nullable Baseline baseline) {
    this.rules = rules;
    this.fund = fund;
    this.year = year;
    this.countries = countries;
    this.settings = List.copyOf(settings);
    Collection<Country> asTheyStand = countries(this.settings);
    this.allocator = new RepeatedAllocator(rules, fund, asTheyStand);
    this.baseline = baseline == null ? null : baseline.on(fund, year, asTheyStand);
  }

  private Collection<Country> countries(List<ParameterOverride> all) {
    Problems problems = new Problems();
    ParameterValues assumptions = StatusAssumptions.inForce(countries, year, all, problems);
    problems.throwIfErrors();
    return countries.in(year, StatusAssumptions.made(assumptions)).values();
  }

  @Override
  public Finding under(List<ParameterOverride> tried) {
    List<ParameterOverride> all = new ArrayList<>(settings);
    all.addAll(tried);
    Problems problems = new Problems();
    ParameterValues values =
        ParameterValues.inForce(rules.id(), rules.parameters(), year, all, problems);
    problems.throwIfErrors();
    boolean assumes =
        tried.stream().anyMatch(one -> one.owner().equals(ParameterOverride.ASSUMPTION));
    AllocationResults results =
        new AllocationResults(
            assumes
                ? new Allocator(rules, values).allocate(fund, countries(all))
                : allocator.allocate(values),
            values,
            baseline);
    return figure -> figure.in(results);
  }
}
