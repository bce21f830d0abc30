package org.dsisim.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dsisim.analysis.Effect;
import org.dsisim.analysis.Effects;
import org.dsisim.model.Base;
import org.dsisim.model.RuleReference;
import org.dsisim.simulation.Due;
import org.dsisim.simulation.Liability;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.PartyOutcome;
import org.dsisim.simulation.PayerOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.table.TableWriter;

/** The CSV files of a run directory. Rows are in the order of options, years and ids. */
public final class RunFiles {

  /** The columns of {@code payers.csv}. */
  public static final List<String> PAYERS =
      List.of(
          "option",
          "year",
          "payer",
          "name",
          "sector",
          "home",
          "liable",
          "owed_usd",
          "expected_usd",
          "basis",
          "rule",
          "reference",
          "note");

  /** The columns of {@code countries.csv}. */
  public static final List<String> COUNTRIES =
      List.of(
          "option",
          "year",
          "iso3",
          "name",
          "eligible",
          "share",
          "amount_usd",
          "state_usd",
          "iplc_usd",
          "bilateral_usd",
          "note");

  /** The columns of {@code burdens.csv} and {@code benefits.csv}. */
  public static final List<String> EFFECTS =
      List.of(
          "option",
          "year",
          "bearer_kind",
          "bearer",
          "kind",
          "quantity",
          "unit",
          "rule",
          "reference",
          "note");

  /** The columns of {@code summary.csv}. */
  public static final List<String> SUMMARY =
      List.of("option", "year", "indicator", "value", "unit", "note");

  private static final int SHARE_PLACES = 12;

  private final Run run;

  /** The files of a run. */
  public RunFiles(Run run) {
    this.run = run;
  }

  private String note(Outcome outcome) {
    return Caveats.note(outcome, run.descriptions());
  }

  /** Every flow of money. */
  public String flows() {
    return new FlowFiles(run).flows();
  }

  /** Flows of money in which users are joined by sector; countries that pay stay as they are. */
  public String flowsBySector() {
    return new FlowFiles(run).bySector();
  }

  /** What each payer owes and is expected to pay. */
  public String payers() {
    StringBuilder text = new StringBuilder();
    TableWriter table = new TableWriter(text, PAYERS);
    for (Outcome outcome : run.outcomes()) {
      String note = note(outcome);
      for (YearOutcome year : outcome.years()) {
        year.payers().forEach(payer -> row(table, outcome.option().name(), year, payer, note));
      }
    }
    return text.toString();
  }

  private void row(
      TableWriter table, String option, YearOutcome year, PayerOutcome payer, String note) {
    List<RuleReference> rules = payer.dues().stream().flatMap(d -> d.rules().stream()).toList();
    table.row(
        option,
        year.year(),
        payer.payer().id(),
        payer.payer().isCountry()
            ? payer.payer().home().name(run.language())
            : payer.payer().name(),
        payer.payer().sector(),
        payer.payer().home().code(),
        payer.liability().word(),
        isUnknown(payer) ? null : payer.owed(),
        isUnknown(payer) ? null : payer.expected(),
        joined(payer.dues(), RunFiles::bases),
        titles(rules),
        laws(rules),
        note(payer, note));
  }

  /** The note of an outcome, with what must be known of companies by name. */
  private String note(PayerOutcome payer, String note) {
    if (!payer.payer().type().equals("company")) {
      return note;
    }
    boolean usesAreKnown = run.scenario().scenario().hasUses();
    String named =
        payer.liability() == Liability.YES
            ? WhatNamesMean.asked(usesAreKnown)
            : WhatNamesMean.listed(usesAreKnown);
    return note.isEmpty() ? named : named + "; " + note;
  }

  /** Of several uses some may be known: their sum stands there, and the basis names what is not. */
  private static boolean isUnknown(PayerOutcome payer) {
    return payer.isUnknown() && payer.owed().isZero();
  }

  private static String bases(Due due) {
    if (!due.unknown().isEmpty()) {
      return due.unknown().stream()
          .map(b -> b.word() + " unknown")
          .collect(Collectors.joining(";"));
    }
    return due.bases().stream().map(Base::word).collect(Collectors.joining(";"));
  }

  /** What each Party receives. */
  public String countries() {
    StringBuilder text = new StringBuilder();
    TableWriter table = new TableWriter(text, COUNTRIES);
    for (Outcome outcome : run.outcomes()) {
      String option = outcome.option().name();
      String note = note(outcome);
      for (YearOutcome year : outcome.years()) {
        for (PartyOutcome party : year.parties()) {
          countryRow(table, option, year.year(), party, run.language(), note);
        }
      }
    }
    return text.toString();
  }

  static void countryRow(
      TableWriter table,
      String option,
      int year,
      PartyOutcome party,
      String language,
      String note) {
    table.row(
        option,
        year,
        party.country().code(),
        party.country().name(language),
        party.eligible(),
        party.share().toDecimal(SHARE_PLACES).toPlainString(),
        party.amount(),
        party.state(),
        party.iplc(),
        party.bilateral(),
        note);
  }

  /** What is no money and weighs on somebody: permits, months, uses that do not happen. */
  public String burdens() {
    return effects(Effects::burdens);
  }

  /** What is no money and does somebody good: uses of open data. */
  public String benefits() {
    return effects(Effects::benefits);
  }

  private String effects(Function<YearOutcome, List<Effect>> of) {
    StringBuilder text = new StringBuilder();
    TableWriter table = new TableWriter(text, EFFECTS);
    for (Outcome outcome : run.outcomes()) {
      String note = note(outcome);
      for (YearOutcome year : outcome.years()) {
        for (Effect effect : of.apply(year)) {
          table.row(
              outcome.option().name(),
              year.year(),
              effect.bearerKind(),
              effect.bearer(),
              effect.kind(),
              effect.quantity(),
              effect.unit(),
              titles(effect.rules()),
              laws(effect.rules()),
              note);
        }
      }
    }
    return text.toString();
  }

  /** The indicators of each option and year. */
  public String summary() {
    return SummaryFile.of(run);
  }

  static String titles(List<RuleReference> rules) {
    return rules.stream().map(RuleReference::title).distinct().collect(Collectors.joining(";"));
  }

  static String laws(List<RuleReference> rules) {
    return joined(rules, rule -> rule.law().text());
  }

  private static <T> String joined(List<T> items, Function<T, String> word) {
    return items.stream()
        .map(word)
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining(";"));
  }
}
