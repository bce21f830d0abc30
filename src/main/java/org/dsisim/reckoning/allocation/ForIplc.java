package org.dsisim.reckoning.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dsisim.model.answer.Entitlements.IplcShare;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/** The part of what Parties receive that is for their IPLC: never less than the rules say. */
final class ForIplc {

  private final NamedValues terms;

  ForIplc(NamedValues terms) {
    this.terms = terms;
  }

  /**
   * What is for the IPLC of each Party of which a rule says it, by place; nothing of the others.
   *
   * @param amounts what Parties receive by weights, by place
   * @param inWindows what windows give to the IPLC of other Parties: it counts towards a share of
   *     the whole
   * @throws CannotAllocate when a share is more than the whole, or two shares are of the whole
   */
  Money[] of(List<IplcShare> shares, List<Money> amounts, Places places, Money inWindows) {
    Money[] iplc = new Money[places.size()];
    Arrays.fill(iplc, Money.ZERO);
    List<Integer> together = new ArrayList<>();
    String ofAll = ofAll(shares);
    for (IplcShare share : shares) {
      int place = places.of(share.party().country().code());
      Fraction rate = rate(share.share());
      if (place != Places.NONE && share.together()) {
        together.add(place);
      } else if (place != Places.NONE) {
        iplc[place] = atLeast(amounts.get(place), rate);
      }
    }
    if (ofAll != null) {
      apportion(together, amounts, inWindows, rate(ofAll), iplc);
    }
    return iplc;
  }

  /** The share of what all such Parties receive together; null where no rule names one. */
  private static @Nullable String ofAll(List<IplcShare> shares) {
    Set<String> names = new LinkedHashSet<>();
    for (IplcShare share : shares) {
      if (share.together()) {
        names.add(share.share());
      }
    }
    if (names.size() > 1) {
      throw new CannotAllocate(new Refusal.SharesOfAllIplc(List.copyOf(names)));
    }
    return names.isEmpty() ? null : names.iterator().next();
  }

  /** What is due to all together, less what windows give, in proportion to the amounts. */
  private static void apportion(
      List<Integer> together, List<Money> amounts, Money inWindows, Fraction rate, Money[] to) {
    Money sum = Money.ZERO;
    for (int place : together) {
      sum = sum.plus(amounts.get(place));
    }
    Money due = atLeast(sum.plus(inWindows), rate).minus(inWindows);
    if (due.compareTo(Money.ZERO) <= 0) {
      return;
    }
    List<Fraction> proportions = new ArrayList<>(together.size());
    for (int place : together) {
      proportions.add(amounts.get(place).toFraction().dividedBy(sum.toFraction()));
    }
    List<Money> parts = LargestRemainder.apportion(due, proportions);
    for (int i = 0; i < parts.size(); i++) {
      to[together.get(i)] = parts.get(i);
    }
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
