package org.dsisim.simulation.share;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.FundShares;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Gives out funds among the countries of a year, and remembers how: of another fund under the same
 * formula with the same parameters the cents alone are worked out anew. Safe for use by several
 * threads.
 */
public final class RememberedShares {

  /** As many as a formula has alternatives that are tried beside each other. */
  private static final int MOST = 16;

  private final Collection<Country> countries;
  private final Deque<Known> known = new ArrayDeque<>();

  /** The shares of any fund under a formula. */
  private record Known(
      DistributionRules rules, List<ParameterValue> parameters, FundShares shares) {

    boolean isOf(DistributionRules others, List<ParameterValue> values) {
      return rules == others && parameters.equals(values);
    }
  }

  /** Nothing yet, of these countries. */
  public RememberedShares(Collection<Country> countries) {
    this.countries = countries;
  }

  /**
   * Gives out exactly a fund.
   *
   * @throws org.dsisim.message.InvalidInput as {@link Allocator#allocate} does
   */
  public Allocation allocate(DistributionRules rules, ParameterValues parameterValues, Money fund) {
    List<ParameterValue> parameters = List.copyOf(parameterValues.all());
    FundShares shares = known(rules, parameters);
    if (shares == null) {
      shares = new Allocator(rules, parameterValues).shares(fund, countries);
      if (shares.isOfAnyFund()) {
        keep(new Known(rules, parameters, shares));
      }
    }
    return shares.given(fund);
  }

  private synchronized @Nullable FundShares known(
      DistributionRules rules, List<ParameterValue> parameters) {
    for (Known one : known) {
      if (one.isOf(rules, parameters)) {
        return one.shares();
      }
    }
    return null;
  }

  private synchronized void keep(Known one) {
    known.addFirst(one);
    if (known.size() > MOST) {
      known.removeLast();
    }
  }
}
