package org.dsisim.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.Entitlements.Limit;
import org.dsisim.model.RuleReference;
import org.dsisim.parameter.Terms;
import org.dsisim.parameter.Unit;
import org.dsisim.table.InvalidInput;
import org.dsisim.table.Problem;
import org.dsisim.table.Severity;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** The least and the most that Parties receive of a fund, as rules have stated them. */
final class Bounds {

  private final String formula;
  private final Terms terms;
  private final Money fund;
  private final Map<CountryCode, Limit> floors = new LinkedHashMap<>();
  private final Map<CountryCode, Limit> ceilings = new LinkedHashMap<>();

  Bounds(String formula, List<Limit> limits, Terms terms, Money fund) {
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
   * @throws InvalidInput when the floors take more than there is
   */
  WithinLimits.Result within(Shares shares) {
    List<WithinLimits.Bounded> bounded = new ArrayList<>();
    shares
        .byParty()
        .forEach(
            (code, share) -> {
              Fraction floor = floor(code);
              bounded.add(new WithinLimits.Bounded(share, floor, ceiling(code).max(floor)));
            });
    Fraction target = Fraction.ONE.minus(shares.nobodysShare());
    Fraction taken = WithinLimits.floors(bounded);
    if (taken.compareTo(target) > 0) {
      throw infeasible(bounded.size(), taken, target);
    }
    return WithinLimits.scale(bounded, target);
  }

  /** The rules whose limit a share has reached; a floor of nothing is reached by nobody. */
  List<RuleReference> reached(CountryCode code, Fraction share) {
    List<RuleReference> reached = new ArrayList<>();
    Limit floor = floors.get(code);
    if (floor != null && !share.isZero() && share.equals(floor(code))) {
      reached.add(floor.rule());
    }
    Limit ceiling = ceilings.get(code);
    if (ceiling != null && share.equals(ceiling(code))) {
      reached.add(ceiling.rule());
    }
    return reached.stream().distinct().toList();
  }

  private Fraction floor(CountryCode code) {
    Limit limit = floors.get(code);
    return limit == null ? Fraction.ZERO : ofFund(limit.parameter());
  }

  private Fraction ceiling(CountryCode code) {
    Limit limit = ceilings.get(code);
    return limit == null ? Fraction.ONE : ofFund(limit.parameter());
  }

  /** A limit as a part of the fund; in an empty fund an amount in dollars limits nothing. */
  private Fraction ofFund(String parameter) {
    if (terms.term(parameter).value().unit() != Unit.USD) {
      return terms.rate(parameter);
    }
    return fund.isZero()
        ? Fraction.ZERO
        : terms.money(parameter).toFraction().dividedBy(fund.toFraction());
  }

  private InvalidInput infeasible(int parties, Fraction taken, Fraction target) {
    Limit limit = floors.values().iterator().next();
    // Down, so that whoever takes the advice is not refused again.
    Fraction most = target.times(100).dividedBy(Fraction.of(parties));
    String highest =
        new BigDecimal(most.times(10_000).floor(), 4).stripTrailingZeros().toPlainString();
    return new InvalidInput(
        List.of(
            new Problem(
                Severity.ERROR,
                terms.term(limit.parameter()).place(),
                "'%s' of %s is infeasible: the floors of %d eligible Parties take %s %% of the fund."
                    .formatted(
                        limit.parameter(),
                        formula,
                        parties,
                        taken.times(100).toDecimal(2).stripTrailingZeros().toPlainString()),
                "at most " + highest + " % for each Party.")));
  }
}
