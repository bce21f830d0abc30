package org.dsisim.study.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.Ranks;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** A year of an option held against the same year of a baseline. */
public final class YearComparison {

  private static final Comparator<Payer> IN_ORDER =
      Comparator.comparing(Payer::kind).thenComparing(Payer::id);

  private final YearOutcome baseline;
  private final YearOutcome option;
  private @Nullable PayerChanges payers;
  private @Nullable Map<CountryCode, Change> governments;

  /**
   * A comparison; nothing is computed before somebody asks. For one thread at a time.
   *
   * @throws IllegalArgumentException when the years differ
   */
  public YearComparison(YearOutcome baseline, YearOutcome option) {
    if (baseline.year() != option.year()) {
      throw new IllegalArgumentException(baseline.year() + " against " + option.year() + ".");
    }
    this.baseline = baseline;
    this.option = option;
  }

  /** The year. */
  public int year() {
    return baseline.year();
  }

  /** The sums, in the order in which money moves. */
  public Map<MoneyItem, Change> money() {
    Map<MoneyItem, Change> money = new EnumMap<>(MoneyItem.class);
    for (MoneyItem item : MoneyItem.values()) {
      money.put(item, item.in(baseline, option));
    }
    return money;
  }

  /** What becomes of all payers together. */
  public PayerChanges payers() {
    PayerChanges known = payers;
    if (known == null) {
      known = new PayerChanges();
      forEachPayer(known::add);
      payers = known;
    }
    return known;
  }

  /** Hands on what becomes of each payer that either asks about, in their order. */
  public void forEachPayer(Consumer<PayerChange> action) {
    Iterator<PayerOutcome> before = baseline.payers().iterator();
    Iterator<PayerOutcome> after = option.payers().iterator();
    PayerOutcome one = next(before);
    PayerOutcome other = next(after);
    while (one != null || other != null) {
      int order = order(one, other);
      action.accept(change(order <= 0 ? one : null, order >= 0 ? other : null));
      one = order <= 0 ? next(before) : one;
      other = order >= 0 ? next(after) : other;
    }
  }

  private static @Nullable PayerOutcome next(Iterator<PayerOutcome> payers) {
    return payers.hasNext() ? payers.next() : null;
  }

  /** Which of two comes first; none comes last. */
  private static int order(@Nullable PayerOutcome one, @Nullable PayerOutcome other) {
    if (one == null) {
      return 1;
    }
    return other == null ? -1 : IN_ORDER.compare(one.payer(), other.payer());
  }

  private static PayerChange change(@Nullable PayerOutcome one, @Nullable PayerOutcome other) {
    PayerOutcome either = one == null ? other : one;
    if (either == null) {
      throw new IllegalArgumentException("A change of nobody.");
    }
    return new PayerChange(
        either.payer(),
        new Change(
            one == null ? Money.ZERO : one.owed(), other == null ? Money.ZERO : other.owed()),
        new Change(
            one == null ? Money.ZERO : one.expected(),
            other == null ? Money.ZERO : other.expected()),
        one != null && one.isUnknown(),
        other != null && other.isUnknown());
  }

  /** What becomes of each country that receives anything under either, or could, by their codes. */
  public List<PartyChange> parties() {
    Map<CountryCode, PartyOutcome> before = byCode(baseline);
    Map<CountryCode, PartyOutcome> after = byCode(option);
    Map<CountryCode, Integer> ranksBefore = Ranks.of(baseline.parties());
    Map<CountryCode, Integer> ranksAfter = Ranks.of(option.parties());
    NavigableSet<CountryCode> codes = new TreeSet<>(before.keySet());
    codes.addAll(after.keySet());
    List<PartyChange> changes = new ArrayList<>();
    for (CountryCode code : codes) {
      PartyOutcome one = before.get(code);
      PartyOutcome other = after.get(code);
      if (one == null && other != null) {
        one = PartyOutcome.nothing(other.country());
      }
      if (one != null) {
        other = other == null ? PartyOutcome.nothing(one.country()) : other;
        changes.add(change(one, other, ranksBefore.get(code), ranksAfter.get(code)));
      }
    }
    return changes;
  }

  private PartyChange change(
      PartyOutcome one,
      PartyOutcome other,
      @Nullable Integer rankBefore,
      @Nullable Integer rankAfter) {
    Fraction growth = option.fund().net().minus(baseline.fund().net()).toFraction();
    Fraction share = one.share().plus(other.share()).dividedBy(Fraction.of(2));
    return new PartyChange(
        one.country(),
        one.eligible(),
        other.eligible(),
        new Change(one.amount(), other.amount()),
        new Change(one.bilateral(), other.bilateral()),
        new Change(one.iplc().plus(one.bilateralIplc()), other.iplc().plus(other.bilateralIplc())),
        pays(one.country().code()),
        Money.ofCents(growth.times(share)),
        rankBefore,
        rankAfter);
  }

  /** What the government of a country is expected to pay. */
  private Change pays(CountryCode country) {
    Map<CountryCode, Change> known = governments;
    if (known == null) {
      known = new TreeMap<>();
      for (PayerOutcome payer : baseline.payers(PayerKind.COUNTRIES)) {
        pays(payer, new Change(payer.expected(), Money.ZERO), known);
      }
      for (PayerOutcome payer : option.payers(PayerKind.COUNTRIES)) {
        pays(payer, new Change(Money.ZERO, payer.expected()), known);
      }
      governments = known;
    }
    return known.getOrDefault(country, Change.NOTHING);
  }

  private static void pays(PayerOutcome payer, Change change, Map<CountryCode, Change> to) {
    to.merge(payer.payer().home().code(), change, Change::plus);
  }

  private static Map<CountryCode, PartyOutcome> byCode(YearOutcome year) {
    Map<CountryCode, PartyOutcome> byCode = new TreeMap<>();
    year.parties().forEach(party -> byCode.put(party.country().code(), party));
    return byCode;
  }

  /** What the members of a group receive from the fund and straight. */
  public Change received(Group group) {
    return new Change(
        total(Receipts.of(baseline.parties(), group)), total(Receipts.of(option.parties(), group)));
  }

  /** What windows give to the IPLC of Parties that are not eligible. */
  public Change windows() {
    return new Change(
        Receipts.ofWindows(baseline.parties()).amount(),
        Receipts.ofWindows(option.parties()).amount());
  }

  private static Money total(Receipts receipts) {
    return receipts.amount().plus(receipts.bilateral());
  }
}
