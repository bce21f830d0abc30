package org.dsisim.reckoning.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
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

  private final int places;
  private final List<OfOne> each;

  /** The places of those of which a part of what they receive together is for their IPLC. */
  private final List<Integer> together;

  /** That part; null where no rule names one. */
  private final @Nullable Fraction ofAll;

  /** Those of them whose part is for the IPLC of the others. */
  private final Set<Integer> passing = new HashSet<>();

  /** The part of a Party's amount that is for its IPLC. */
  private record OfOne(int place, Fraction part) {}

  private ForIplc(int places, List<OfOne> each, List<Integer> together, @Nullable Fraction ofAll) {
    this.places = places;
    this.each = each;
    this.together = together;
    this.ofAll = ofAll;
  }

  /**
   * What rules say of a formula's Parties.
   *
   * @throws CannotAllocate when a share is more than the whole, or two shares are of the whole
   */
  static ForIplc of(List<IplcShare> shares, NamedValues values, Places places) {
    List<OfOne> each = new ArrayList<>();
    List<Integer> together = new ArrayList<>();
    String ofAll = ofAll(shares);
    for (IplcShare share : shares) {
      int place = places.of(share.party().country().code());
      Fraction rate = rate(share.share(), values);
      if (place != Places.NONE && share.together()) {
        together.add(place);
      } else if (place != Places.NONE) {
        each.add(new OfOne(place, rate));
      }
    }
    return new ForIplc(
        places.size(), each, List.copyOf(together), ofAll == null ? null : rate(ofAll, values));
  }

  /**
   * What is for the IPLC of each Party of which a rule says it, by place; nothing of the others.
   *
   * @param amounts what Parties receive by weights, by place
   * @param inWindows what windows give to the IPLC of other Parties: it counts towards a share of
   *     the whole
   */
  Money[] of(List<Money> amounts, Money inWindows) {
    Money[] iplc = new Money[places];
    Arrays.fill(iplc, Money.ZERO);
    for (OfOne one : each) {
      iplc[one.place()] = atLeast(amounts.get(one.place()), one.part());
    }
    if (ofAll != null) {
      apportion(amounts, inWindows, ofAll, iplc);
    }
    return iplc;
  }

  /** The same of exact shares of the fund. */
  Fraction[] ofShares(List<Fraction> shares, Fraction inWindows) {
    Fraction[] iplc = new Fraction[places];
    Arrays.fill(iplc, Fraction.ZERO);
    for (OfOne one : each) {
      iplc[one.place()] = shares.get(one.place()).times(one.part());
    }
    Fraction sum = Fraction.sum(together.stream().map(shares::get).toList());
    List<Integer> heirs = heirs();
    Fraction theirs = Fraction.sum(heirs.stream().map(shares::get).toList());
    if (ofAll != null && !theirs.isZero()) {
      Fraction due = sum.plus(inWindows).times(ofAll).minus(inWindows).max(Fraction.ZERO);
      for (int place : heirs) {
        iplc[place] = due.times(shares.get(place)).dividedBy(theirs);
      }
    }
    return iplc;
  }

  /** Those of whom a part of the whole is for their own IPLC. */
  private List<Integer> heirs() {
    return together.stream().filter(place -> !passing.contains(place)).toList();
  }

  /**
   * Computes with what is passed on from now on.
   *
   * @param shares before it
   * @param iplc the parts of them for IPLC
   * @param more what each has more by it, or less where that is below zero
   */
  void pass(List<Fraction> shares, Fraction[] iplc, Fraction[] more) {
    for (int i = 0; i < each.size(); i++) {
      int place = each.get(i).place();
      Fraction share = shares.get(place).plus(more[place]);
      if (!share.isZero()) {
        each.set(i, new OfOne(place, iplc[place].plus(more[place]).dividedBy(share)));
      }
    }
    for (int place : together) {
      if (more[place].signum() < 0) {
        passing.add(place);
      }
    }
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
  private void apportion(List<Money> amounts, Money inWindows, Fraction rate, Money[] to) {
    List<Money> theirs = together.stream().map(amounts::get).toList();
    Money sum = theirs.stream().reduce(Money.ZERO, Money::plus);
    Money due = atLeast(sum.plus(inWindows), rate).minus(inWindows);
    if (due.compareTo(Money.ZERO) <= 0) {
      return;
    }
    List<Integer> heirs = heirs();
    List<Money> parts =
        LargestRemainder.inProportion(due, heirs.stream().map(amounts::get).toList());
    for (int i = 0; i < parts.size(); i++) {
      to[heirs.get(i)] = parts.get(i);
    }
  }

  /** At least the share that the text names: a cent that cannot be halved is for the IPLC. */
  private static Money atLeast(Money amount, Fraction share) {
    Fraction exact = amount.toFraction().times(share);
    return new Money(exact.negated().floor().negate().longValueExact());
  }

  /**
   * A part of an amount.
   *
   * @throws CannotAllocate when it is more than the whole
   */
  static Fraction rate(String share, NamedValues values) {
    Fraction rate = values.rate(share);
    if (rate.compareTo(Fraction.ONE) > 0) {
      throw new CannotAllocate(new Refusal.IplcAboveAll(share));
    }
    return rate;
  }
}
