package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dsisim.model.Country;
import org.dsisim.model.DistributionRules;
import org.dsisim.model.Entitlements;
import org.dsisim.model.Entitlements.Eligibility;
import org.dsisim.model.Entitlements.IplcShare;
import org.dsisim.model.Party;
import org.dsisim.model.RuleReference;
import org.dsisim.parameter.Term;
import org.dsisim.parameter.Terms;
import org.dsisim.table.InvalidInput;
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
    Bounds bounds = new Bounds(rules.id(), entitlements.limits(), terms, fund);
    WithinLimits.Result limited = bounds.within(shares);
    List<Fraction> exact = new ArrayList<>(limited.shares());
    exact.add(exact.stream().reduce(Fraction.ONE, Fraction::minus));
    List<Money> money = LargestRemainder.apportion(fund, exact);
    NavigableMap<CountryCode, Derivation> derivations = new TreeMap<>();
    Map<CountryCode, Receipt> receipts = new LinkedHashMap<>();
    int i = 0;
    for (Map.Entry<CountryCode, Fraction> before : shares.byParty().entrySet()) {
      CountryCode code = before.getKey();
      Derivation derivation =
          new Derivation(
              shares.components(code),
              before.getValue(),
              exact.get(i),
              bounds.reached(code, exact.get(i)));
      derivations.put(code, derivation);
      receipts.put(code, new Receipt(exact.get(i), money.get(i), derivation.rules()));
      i++;
    }
    List<String> why = new ArrayList<>(shares.nobodys());
    if (!limited.left().isZero()) {
      why.add("the ceilings leave a part of the fund over");
    }
    return new Allocation(
        fund,
        entitlements,
        Collections.unmodifiableNavigableMap(derivations),
        outcomes(entitlements, receipts),
        money.get(i),
        List.copyOf(why),
        shares.missing());
  }

  /** What a Party receives, with the rules on weights and limits that decided it. */
  private record Receipt(Fraction share, Money amount, List<RuleReference> rules) {
    static final Receipt NOTHING = new Receipt(Fraction.ZERO, Money.ZERO, List.of());
  }

  private List<PartyOutcome> outcomes(
      Entitlements entitlements, Map<CountryCode, Receipt> receipts) {
    Map<CountryCode, IplcShare> iplcShares = new LinkedHashMap<>();
    entitlements
        .iplcShares()
        .forEach(share -> iplcShares.put(share.party().country().code(), share));
    List<PartyOutcome> outcomes = new ArrayList<>();
    for (Eligibility answer : entitlements.eligibility()) {
      Country country = answer.party().country();
      Receipt receipt = receipts.getOrDefault(country.code(), Receipt.NOTHING);
      IplcShare iplc = iplcShares.get(country.code());
      List<RuleReference> decided = new ArrayList<>(List.of(answer.rule()));
      decided.addAll(receipt.rules());
      outcomes.add(
          new PartyOutcome(
              country,
              answer.eligible(),
              receipt.share(),
              receipt.amount(),
              forIplc(receipt.amount(), iplc),
              Money.ZERO,
              List.copyOf(decided),
              iplc == null ? List.of() : List.of(iplc.rule())));
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
    return InvalidInput.of(
        term.place(),
        "'%s' of %s is %s percent: no more than the whole of an amount can be for the IPLC."
            .formatted(term.name(), rules.id(), term.value().text()),
        null);
  }
}
