package org.dsisim.reckoning.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dsisim.model.answer.Entitlements.Limit;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/** The least and the most that Parties receive of a fund, as rules have stated them. */
final class Bounds {

  private final NamedValues values;
  private final Money fund;
  private final Places places;
  private final @Nullable Limit[] floors;
  private final @Nullable Limit[] ceilings;
  private final Set<String> floorNames = new TreeSet<>();
  private final Map<String, Fraction> parts = new HashMap<>();
  private final boolean isEmpty;
  private final boolean areOfMoney;

  /**
   * The bounds.
   *
   * @param places of the Parties that have a share; a limit of another is none
   */
  Bounds(List<Limit> limits, NamedValues values, Money fund, Places places) {
    this.values = values;
    this.fund = fund;
    this.places = places;
    this.floors = new @Nullable Limit[places.size()];
    this.ceilings = new @Nullable Limit[places.size()];
    this.isEmpty = limits.isEmpty();
    this.areOfMoney = limits.stream().anyMatch(limit -> values.isMoney(limit.parameter()));
    for (Limit limit : limits) {
      if (limit.floor()) {
        floorNames.add(limit.parameter());
      }
      int place = places.of(limit.party().country().code());
      if (place != Places.NONE) {
        (limit.floor() ? floors : ceilings)[place] = limit;
      }
    }
  }

  /** Whether any of them is an amount of money, which of another fund is another part. */
  boolean areOfMoney() {
    return areOfMoney;
  }

  /**
   * The shares brought between the bounds.
   *
   * @param available the part of the fund that they share
   * @throws CannotAllocate when the floors take more than there is, or a floor is above a ceiling
   */
  WithinLimits.Result within(Shares shares, Fraction available) {
    if (isEmpty) {
      return asTheyAre(shares);
    }
    List<WithinLimits.Bounded> bounded = new ArrayList<>(places.size());
    for (int place = 0; place < places.size(); place++) {
      Fraction floor = floor(place);
      Fraction ceiling = ceiling(place);
      if (ceilings[place] != null && ceiling.compareTo(floor) < 0) {
        throw crossed(place);
      }
      bounded.add(new WithinLimits.Bounded(shares.byPlace().get(place), floor, ceiling));
    }
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
    return new WithinLimits.Result(shares.byPlace(), Fraction.ONE, Fraction.ZERO);
  }

  /** The limits that a share has reached; a floor of nothing is reached by nobody. */
  List<Limit> reached(int place, Fraction share) {
    List<Limit> reached = new ArrayList<>(0);
    Limit floor = floors[place];
    if (floor != null && !share.isZero() && share.equals(floor(place))) {
      reached.add(floor);
    }
    Limit ceiling = ceilings[place];
    if (ceiling != null && share.equals(ceiling(place))) {
      reached.add(ceiling);
    }
    return List.copyOf(reached);
  }

  private Fraction floor(int place) {
    Limit limit = floors[place];
    return limit == null ? Fraction.ZERO : ofFund(limit.parameter(), Fraction.ZERO);
  }

  private Fraction ceiling(int place) {
    Limit limit = ceilings[place];
    return limit == null ? Fraction.ONE : ofFund(limit.parameter(), Fraction.ONE);
  }

  /**
   * A limit as a part of the fund.
   *
   * @param inEmptyFund what an amount in dollars is of no money: no limit at all
   */
  private Fraction ofFund(String parameter, Fraction inEmptyFund) {
    if (fund.isZero()) {
      return values.isMoney(parameter) ? inEmptyFund : values.rate(parameter);
    }
    // Nearly all Parties have the same limits.
    Fraction known = parts.get(parameter);
    if (known == null) {
      known =
          values.isMoney(parameter)
              ? values.money(parameter).toFraction().dividedBy(fund.toFraction())
              : values.rate(parameter);
      parts.put(parameter, known);
    }
    return known;
  }

  private CannotAllocate crossed(int place) {
    return new CannotAllocate(
        new Refusal.FloorAboveCeiling(
            places.codes().get(place),
            Objects.requireNonNull(floors[place]).parameter(),
            Objects.requireNonNull(ceilings[place]).parameter()));
  }

  private CannotAllocate infeasible(int parties, Fraction taken, Fraction available) {
    return new CannotAllocate(
        new Refusal.FloorsAboveAll(List.copyOf(floorNames), parties, taken, available));
  }
}
