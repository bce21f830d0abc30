package org.dsisim.reckoning.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.answer.Entitlements.Eligibility;
import org.dsisim.model.answer.Entitlements.Weighing;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.dsisim.value.NamedValues;

/** Gives out a fund by what the rules of a formula answered: shares, limits, then cents. */
public final class Apportionment {

  private final NamedValues terms;

  /** An apportionment under the parameters of a formula. */
  public Apportionment(NamedValues terms) {
    this.terms = terms;
  }

  /**
   * Gives out exactly the fund.
   *
   * @throws CannotAllocate when components take more than the whole fund, floors cannot be met, or
   *     a parameter says what no fund can be given out by
   */
  public Allocation of(Money fund, Entitlements entitlements) {
    SetAside window = SetAside.of(entitlements.windowParts(), terms);
    Fraction available = Fraction.ONE.minus(window.share());
    Shares shares = Shares.of(entitlements.weighings(), available, terms);
    Bounds bounds = new Bounds(entitlements.limits(), terms, fund);
    WithinLimits.Result limited = bounds.within(shares, available);
    NavigableMap<CountryCode, Derivation> derivations = new TreeMap<>(window.byParty());
    int i = 0;
    for (Map.Entry<CountryCode, Fraction> before : shares.byParty().entrySet()) {
      CountryCode code = before.getKey();
      Fraction share = limited.shares().get(i++);
      derivations.put(
          code,
          new Derivation(
              shares.components(code), before.getValue(), share, bounds.reached(code, share)));
    }
    List<Fraction> exact = new ArrayList<>();
    derivations.values().forEach(derivation -> exact.add(derivation.share()));
    exact.add(Fraction.ONE.minus(Fraction.sum(exact)));
    List<Money> money = LargestRemainder.apportion(fund, exact);
    Map<CountryCode, Money> amounts = new LinkedHashMap<>();
    derivations.keySet().forEach(code -> amounts.put(code, money.get(amounts.size())));
    List<Message> why = new ArrayList<>(shares.nobodys());
    if (!limited.left().isZero()) {
      why.add(Message.of("allocation.ceilings-leave"));
    }
    return new Allocation(
        fund,
        entitlements,
        Collections.unmodifiableMap(derivations),
        outcomes(entitlements, shares, window, derivations, amounts),
        money.get(amounts.size()),
        List.copyOf(why),
        shares.missing());
  }

  private List<PartyOutcome> outcomes(
      Entitlements entitlements,
      Shares shares,
      SetAside window,
      Map<CountryCode, Derivation> derivations,
      Map<CountryCode, Money> amounts) {
    Money inWindow = Money.ZERO;
    for (CountryCode code : window.byParty().keySet()) {
      inWindow = inWindow.plus(amounts.getOrDefault(code, Money.ZERO));
    }
    Map<CountryCode, Money> iplc =
        new ForIplc(terms).of(entitlements.iplcShares(), amounts, inWindow);
    Map<CountryCode, RuleReference> iplcRules = new HashMap<>();
    entitlements
        .iplcShares()
        .forEach(share -> iplcRules.put(share.party().country().code(), share.rule()));
    window
        .rules()
        .forEach(
            (code, part) -> {
              iplcRules.put(code, part.rule());
              iplc.put(code, amounts.getOrDefault(code, Money.ZERO));
            });
    List<PartyOutcome> outcomes = new ArrayList<>();
    for (Eligibility answer : entitlements.eligibility()) {
      CountryCode code = answer.party().country().code();
      Weighing excluded = shares.excluded().get(code);
      Derivation derivation = derivations.get(code);
      List<RuleReference> decided = new ArrayList<>(List.of(answer.rule()));
      if (excluded != null) {
        decided.add(excluded.rule());
      }
      if (derivation != null) {
        decided.addAll(derivation.rules());
      }
      RuleReference iplcRule = excluded == null ? iplcRules.get(code) : null;
      outcomes.add(
          new PartyOutcome(
              answer.party().country(),
              answer.eligible() && excluded == null,
              derivation == null ? Fraction.ZERO : derivation.share(),
              amounts.getOrDefault(code, Money.ZERO),
              iplc.getOrDefault(code, Money.ZERO),
              Money.ZERO,
              Money.ZERO,
              List.copyOf(decided),
              iplcRule == null ? List.of() : List.of(iplcRule)));
    }
    return outcomes;
  }
}
