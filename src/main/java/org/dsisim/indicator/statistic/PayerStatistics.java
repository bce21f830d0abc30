package org.dsisim.indicator.statistic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.Known;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.payer.ColumnSum;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Counts and sums over the payers of a year, all of one pass over them. */
public final class PayerStatistics implements ColumnSum<PayerStatistics> {

  private final WholeFigures whole;
  private final Map<PayerKind, PaymentSum> byKind = new EnumMap<>(PayerKind.class);
  private final Map<PayerKind, Integer> touchedByKind = new EnumMap<>(PayerKind.class);
  private final Map<Liability, Integer> byLiability = new EnumMap<>(Liability.class);
  private final PaymentSum all = new PaymentSum();
  private final PaymentGroups bySector = new PaymentGroups();
  private final Map<String, PaymentGroups> byOwn = new TreeMap<>();
  private final HomeSums byHome = new HomeSums();
  private final Concentration concentration = new Concentration();
  private final NearThreshold.Counts near = new NearThreshold.Counts();
  private final EffectiveRate.Sum onSales = new EffectiveRate.Sum();
  private final EffectiveRate.Sum onProfit = new EffectiveRate.Sum();
  private final SmallUsers.Sum small;
  private final PresumedUsers.Sum presumed;
  private int unknown;
  private Fraction salesOfUsers = Fraction.ZERO;

  /**
   * The statistics of nobody yet, to be added up.
   *
   * @param users with an account in the year, in the order of their ids
   */
  public PayerStatistics(int year, List<User> users, ParameterValues assumptions) {
    whole = new WholeFigures(year, users);
    small = new SmallUsers.Sum(assumptions);
    presumed = new PresumedUsers.Sum(assumptions);
  }

  /** The statistics of those whom the rules of a year were asked about. */
  public static PayerStatistics of(YearOutcome year) {
    return year.payers()
        .sum(
            PayerStatistics.class,
            () -> new PayerStatistics(year.year(), year.users(), year.assumptions()));
  }

  @Override
  public void add(PayerOutcome outcome) {
    PayerView view = PayerView.of(outcome);
    Payer payer = view.payer();
    PayerKind kind = payer.kind();
    byKind.computeIfAbsent(kind, none -> new PaymentSum()).add(view);
    byLiability.merge(view.liability(), 1, Integer::sum);
    if (view.unknown()) {
      unknown++;
    }
    if (view.unknown() || view.owes()) {
      touchedByKind.merge(kind, 1, Integer::sum);
    }
    all.add(view);
    byHome.add(payer.home(), view);
    concentration.add(view.owed());
    near.add(outcome);
    presumed.add(outcome);
    if (kind == PayerKind.USERS) {
      bySector.add(payer.sector(), view);
      payer.own().words().forEach((column, word) -> ofOwn(column).add(word, view));
      figures(view, payer.standsForGroup() ? payer.bases() : whole.of(payer));
    }
  }

  @Override
  public void add(PayerColumns payers) {
    payers.forEachSituation(
        (situation, totals) -> {
          byLiability.merge(situation.liability(), totals.payers(), Integer::sum);
          byKind.computeIfAbsent(PayerKind.USERS, none -> new PaymentSum()).add(totals);
          unknown += totals.untold();
          if (totals.owing() + totals.untold() > 0) {
            touchedByKind.merge(PayerKind.USERS, totals.owing() + totals.untold(), Integer::sum);
          }
          all.add(totals);
          presumed.add(situation, totals);
        });
    payers.forEachHome(byHome::add);
    payers.forEachSector(bySector::add);
    concentration.add(payers);
    near.add(payers);
    figures(payers);
  }

  private void figures(PayerColumns users) {
    long sum = 0;
    PayerColumns.Figure ofSales = users.figure(AssessmentBase.SALES);
    PayerColumns.Figure ofProfit = users.figure(AssessmentBase.PROFIT);
    int size = users.size();
    for (int i = 0; i < size; i++) {
      long sales = ofSales.of(i);
      if (sales != PayerColumns.UNKNOWN) {
        if (sum > Long.MAX_VALUE / 2 || sales > Long.MAX_VALUE / 2) {
          salesOfUsers = salesOfUsers.plus(Fraction.of(sum));
          sum = 0;
        }
        sum += sales;
      }
      small.add(sales, users.owed(i), users.expected(i));
    }
    int owing = users.owing();
    for (int i = 0; i < owing; i++) {
      int user = users.owing(i);
      onSales.add(users.owed(user), ofSales.of(user));
      onProfit.add(users.owed(user), ofProfit.of(user));
    }
    salesOfUsers = salesOfUsers.plus(Fraction.of(sum));
  }

  @Override
  public void addAll(PayerStatistics behind) {
    behind.byKind.forEach(
        (kind, sum) -> byKind.computeIfAbsent(kind, none -> new PaymentSum()).addAll(sum));
    behind.touchedByKind.forEach((kind, count) -> touchedByKind.merge(kind, count, Integer::sum));
    behind.byLiability.forEach((word, count) -> byLiability.merge(word, count, Integer::sum));
    all.addAll(behind.all);
    bySector.addAll(behind.bySector);
    behind.byOwn.forEach((column, groups) -> ofOwn(column).addAll(groups));
    byHome.addAll(behind.byHome);
    concentration.addAll(behind.concentration);
    near.addAll(behind.near);
    onSales.addAll(behind.onSales);
    onProfit.addAll(behind.onProfit);
    small.addAll(behind.small);
    presumed.addAll(behind.presumed);
    unknown += behind.unknown;
    salesOfUsers = salesOfUsers.plus(behind.salesOfUsers);
  }

  private PaymentGroups ofOwn(String column) {
    return byOwn.computeIfAbsent(column, none -> new PaymentGroups());
  }

  private void figures(PayerView user, @Nullable Figures figures) {
    Fraction sales = figures == null ? null : figures.of(AssessmentBase.SALES);
    if (sales != null) {
      salesOfUsers = salesOfUsers.plus(sales);
    }
    small.add(user, sales);
    if (user.owes()) {
      onSales.add(user.owed(), sales);
      onProfit.add(user.owed(), figures == null ? null : figures.of(AssessmentBase.PROFIT));
    }
  }

  /** The kinds of payers that there are. */
  public Set<PayerKind> kinds() {
    return Collections.unmodifiableSet(byKind.keySet());
  }

  /** What all payers owe and are expected to pay. */
  public Payments all() {
    return all.under("all");
  }

  /** What the payers of a kind owe and are expected to pay. */
  public Payments ofKind(PayerKind kind) {
    return byKind.getOrDefault(kind, new PaymentSum()).under(kind.word());
  }

  /** How many are liable for an amount that nobody can tell. */
  public int unknown() {
    return unknown;
  }

  /** How many of a kind owe something, or an amount that nobody can tell. */
  public int touched(PayerKind kind) {
    return touchedByKind.getOrDefault(kind, 0);
  }

  /** How many the rules hold liable so. */
  public int count(Liability liability) {
    return byLiability.getOrDefault(liability, 0);
  }

  /** Users by sector, the one that owes most first; the sector is empty where it is unknown. */
  public List<Payments> bySector() {
    return bySector.all();
  }

  /**
   * Users by the words in each column of the scenario's own in which some word is known, in the
   * order of the columns' names; those of whom it is not known are under {@link Known#UNKNOWN}.
   */
  public Map<String, List<Payments>> byOwn() {
    Map<String, List<Payments>> all = new TreeMap<>();
    byOwn.forEach(
        (column, groups) -> {
          List<Payments> known = groups.all();
          Payments unknown = ofKind(PayerKind.USERS).under(Known.UNKNOWN);
          for (Payments one : known) {
            unknown = unknown.without(one);
          }
          List<Payments> ofColumn = new ArrayList<>(known);
          if (unknown.asked() > 0) {
            ofColumn.add(unknown);
          }
          all.put(column, List.copyOf(ofColumn));
        });
    return all;
  }

  /** All payers by the ISO code of their home, the one that owes most first. */
  public List<Payments> byHome() {
    return byHome.all();
  }

  /** The homes of payers by ISO code. */
  public Map<String, Country> homes() {
    return byHome.homes();
  }

  /** Which part those owe that owe most. */
  public Concentration concentration() {
    return concentration;
  }

  /** Which part comes from payers at home outside the Convention. */
  public NonParties nonParties() {
    return NonParties.of(byHome.outsideTheConvention(), all());
  }

  /** How many figures lie near thresholds. */
  public List<NearThreshold> nearThresholds() {
    return near.all();
  }

  /** What users that owe owe, over their sales. */
  public EffectiveRate onSales() {
    return onSales.rate();
  }

  /** What users that owe owe, over their profit. */
  public EffectiveRate onProfit() {
    return onProfit.rate();
  }

  /** The small users, and what they owe. */
  public SmallUsers smallUsers() {
    return small.users();
  }

  /** Those that are presumed to use DSI, and what they owe; nobody where nothing is assumed. */
  public PresumedUsers presumedUsers() {
    return presumed.users();
  }

  /** What users sell for, as far as it is known. */
  public Money salesOfUsers() {
    return Money.ofCents(salesOfUsers);
  }
}
