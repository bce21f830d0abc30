package org.dsisim.reckoning.allocation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.answer.Entitlements.IplcShare;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.dsisim.value.NamedValues;

/** The part of what Parties receive that is for their IPLC: never less than the rules say. */
final class ForIplc {

  private final NamedValues terms;

  ForIplc(NamedValues terms) {
    this.terms = terms;
  }

  /**
   * What is for the IPLC of each Party of which a rule says it.
   *
   * @param amounts what Parties receive by weights
   * @param inWindows what windows give to the IPLC of other Parties: it counts towards a share of
   *     the whole
   * @throws CannotAllocate when a share is more than the whole, or two shares are of the whole
   */
  Map<CountryCode, Money> of(
      List<IplcShare> shares, Map<CountryCode, Money> amounts, Money inWindows) {
    Map<CountryCode, Money> iplc = new LinkedHashMap<>();
    Map<CountryCode, Money> together = new LinkedHashMap<>();
    List<String> names =
        shares.stream().filter(IplcShare::together).map(IplcShare::share).distinct().toList();
    if (names.size() > 1) {
      throw new CannotAllocate(new Refusal.SharesOfAllIplc(names));
    }
    for (IplcShare share : shares) {
      CountryCode code = share.party().country().code();
      Money amount = amounts.getOrDefault(code, Money.ZERO);
      if (share.together()) {
        together.put(code, amount);
      } else {
        iplc.put(code, atLeast(amount, rate(share.share())));
      }
    }
    if (!together.isEmpty()) {
      iplc.putAll(apportioned(together, inWindows, rate(names.get(0))));
    }
    return iplc;
  }

  /** What is due to all together, less what windows give, in proportion to the amounts. */
  private static Map<CountryCode, Money> apportioned(
      Map<CountryCode, Money> amounts, Money inWindows, Fraction rate) {
    Money sum = amounts.values().stream().reduce(Money.ZERO, Money::plus);
    Money due = atLeast(sum.plus(inWindows), rate).minus(inWindows);
    Map<CountryCode, Money> iplc = new LinkedHashMap<>();
    if (due.compareTo(Money.ZERO) <= 0) {
      amounts.keySet().forEach(code -> iplc.put(code, Money.ZERO));
      return iplc;
    }
    List<Fraction> proportions = new ArrayList<>();
    amounts
        .values()
        .forEach(amount -> proportions.add(amount.toFraction().dividedBy(sum.toFraction())));
    List<Money> parts = LargestRemainder.apportion(due, proportions);
    int i = 0;
    for (CountryCode code : amounts.keySet()) {
      iplc.put(code, parts.get(i++));
    }
    return iplc;
  }

  /** At least the share that the text names: a cent that cannot be halved is for the IPLC. */
  private static Money atLeast(Money amount, Fraction share) {
    Fraction exact = amount.toFraction().times(share);
    return new Money(exact.negated().floor().negate().longValueExact());
  }

  private Fraction rate(String share) {
    Fraction rate = terms.rate(share);
    if (rate.compareTo(Fraction.ONE) > 0) {
      throw new CannotAllocate(new Refusal.IplcAboveAll(share));
    }
    return rate;
  }
}
