package org.dsisim.limitation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dsisim.message.FirstFew;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.payer.ColumnSum;
import org.dsisim.simulation.payer.PayerColumns;

/** What is known, and what nobody can tell, of the payers of a year. */
public final class PayerGaps implements ColumnSum<PayerGaps> {

  private final Set<PayerKind> asked = EnumSet.noneOf(PayerKind.class);
  private final Map<String, Figures.Known> known = new HashMap<>();
  private final Map<PayerKind, FirstById> unknown = new EnumMap<>(PayerKind.class);
  private final Map<PayerKind, Set<AssessmentBase>> lacking = new EnumMap<>(PayerKind.class);
  private final Map<String, String> countries = new TreeMap<>();
  private final Map<String, Integer> bySector = new HashMap<>();
  private int partlyUnknown;
  private String ruleSetBefore = "";
  private Figures.Known ofRuleSetBefore = new Figures.Known();

  /** Of nobody yet. */
  public PayerGaps() {}

  /** Those of a year. */
  static PayerGaps of(YearOutcome year) {
    return year.payers().sum(PayerGaps.class, PayerGaps::new);
  }

  @Override
  public void add(PayerOutcome outcome) {
    Payer payer = outcome.payer();
    PayerKind kind = payer.kind();
    asked.add(kind);
    if (payer.isCountry()) {
      countries.put(payer.id(), payer.name());
    } else {
      bySector.merge(payer.sector(), 1, Integer::sum);
    }
    boolean nobodyCanTell = false;
    boolean owes = false;
    for (Due due : outcome.dues()) {
      known(due.ruleSet()).add(due.payer().measured());
      for (AssessmentBase base : due.unknown()) {
        nobodyCanTell = true;
        lacking.computeIfAbsent(kind, none -> new TreeSet<>()).add(base);
      }
      owes |= !due.owed().isZero();
    }
    if (nobodyCanTell) {
      unknown.computeIfAbsent(kind, none -> new FirstById()).add(payer.id(), payer::name);
      partlyUnknown += owes ? 1 : 0;
    }
  }

  @Override
  public void add(PayerColumns payers) {
    if (payers.size() > 0) {
      asked.add(PayerKind.USERS);
      known(payers.ruleSet()).addAll(payers.known());
      payers.forEachSector(
          (sector, totals) -> bySector.merge(sector, totals.payers(), Integer::sum));
      if (payers.anyUntold()) {
        addUntold(payers);
      }
    }
  }

  private void addUntold(PayerColumns payers) {
    FirstById users = unknown.computeIfAbsent(PayerKind.USERS, none -> new FirstById());
    int named = 0;
    int more = 0;
    for (int i = 0; i < payers.size(); i++) {
      if (payers.situation(i).isUntold()) {
        if (FirstFew.isCountedOnly(named)) {
          // They stand in the order of their ids: behind those there are, it is none of the first.
          more++;
        } else {
          int user = i;
          users.add(payers.id(i), () -> payers.name(user));
          named++;
        }
      }
    }
    users.addMore(more);
    payers.forEachSituation(
        (situation, totals) ->
            lacking
                .computeIfAbsent(PayerKind.USERS, none -> new TreeSet<>())
                .addAll(situation.untold()));
  }

  /** Most options have one rule set, which has measured all payers. */
  private Figures.Known known(String ruleSet) {
    if (!ruleSetBefore.equals(ruleSet)) {
      ofRuleSetBefore = known.computeIfAbsent(ruleSet, none -> new Figures.Known());
      ruleSetBefore = ruleSet;
    }
    return ofRuleSetBefore;
  }

  @Override
  public void addAll(PayerGaps behind) {
    asked.addAll(behind.asked);
    behind.known.forEach(
        (ruleSet, figures) ->
            known.computeIfAbsent(ruleSet, none -> new Figures.Known()).addAll(figures));
    behind.unknown.forEach(
        (kind, payers) -> unknown.computeIfAbsent(kind, none -> new FirstById()).addAll(payers));
    behind.lacking.forEach(
        (kind, bases) -> lacking.computeIfAbsent(kind, none -> new TreeSet<>()).addAll(bases));
    countries.putAll(behind.countries);
    behind.bySector.forEach((sector, users) -> bySector.merge(sector, users, Integer::sum));
    partlyUnknown += behind.partlyUnknown;
  }

  /** Whether anybody of a kind was asked. */
  boolean asks(PayerKind kind) {
    return asked.contains(kind);
  }

  /** Whether a figure of any payer is known as a rule set measured it. */
  boolean knows(String ruleSet, AssessmentBase base) {
    Figures.Known ofRuleSet = known.get(ruleSet);
    return ofRuleSet != null && ofRuleSet.contains(base);
  }

  /** Those of a kind who are liable for what nobody can tell, by name and id, in their order. */
  FirstFew unknown(PayerKind kind) {
    return unknown.getOrDefault(kind, new FirstById()).inOrder();
  }

  /** The figures that they lack. */
  Set<AssessmentBase> lacking(PayerKind kind) {
    return lacking.getOrDefault(kind, Set.of());
  }

  /** Of how many something is owed that nobody can tell, beside what is known. */
  int partlyUnknown() {
    return partlyUnknown;
  }

  /** The names of the countries that were asked, by their ids. */
  Map<String, String> countries() {
    return countries;
  }

  /** How many users were asked, by sector; the sector is empty where it is unknown. */
  Map<String, Integer> bySector() {
    return bySector;
  }
}
