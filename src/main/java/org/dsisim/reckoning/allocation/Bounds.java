package org.dsisim.reckoning.allocation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.model.answer.Entitlements.Limit;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.dsisim.value.NamedValues;

/** The least and the most that Parties receive of a fund, as rules have stated them. */
final class Bounds {

  private final NamedValues terms;
  private final Money fund;
  private final Map<CountryCode, Limit> floors = new LinkedHashMap<>();
  private final Map<CountryCode, Limit> ceilings = new LinkedHashMap<>();

  Bounds(List<Limit> limits, NamedValues terms, Money fund) {
    this.terms = terms;
    this.fund = fund;
    for (Limit limit : limits) {
      (limit.floor() ? floors : ceilings).put(limit.party().country().code(), limit);
    }
  }

  /**
   * The shares brought between the bounds.
   *
   * @param available the part of the fund that they share
   * @throws CannotAllocate when the floors take more than there is, or a floor is above a ceiling
   */
  WithinLimits.Result within(Shares shares, Fraction available) {
    if (floors.isEmpty() && ceilings.isEmpty()) {
      return asTheyAre(shares);
    }
    List<WithinLimits.Bounded> bounded = new ArrayList<>();
    shares
        .byParty()
        .forEach(
            (code, share) -> {
              Fraction floor = floor(code);
              Fraction ceiling = ceiling(code);
              if (ceilings.containsKey(code) && ceiling.compareTo(floor) < 0) {
                throw crossed(code);
              }
              bounded.add(new WithinLimits.Bounded(share, floor, ceiling));
            });
    if (WithinLimits.isNobodyOut(bounded)) {
      return asTheyAre(shares);
    }
    Fraction target = available.minus(shares.nobodysShare());
    Fraction taken = WithinLimits.floors(bounded);
    if (taken.compareTo(target) > 0) {
      throw infeasible(bounded.size(), taken, target);
    }
    return WithinLimits.scale(bounded, target);
  }

  /** Shares that no bound holds: together they are what there is to share. */
  private static WithinLimits.Result asTheyAre(Shares shares) {
    return new WithinLimits.Result(
        List.copyOf(shares.byParty().values()), Fraction.ONE, Fraction.ZERO);
  }

  /** The limits that a share has reached; a floor of nothing is reached by nobody. */
  List<Limit> reached(CountryCode code, Fraction share) {
    List<Limit> reached = new ArrayList<>();
    Limit floor = floors.get(code);
    if (floor != null && !share.isZero() && share.equals(floor(code))) {
      reached.add(floor);
    }
    Limit ceiling = ceilings.get(code);
    if (ceiling != null && share.equals(ceiling(code))) {
      reached.add(ceiling);
    }
    return List.copyOf(reached);
  }

  private Fraction floor(CountryCode code) {
    Limit limit = floors.get(code);
    return limit == null ? Fraction.ZERO : ofFund(limit.parameter(), Fraction.ZERO);
  }

  private Fraction ceiling(CountryCode code) {
    Limit limit = ceilings.get(code);
    return limit == null ? Fraction.ONE : ofFund(limit.parameter(), Fraction.ONE);
  }

  /**
   * A limit as a part of the fund.
   *
   * @param inEmptyFund what an amount in dollars is of no money: no limit at all
   */
  private Fraction ofFund(String parameter, Fraction inEmptyFund) {
    if (!terms.isMoney(parameter)) {
      return terms.rate(parameter);
    }
    return fund.isZero()
        ? inEmptyFund
        : terms.money(parameter).toFraction().dividedBy(fund.toFraction());
  }

  private CannotAllocate crossed(CountryCode code) {
    return new CannotAllocate(
        new Refusal.FloorAboveCeiling(
            code,
            Objects.requireNonNull(floors.get(code)).parameter(),
            Objects.requireNonNull(ceilings.get(code)).parameter()));
  }

  private CannotAllocate infeasible(int parties, Fraction taken, Fraction available) {
    List<String> parameters =
        floors.values().stream().map(Limit::parameter).distinct().sorted().toList();
    return new CannotAllocate(new Refusal.FloorsAboveAll(parameters, parties, taken, available));
  }
}
