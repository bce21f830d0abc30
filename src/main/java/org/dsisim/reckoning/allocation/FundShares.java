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
import org.dsisim.value.CommonDenominator;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.dsisim.value.NamedValues;

/**
 * How a formula shares a fund among Parties: exact shares after limits, ready to be turned into
 * cents of one fund after another. Safe for use by several threads.
 */
public final class FundShares {

  private final Entitlements entitlements;
  private final Places places;
  private final int[] inWindow;
  private final Map<CountryCode, Derivation> derivations;
  private final List<PartyOutcome> withoutMoney;

  /** The places of these Parties. */
  private final int[] placesOf;

  private final ForIplc forIplc;
  private final CommonDenominator shares;
  private final List<Message> why;
  private final List<Message> missing;
  private final boolean isOfAnyFund;

  /** The parts of a fund, before it is turned into cents. */
  private FundShares(
      Entitlements entitlements, NamedValues terms, SetAside window, Shares shares, Bounds bounds) {
    WithinLimits.Result limited = bounds.within(shares, Fraction.ONE.minus(window.share()));
    this.entitlements = entitlements;
    this.places = all(shares.places(), window);
    this.inWindow = window.byParty().keySet().stream().mapToInt(places::of).toArray();
    List<Derivation> inOrder = derivations(places, shares, window, limited, bounds);
    this.derivations = byCode(places, inOrder);
    this.withoutMoney = withoutMoney(entitlements, shares, window, derivations);
    this.placesOf =
        withoutMoney.stream().mapToInt(party -> places.of(party.country().code())).toArray();
    this.forIplc = ForIplc.of(entitlements.iplcShares(), terms, places);
    List<Fraction> exact = new ArrayList<>(inOrder.size() + 1);
    inOrder.forEach(derivation -> exact.add(derivation.share()));
    exact.add(Fraction.ONE.minus(Fraction.sum(exact)));
    this.shares = LargestRemainder.whole(exact);
    List<Message> nobodys = new ArrayList<>(shares.nobodys());
    if (!limited.left().isZero()) {
      nobodys.add(Message.of("allocation.ceilings-leave"));
    }
    this.why = List.copyOf(nobodys);
    this.missing = shares.missing();
    this.isOfAnyFund = !bounds.areOfMoney();
  }

  /**
   * How a fund is shared by what the rules of a formula answered.
   *
   * @param fund for limits that are amounts of money
   * @param terms the parameters of the formula
   * @throws CannotAllocate when components take more than the whole fund, floors cannot be met, or
   *     a parameter says what no fund can be given out by
   */
  public static FundShares of(Entitlements entitlements, NamedValues terms, Money fund) {
    SetAside window = SetAside.of(entitlements.windowParts(), terms);
    Shares shares = Shares.of(entitlements.weighings(), Fraction.ONE.minus(window.share()), terms);
    Bounds bounds = new Bounds(entitlements.limits(), terms, fund, shares.places());
    return new FundShares(entitlements, terms, window, shares, bounds);
  }

  /** Whether any fund is shared so: no limit is an amount of money. */
  public boolean isOfAnyFund() {
    return isOfAnyFund;
  }

  /**
   * Gives out exactly a fund.
   *
   * @param fund the one of which the shares are, or any where they are of any
   */
  public Allocation given(Money fund) {
    List<Money> money = LargestRemainder.apportion(fund, shares);
    return new Allocation(
        fund, entitlements, derivations, outcomes(money), money.get(places.size()), why, missing);
  }

  private List<PartyOutcome> outcomes(List<Money> amounts) {
    Money[] iplc = forIplc(amounts);
    List<PartyOutcome> outcomes = new ArrayList<>(placesOf.length);
    for (int i = 0; i < placesOf.length; i++) {
      PartyOutcome party = withoutMoney.get(i);
      int place = placesOf[i];
      outcomes.add(
          place == Places.NONE ? party : party.withAmount(amounts.get(place), iplc[place]));
    }
    return outcomes;
  }

  private Money[] forIplc(List<Money> amounts) {
    Money together = Money.ZERO;
    for (int place : inWindow) {
      together = together.plus(amounts.get(place));
    }
    Money[] iplc = forIplc.of(amounts, together);
    for (int place : inWindow) {
      iplc[place] = amounts.get(place);
    }
    return iplc;
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

  private static Map<CountryCode, Derivation> byCode(Places places, List<Derivation> inOrder) {
    Map<CountryCode, Derivation> byCode = new LinkedHashMap<>(2 * places.size());
    for (int place = 0; place < places.size(); place++) {
      byCode.put(places.codes().get(place), inOrder.get(place));
    }
    return Collections.unmodifiableMap(byCode);
  }

  /** All Parties with their shares and the rules on them, as they are of no money. */
  private static List<PartyOutcome> withoutMoney(
      Entitlements entitlements,
      Shares shares,
      SetAside window,
      Map<CountryCode, Derivation> derivations) {
    Map<CountryCode, RuleReference> iplcRules = new HashMap<>();
    for (IplcShare share : entitlements.iplcShares()) {
      iplcRules.put(share.party().country().code(), share.rule());
    }
    window.rules().forEach((code, part) -> iplcRules.put(code, part.rule()));
    List<PartyOutcome> outcomes = new ArrayList<>(entitlements.eligibility().size());
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
              Money.ZERO,
              Money.ZERO,
              Money.ZERO,
              Money.ZERO,
              List.copyOf(decided),
              iplcRule == null ? List.of() : List.of(iplcRule)));
    }
    return List.copyOf(outcomes);
  }
}
