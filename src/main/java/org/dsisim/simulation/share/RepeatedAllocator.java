package org.dsisim.simulation.share;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.fact.CountingParameter;
import org.dsisim.model.fact.Party;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.CannotAllocate;
import org.dsisim.reckoning.allocation.FundShares;
import org.dsisim.reckoning.allocation.SharesByParts;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Gives out the same fund by the same formula among the same countries, under one setting after
 * another: to the cent as an {@link Allocator} does. Where nothing has changed but how large
 * components are, nothing is weighed anew. For whoever looks at figures: the Parties in what rules
 * answered can have parameters of before. Safe for use by several threads.
 */
public final class RepeatedAllocator {

  /** Which components have a part, under a few settings of all others. */
  private static final int MOST = 16;

  private final DistributionRules rules;
  private final Money fund;
  private final List<Country> countries;
  private final Deque<Known> known = new ArrayDeque<>();
  private volatile @Nullable Asked last;

  /** Parties with the values that say which of their figures count. */
  private record Asked(List<ParameterValue> counting, List<Party> parties) {}

  private record Known(ParameterValues values, SharesByParts shares) {

    boolean isOf(Entitlements answers, ParameterValues others) {
      return shares.isOf(answers) && differOnlyIn(shares.parts(), values, others);
    }

    private static boolean differOnlyIn(
        Set<String> names, ParameterValues one, ParameterValues other) {
      Iterator<ParameterValue> others = other.all().iterator();
      for (ParameterValue value : one.all()) {
        ParameterValue next = others.next();
        if (!names.contains(value.name()) && !value.value().equals(next.value())) {
          return false;
        }
      }
      return true;
    }
  }

  /** An allocator for a formula. */
  public RepeatedAllocator(DistributionRules rules, Money fund, Collection<Country> countries) {
    this.rules = rules;
    this.fund = fund;
    this.countries = List.copyOf(countries);
  }

  /**
   * Gives out exactly the fund.
   *
   * @throws org.dsisim.message.InvalidInput as {@link Allocator#allocate} does
   */
  public Allocation allocate(ParameterValues values) {
    Entitlements answers = rules.entitlements(values, parties(values));
    try {
      for (SharesByParts one : known(answers, values)) {
        FundShares shares = one.under(values);
        if (shares != null) {
          return shares.given(fund);
        }
      }
      SharesByParts byParts = SharesByParts.of(answers, values, fund);
      if (byParts != null) {
        keep(new Known(values, byParts));
      }
    } catch (CannotAllocate refused) {
      // The allocator finds the same, and says why, in words.
    }
    return new Allocator(rules, values).allocate(fund, countries);
  }

  /** The Parties, which are others only where other figures of them count. */
  private List<Party> parties(ParameterValues values) {
    List<ParameterValue> counting = new ArrayList<>();
    for (ParameterValue parameterValue : values.all()) {
      if (CountingParameter.of(parameterValue.name()) != null) {
        counting.add(parameterValue);
      }
    }
    Asked asked = last;
    if (asked == null || !asked.counting().equals(counting)) {
      List<Party> parties = new ArrayList<>();
      for (Country country : countries) {
        if (country.isParty()) {
          parties.add(new Party(country, values));
        }
      }
      asked = new Asked(counting, List.copyOf(parties));
      last = asked;
    }
    return asked.parties();
  }

  private synchronized List<SharesByParts> known(Entitlements answers, ParameterValues values) {
    List<SharesByParts> alike = new ArrayList<>();
    for (Known one : known) {
      if (one.isOf(answers, values)) {
        alike.add(one.shares());
      }
    }
    return alike;
  }

  private synchronized void keep(Known one) {
    known.addFirst(one);
    if (known.size() > MOST) {
      known.removeLast();
    }
  }
}
