package org.dsisim.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.Country;
import org.dsisim.model.DistributionRules;
import org.dsisim.model.Entitlements;
import org.dsisim.model.Entitlements.Eligibility;
import org.dsisim.model.Entitlements.IplcShare;
import org.dsisim.model.Entitlements.Limit;
import org.dsisim.model.Entitlements.Weighing;
import org.dsisim.model.Party;
import org.dsisim.model.RuleReference;
import org.dsisim.parameter.Term;
import org.dsisim.parameter.Terms;
import org.dsisim.parameter.Unit;
import org.dsisim.table.InvalidInput;
import org.dsisim.table.Place;
import org.dsisim.table.Problem;
import org.dsisim.table.Severity;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Gives out a fund by an allocation formula: shares, limits, then cents. */
public final class Allocator {

  private final DistributionRules rules;
  private final Terms terms;

  /** An allocator for a formula with its parameters in force. */
  public Allocator(DistributionRules rules, Terms terms) {
    this.rules = rules;
    this.terms = terms;
  }

  /**
   * Gives out exactly the fund.
   *
   * @param countries as they stand in the year; those that are no Parties are passed over
   * @throws InvalidInput when rules contradict each other, when components take more than the whole
   *     fund, or when floors cannot be met
   */
  public Allocation allocate(Money fund, Iterable<Country> countries) {
    List<Party> parties = new ArrayList<>();
    for (Country country : countries) {
      if (country.isParty()) {
        parties.add(new Party(country, terms));
      }
    }
    Entitlements entitlements = rules.decide(terms, parties);
    Shares shares = Shares.of(entitlements.weighings(), terms);
    WithinLimits.Result limited = withinLimits(fund, shares, entitlements);
    Map<CountryCode, Money> amounts = new LinkedHashMap<>();
    List<Fraction> exact = new ArrayList<>(limited.shares());
    Fraction nobody = Fraction.ONE;
    for (Fraction share : exact) {
      nobody = nobody.minus(share);
    }
    exact.add(nobody);
    List<Money> money = LargestRemainder.apportion(fund, exact);
    Map<CountryCode, Fraction> shareOf = new LinkedHashMap<>();
    int i = 0;
    for (CountryCode code : shares.byParty().keySet()) {
      amounts.put(code, money.get(i));
      shareOf.put(code, exact.get(i));
      i++;
    }
    List<String> why = new ArrayList<>(shares.nobodys());
    if (!limited.left().isZero()) {
      why.add("the ceilings leave a part of the fund over");
    }
    return new Allocation(
        fund,
        outcomes(entitlements, shareOf, amounts),
        money.get(i),
        List.copyOf(why),
        shares.missing());
  }

  private WithinLimits.Result withinLimits(Money fund, Shares shares, Entitlements entitlements) {
    Map<CountryCode, Fraction> floors = new LinkedHashMap<>();
    Map<CountryCode, Fraction> ceilings = new LinkedHashMap<>();
    for (Limit limit : entitlements.limits()) {
      (limit.floor() ? floors : ceilings)
          .put(limit.party().country().code(), ofFund(limit.parameter(), fund));
    }
    List<WithinLimits.Bounded> bounded = new ArrayList<>();
    shares
        .byParty()
        .forEach(
            (code, share) -> {
              Fraction floor = floors.getOrDefault(code, Fraction.ZERO);
              Fraction ceiling = ceilings.getOrDefault(code, Fraction.ONE);
              bounded.add(new WithinLimits.Bounded(share, floor, ceiling.max(floor)));
            });
    Fraction target = Fraction.ONE.minus(shares.nobodysShare());
    if (WithinLimits.floors(bounded).compareTo(target) > 0) {
      throw infeasible(entitlements, bounded.size(), WithinLimits.floors(bounded), target);
    }
    return WithinLimits.scale(bounded, target);
  }

  /** A limit as a part of the fund; of no money every dollar is more than all of it. */
  private Fraction ofFund(String parameter, Money fund) {
    if (terms.term(parameter).value().unit() != Unit.USD) {
      return terms.rate(parameter);
    }
    return fund.isZero()
        ? Fraction.ZERO
        : terms.money(parameter).toFraction().dividedBy(fund.toFraction());
  }

  private InvalidInput infeasible(
      Entitlements entitlements, int parties, Fraction floors, Fraction target) {
    Limit limit = entitlements.limits().stream().filter(Limit::floor).findFirst().orElseThrow();
    Place place = terms.term(limit.parameter()).place();
    // Down, so that whoever takes the advice is not refused again.
    Fraction most = target.times(100).dividedBy(Fraction.of(parties));
    String highest =
        new BigDecimal(most.times(10_000).floor(), 4).stripTrailingZeros().toPlainString();
    return new InvalidInput(
        List.of(
            new Problem(
                Severity.ERROR,
                place,
                "'%s' of %s is infeasible: the floors of %d eligible Parties take %s %% of the fund."
                    .formatted(
                        limit.parameter(),
                        rules.id(),
                        parties,
                        floors.times(100).toDecimal(2).stripTrailingZeros().toPlainString()),
                "at most " + highest + " % for each Party.")));
  }

  private List<PartyOutcome> outcomes(
      Entitlements entitlements,
      Map<CountryCode, Fraction> shares,
      Map<CountryCode, Money> amounts) {
    Map<CountryCode, IplcShare> iplc = new LinkedHashMap<>();
    entitlements.iplcShares().forEach(share -> iplc.put(share.party().country().code(), share));
    Map<CountryCode, List<RuleReference>> why = new LinkedHashMap<>();
    for (Weighing weighing : entitlements.weighings()) {
      why.computeIfAbsent(weighing.party().country().code(), key -> new ArrayList<>())
          .add(weighing.rule());
    }
    List<PartyOutcome> outcomes = new ArrayList<>();
    for (Eligibility answer : entitlements.eligibility()) {
      CountryCode code = answer.party().country().code();
      Money amount = amounts.getOrDefault(code, Money.ZERO);
      List<RuleReference> decided = new ArrayList<>(List.of(answer.rule()));
      decided.addAll(why.getOrDefault(code, List.of()));
      outcomes.add(
          new PartyOutcome(
              answer.party().country(),
              answer.eligible(),
              shares.getOrDefault(code, Fraction.ZERO),
              amount,
              forIplc(amount, iplc.get(code)),
              Money.ZERO,
              List.copyOf(decided)));
    }
    return outcomes;
  }

  /** At least the share that the text names: a cent that cannot be halved is for the IPLC. */
  private Money forIplc(Money amount, @Nullable IplcShare share) {
    if (share == null) {
      return Money.ZERO;
    }
    Fraction part = terms.rate(share.share());
    if (part.compareTo(Fraction.ONE) > 0) {
      throw moreThanAll(terms.term(share.share()));
    }
    Fraction exact = amount.toFraction().times(part);
    return new Money(exact.negated().floor().negate().longValueExact());
  }

  private InvalidInput moreThanAll(Term term) {
    return new InvalidInput(
        List.of(
            new Problem(
                Severity.ERROR,
                term.place(),
                "'%s' of %s is %s percent: no more than the whole of an amount can be for the IPLC."
                    .formatted(term.name(), rules.id(), term.value().text()),
                null)));
  }
}
