package org.dsisim.reckoning.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.answer.Entitlements.Eligibility;
import org.dsisim.model.answer.Entitlements.IplcShare;
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
    Bounds bounds = new Bounds(entitlements.limits(), terms, fund, shares.places());
    WithinLimits.Result limited = bounds.within(shares, available);
    Places places = all(shares.places(), window);
    List<Derivation> derivations = derivations(places, shares, window, limited, bounds);
    List<Fraction> exact = new ArrayList<>(derivations.size() + 1);
    derivations.forEach(derivation -> exact.add(derivation.share()));
    exact.add(Fraction.ONE.minus(Fraction.sum(exact)));
    List<Money> money = LargestRemainder.apportion(fund, exact);
    Map<CountryCode, Derivation> byCode = new LinkedHashMap<>(2 * places.size());
    for (int place = 0; place < places.size(); place++) {
      byCode.put(places.codes().get(place), derivations.get(place));
    }
    List<Message> why = new ArrayList<>(shares.nobodys());
    if (!limited.left().isZero()) {
      why.add(Message.of("allocation.ceilings-leave"));
    }
    return new Allocation(
        fund,
        entitlements,
        Collections.unmodifiableMap(byCode),
        outcomes(entitlements, shares, window, derivations, money, places),
        money.get(places.size()),
        List.copyOf(why),
        shares.missing());
  }

  /** The places of all who have a share: by weights, or of a window. */
  private static Places all(Places byWeights, SetAside window) {
    if (window.byParty().isEmpty()) {
      return byWeights;
    }
    List<CountryCode> all = new ArrayList<>(byWeights.codes());
    all.addAll(window.byParty().keySet());
    return Places.of(all);
  }

  private static List<Derivation> derivations(
      Places places, Shares shares, SetAside window, WithinLimits.Result limited, Bounds bounds) {
    List<Derivation> derivations = new ArrayList<>(places.size());
    for (CountryCode code : places.codes()) {
      int place = shares.places().of(code);
      if (place == Places.NONE) {
        derivations.add(Objects.requireNonNull(window.byParty().get(code)));
      } else {
        Fraction share = limited.shares().get(place);
        derivations.add(
            new Derivation(
                List.copyOf(shares.components().get(place)),
                shares.byPlace().get(place),
                share,
                bounds.reached(place, share)));
      }
    }
    return derivations;
  }

  private List<PartyOutcome> outcomes(
      Entitlements entitlements,
      Shares shares,
      SetAside window,
      List<Derivation> derivations,
      List<Money> amounts,
      Places places) {
    Money inWindow = Money.ZERO;
    for (CountryCode code : window.byParty().keySet()) {
      inWindow = inWindow.plus(amounts.get(places.of(code)));
    }
    Money[] iplc = new ForIplc(terms).of(entitlements.iplcShares(), amounts, places, inWindow);
    Map<CountryCode, RuleReference> iplcRules = new HashMap<>();
    for (IplcShare share : entitlements.iplcShares()) {
      iplcRules.put(share.party().country().code(), share.rule());
    }
    window
        .rules()
        .forEach(
            (code, part) -> {
              iplcRules.put(code, part.rule());
              iplc[places.of(code)] = amounts.get(places.of(code));
            });
    List<PartyOutcome> outcomes = new ArrayList<>(entitlements.eligibility().size());
    for (Eligibility answer : entitlements.eligibility()) {
      CountryCode code = answer.party().country().code();
      Weighing excluded = shares.excluded().get(code);
      int place = places.of(code);
      List<RuleReference> decided = new ArrayList<>(List.of(answer.rule()));
      if (excluded != null) {
        decided.add(excluded.rule());
      }
      if (place != Places.NONE) {
        decided.addAll(derivations.get(place).rules());
      }
      RuleReference iplcRule = excluded == null ? iplcRules.get(code) : null;
      outcomes.add(
          new PartyOutcome(
              answer.party().country(),
              answer.eligible() && excluded == null,
              place == Places.NONE ? Fraction.ZERO : derivations.get(place).share(),
              place == Places.NONE ? Money.ZERO : amounts.get(place),
              place == Places.NONE ? Money.ZERO : iplc[place],
              Money.ZERO,
              Money.ZERO,
              List.copyOf(decided),
              iplcRule == null ? List.of() : List.of(iplcRule)));
    }
    return outcomes;
  }
}
