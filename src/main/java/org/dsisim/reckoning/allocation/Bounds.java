package org.dsisim.reckoning.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dsisim.message.Problem;
import org.dsisim.message.Severity;
import org.dsisim.model.answer.Entitlements.Limit;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** The least and the most that Parties receive of a fund, as rules have stated them. */
final class Bounds {

  private final String formula;
  private final ParameterValues terms;
  private final Money fund;
  private final Map<CountryCode, Limit> floors = new LinkedHashMap<>();
  private final Map<CountryCode, Limit> ceilings = new LinkedHashMap<>();

  Bounds(String formula, List<Limit> limits, ParameterValues terms, Money fund) {
    this.formula = formula;
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
   * @throws NotComputable when the floors take more than there is, or a floor is above a ceiling
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
              if (ceiling.compareTo(floor) < 0) {
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
    if (!isUsd(parameter)) {
      return terms.rate(parameter);
    }
    return fund.isZero()
        ? inEmptyFund
        : terms.money(parameter).toFraction().dividedBy(fund.toFraction());
  }

  private boolean isUsd(String parameter) {
    return terms.term(parameter).value().unit() == Unit.USD;
  }

  private NotComputable crossed(CountryCode code) {
    String floor = Objects.requireNonNull(floors.get(code)).parameter();
    String ceiling = Objects.requireNonNull(ceilings.get(code)).parameter();
    return refused(
        floor,
        "%s is to receive at least '%s' and at most '%s' of %s, and the first is above the second."
            .formatted(code, floor, ceiling, formula),
        null);
  }

  private NotComputable infeasible(int parties, Fraction taken, Fraction target) {
    List<String> names =
        floors.values().stream().map(Limit::parameter).distinct().sorted().toList();
    String what =
        "%s of %s %s infeasible: the floors of %d eligible Parties take %s %% of the fund."
            .formatted(
                names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(" and ")),
                formula,
                names.size() == 1 ? "is" : "are",
                parties,
                taken.times(100).toDecimal(2).stripTrailingZeros().toPlainString());
    return refused(
        names.get(0), what, names.size() == 1 ? most(names.get(0), parties, target) : null);
  }

  /** The highest floor that can be met; rounded down, so that whoever takes it is not refused. */
  private String most(String parameter, int parties, Fraction target) {
    Fraction share = target.dividedBy(Fraction.of(parties));
    return isUsd(parameter)
        ? "at most USD "
            + new BigDecimal(share.times(fund.toFraction()).floor(), 2).toPlainString()
            + " for each Party."
        : "at most "
            + new BigDecimal(share.times(1_000_000).floor(), 4).stripTrailingZeros().toPlainString()
            + " % for each Party.";
  }

  private NotComputable refused(String parameter, String what, @Nullable String maybe) {
    return new NotComputable(
        new Problem(Severity.ERROR, terms.term(parameter).place(), what, maybe));
  }
}
