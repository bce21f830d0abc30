package org.dsisim.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
import org.dsisim.reckoning.allocation.FundShares;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.share.Allocator;
import org.dsisim.simulation.share.NotComputable;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A formula that the outcomes of others are held against, as its tables have it: what is set for a
 * run moves the option and not what it is compared with. It remembers what it was last held
 * against: a changed rate moves no share. Safe for use by several threads.
 */
public final class Baseline {

  /** The one that outcomes are held against unless another is named. */
  public static final String DEFAULT = "iusaf@pure";

  private final String name;
  private final DistributionRules rules;
  private final List<ParameterOverride> preset;

  /** Null before the first, and where shares depend on the size of the fund. */
  private volatile @Nullable Held last;

  /** How it orders these Parties, whatever the size of the fund. */
  private record Held(
      int year,
      List<Country> countries,
      Shares shares,
      List<Fraction> of,
      @Nullable RankOrder order) {

    boolean isOf(int other, List<Country> others) {
      return year == other && countries.equals(others);
    }
  }

  /**
   * A baseline.
   *
   * @param name as it is written, {@code iusaf@pure}
   * @param preset values that its preset puts in force
   */
  public Baseline(String name, DistributionRules rules, List<ParameterOverride> preset) {
    this.name = name;
    this.rules = rules;
    this.preset = List.copyOf(preset);
  }

  /** As it is written, {@code iusaf@pure}. */
  public String name() {
    return name;
  }

  /** The formula. */
  public DistributionRules rules() {
    return rules;
  }

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
    List<Country> countries = parties.stream().map(PartyOutcome::country).toList();
    List<Fraction> of = parties.stream().map(Baseline::counted).toList();
    Held held = last;
    if (held == null || !held.isOf(year, countries)) {
      FundShares known = fundShares(net, year, countries);
      if (known == null) {
        return null;
      }
      Shares shares = given(known, net);
      held = new Held(year, countries, shares, of, shares.against(parties));
      last = known.isOfAnyFund() ? held : null;
    } else if (!held.of().equals(of)) {
      held = new Held(year, countries, held.shares(), of, held.shares().against(parties));
      last = held;
    }
    return held.order();
  }

  /**
   * The shares that the baseline gives of a fund.
   *
   * @return null where the fund does not cover its floors
   * @throws org.dsisim.message.InvalidInput when the baseline's parameters cannot be used
   */
  public @Nullable Shares on(Money fund, int year, Collection<Country> countries) {
    FundShares known = fundShares(fund, year, countries);
    return known == null ? null : given(known, fund);
  }

  private @Nullable FundShares fundShares(Money fund, int year, Collection<Country> countries) {
    Problems problems = new Problems();
    ParameterValues values =
        ParameterValues.inForce(rules.id(), rules.parameters(), year, preset, problems);
    problems.throwIfErrors();
    try {
      return new Allocator(rules, values).shares(fund, countries);
    } catch (NotComputable floorsTakeMore) {
      return null;
    }
  }

  private static Shares given(FundShares known, Money fund) {
    return new Shares(shares(known.given(fund).parties()));
  }

  /** What it is ordered by; negative where it is not: nobody's share is. */
  private static Fraction counted(PartyOutcome party) {
    return isOrdered(party) ? party.share() : Fraction.ONE.negated();
  }

  private static boolean isOrdered(PartyOutcome party) {
    return party.eligible() || !party.share().isZero();
  }

  /**
   * What Parties receive under a baseline, for whoever holds several outcomes against it.
   *
   * @param byParty of those that are eligible or receive
   */
  public record Shares(Map<CountryCode, Fraction> byParty) {

    /** How far Parties are in the same order; null where one of the two has none. */
    public @Nullable RankOrder against(List<PartyOutcome> parties) {
      List<Fraction> first = new ArrayList<>();
      List<Fraction> second = new ArrayList<>();
      int ofBoth = 0;
      for (PartyOutcome party : parties) {
        Fraction theirs = byParty.get(party.country().code());
        boolean isOrdered = isOrdered(party);
        if (isOrdered || theirs != null) {
          first.add(isOrdered ? party.share() : Fraction.ZERO);
          second.add(theirs == null ? Fraction.ZERO : theirs);
          ofBoth += theirs == null ? 0 : 1;
        }
      }
      if (ofBoth < byParty.size()) {
        addOthers(parties, first, second);
      }
      return Spearman.of(first, second)
          .map(spearman -> new RankOrder(first.size(), spearman))
          .orElse(null);
    }

    /**
     * Those of which the outcome knows nothing at all: in which order they come is all the same.
     */
    private void addOthers(
        List<PartyOutcome> parties, List<Fraction> first, List<Fraction> second) {
      Map<CountryCode, Fraction> others = new TreeMap<>(byParty);
      parties.forEach(party -> others.remove(party.country().code()));
      others
          .values()
          .forEach(
              theirs -> {
                first.add(Fraction.ZERO);
                second.add(theirs);
              });
    }
  }

  private static Map<CountryCode, Fraction> shares(List<PartyOutcome> parties) {
    Map<CountryCode, Fraction> shares = new HashMap<>();
    for (PartyOutcome party : parties) {
      if (isOrdered(party)) {
        shares.put(party.country().code(), party.share());
      }
    }
    return shares;
  }
}
