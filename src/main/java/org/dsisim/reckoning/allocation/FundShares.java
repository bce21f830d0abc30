package org.dsisim.reckoning.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
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

  private final PartyRules rules;
  private final Map<CountryCode, Derivation> derivations;
  private final List<PartyOutcome> withoutMoney;
  private final CommonDenominator shares;

  /** The parts of a fund, before it is turned into cents. */
  private FundShares(PartyRules rules, SetAside window, WeighedShares shares) {
    this.rules = rules;
    List<Derivation> inOrder =
        rules.passedOn(derivations(rules.places(), shares, window), window.share());
    this.derivations = LateDerivations.byCode(rules.places(), inOrder);
    this.withoutMoney = withoutMoney(rules.entitlements(), shares, window, derivations);
    List<Fraction> exact = new ArrayList<>(inOrder.size() + 1);
    inOrder.forEach(derivation -> exact.add(derivation.share()));
    exact.add(Fraction.ONE.minus(Fraction.sum(exact)));
    this.shares = LargestRemainder.whole(exact);
  }

  /**
   * The same Parties with other shares, to which no rule and no limit is more or less than to
   * these.
   */
  private FundShares(
      FundShares like, Supplier<List<Derivation>> inOrder, CommonDenominator shares) {
    this.rules = like.rules;
    this.derivations = new LateDerivations(rules.places(), inOrder);
    this.shares = shares;
    this.withoutMoney = rules.withShares(like.withoutMoney, shares);
  }

  /**
   * The same Parties with other shares, by the same rules.
   *
   * @param inOrder how the share of each Party came about, by its place, for whoever asks
   * @param numerators of the shares, by place
   * @param denominator which the numerators sum to
   */
  FundShares with(
      Supplier<List<Derivation>> inOrder, BigInteger[] numerators, BigInteger denominator) {
    BigInteger[] all = Arrays.copyOf(numerators, numerators.length + 1);
    all[numerators.length] = BigInteger.ZERO;
    return new FundShares(this, inOrder, CommonDenominator.of(denominator, all));
  }

  /** The Parties that have a share. */
  Places places() {
    return rules.places();
  }

  /** Whether a part of the fund is nobody's. */
  boolean leavesAPart() {
    return !rules.why().isEmpty();
  }

  /**
   * How a fund is shared by what the rules of a formula answered.
   *
   * @param fund for limits that are amounts of money
   * @param values the parameters of the formula
   * @throws CannotAllocate when components take more than the whole fund, floors cannot be met, or
   *     a parameter says what no fund can be given out by
   */
  public static FundShares of(Entitlements entitlements, NamedValues values, Money fund) {
    SetAside window = SetAside.of(entitlements, values);
    Fraction available = Fraction.ONE.minus(window.share());
    WeighedShares shares = WeighedShares.of(entitlements, available, values, fund);
    return new FundShares(new PartyRules(entitlements, values, window, shares), window, shares);
  }

  /** Whether any fund is shared so: no limit is an amount of money. */
  public boolean isOfAnyFund() {
    return rules.areOfAnyFund();
  }

  /**
   * Gives out exactly a fund.
   *
   * @param fund the one of which the shares are, or any where they are of any
   */
  public Allocation given(Money fund) {
    List<Money> money = LargestRemainder.apportion(fund, shares);
    return new Allocation(
        fund,
        rules.entitlements(),
        derivations,
        rules.withAmounts(withoutMoney, money),
        money.get(rules.places().size()),
        rules.why(),
        rules.missing());
  }

  /** Which part of the amount of each Party is for its IPLC, exact: it holds for any fund. */
  public Map<CountryCode, Fraction> partsForIplc() {
    return rules.partsForIplc(derivations.values().stream().map(Derivation::share).toList());
  }

  private static List<Derivation> derivations(
      Places places, WeighedShares shares, SetAside window) {
    List<Derivation> derivations = new ArrayList<>(places.size());
    for (CountryCode code : places.codes()) {
      Derivation byWeights = shares.byParty().get(code);
      derivations.add(
          byWeights == null ? Objects.requireNonNull(window.byParty().get(code)) : byWeights);
    }
    return derivations;
  }

  /** All Parties with their shares and the rules on them, as they are of no money. */
  private static List<PartyOutcome> withoutMoney(
      Entitlements entitlements,
      WeighedShares shares,
      SetAside window,
      Map<CountryCode, Derivation> derivations) {
    Map<CountryCode, RuleReference> iplcRules = new HashMap<>();
    for (IplcShare share : entitlements.iplcShares()) {
      iplcRules.put(share.party().country().code(), share.rule());
    }
    entitlements
        .arrangements()
        .passing()
        .forEach(passing -> iplcRules.put(passing.party().country().code(), passing.rule()));
    iplcRules.putAll(window.rules());
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
          PartyOutcome.withoutMoney(
              answer.party().country(),
              answer.eligible() && excluded == null,
              derivation == null ? Fraction.ZERO : derivation.share(),
              List.copyOf(decided),
              iplcRule == null || (derivation == null && answer.forIplc() != null)
                  ? List.of()
                  : List.of(iplcRule)));
    }
    return List.copyOf(outcomes);
  }
}
