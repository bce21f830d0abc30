package org.dsisim.simulation.share;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.InvalidInput;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.fact.Party;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.CannotAllocate;
import org.dsisim.reckoning.allocation.FundShares;
import org.dsisim.value.Money;

/** Gives out a fund by an allocation formula: asks its rules, and apportions by their answers. */
public final class Allocator {

  private final DistributionRules rules;
  private final ParameterValues values;

  /** An allocator for a formula with its parameters in force. */
  public Allocator(DistributionRules rules, ParameterValues values) {
    this.rules = rules;
    this.values = values;
  }

  /**
   * Gives out exactly the fund.
   *
   * @param countries as they stand in the year; those that are no Parties are passed over
   * @throws InvalidInput when rules contradict each other, when components take more than the whole
   *     fund, or when floors cannot be met
   */
  public Allocation allocate(Money fund, Iterable<Country> countries) {
    return shares(fund, countries).given(fund);
  }

  /**
   * How a fund is shared.
   *
   * @throws InvalidInput as {@link #allocate} does
   */
  public FundShares shares(Money fund, Iterable<Country> countries) {
    List<Party> parties = new ArrayList<>();
    for (Country country : countries) {
      if (country.isParty()) {
        parties.add(new Party(country, values));
      }
    }
    Entitlements entitlements = rules.decide(values, parties);
    try {
      return FundShares.of(entitlements, values, fund);
    } catch (CannotAllocate refused) {
      throw new RefusalInWords(rules.id(), values, fund).of(refused.refusal());
    }
  }
}
