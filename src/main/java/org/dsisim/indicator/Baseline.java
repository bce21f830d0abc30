package org.dsisim.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dsisim.indicator.statistic.RankOrder;
import org.dsisim.indicator.statistic.Spearman;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.simulation.Allocator;
import org.dsisim.simulation.NotComputable;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A formula that the outcomes of others are held against, as its tables have it: what is set for a
 * run moves the option and not what it is compared with.
 *
 * @param name as it is written, {@code iusaf@pure}
 * @param preset values that its preset puts in force
 */
public record Baseline(String name, DistributionRules rules, List<ParameterOverride> preset) {

  /** The one that outcomes are held against unless another is named. */
  public static final String DEFAULT = "iusaf@pure";

  /**
   * How far a year's order of Parties is that of the baseline, on the same fund. A Party that only
   * one of the two knows as eligible has a share of zero under the other.
   *
   * @return null where one of the two has no order at all, since all Parties have the same share,
   *     and where the fund does not cover the floors of the baseline
   * @throws org.dsisim.message.InvalidInput when the baseline's parameters cannot be used
   */
  public @Nullable RankOrder against(YearOutcome year) {
    return against(year.year(), year.fund().net(), year.parties());
  }

  /** The same of Parties that share a fund in a year. */
  @Nullable RankOrder against(int year, Money net, List<PartyOutcome> parties) {
    Shares shares = on(net, year, parties.stream().map(PartyOutcome::country).toList());
    return shares == null ? null : shares.against(parties);
  }

  /**
   * The shares that the baseline gives of a fund.
   *
   * @return null where the fund does not cover its floors
   * @throws org.dsisim.message.InvalidInput when the baseline's parameters cannot be used
   */
  public @Nullable Shares on(Money fund, int year, Collection<Country> countries) {
    Problems problems = new Problems();
    ParameterValues terms =
        ParameterValues.inForce(rules.id(), rules.parameters(), year, preset, problems);
    problems.throwIfErrors();
    try {
      return new Shares(shares(new Allocator(rules, terms).allocate(fund, countries).parties()));
    } catch (NotComputable floorsTakeMore) {
      return null;
    }
  }

  /**
   * What Parties receive under a baseline, for whoever holds several outcomes against it.
   *
   * @param byParty of those that are eligible or receive
   */
  public record Shares(Map<CountryCode, Fraction> byParty) {

    /** How far Parties are in the same order; null where one of the two has none. */
    public @Nullable RankOrder against(List<PartyOutcome> parties) {
      Map<CountryCode, Fraction> ours = shares(parties);
      TreeMap<CountryCode, Fraction> either = new TreeMap<>(ours);
      either.putAll(byParty);
      List<Fraction> first = new ArrayList<>();
      List<Fraction> second = new ArrayList<>();
      for (CountryCode code : either.keySet()) {
        first.add(ours.getOrDefault(code, Fraction.ZERO));
        second.add(byParty.getOrDefault(code, Fraction.ZERO));
      }
      return Spearman.of(first, second)
          .map(spearman -> new RankOrder(either.size(), spearman))
          .orElse(null);
    }
  }

  private static Map<CountryCode, Fraction> shares(List<PartyOutcome> parties) {
    Map<CountryCode, Fraction> shares = new TreeMap<>();
    for (PartyOutcome party : parties) {
      if (party.eligible() || !party.share().isZero()) {
        shares.put(party.country().code(), party.share());
      }
    }
    return shares;
  }
}
