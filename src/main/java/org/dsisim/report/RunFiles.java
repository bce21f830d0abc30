package org.dsisim.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dsisim.analysis.Effect;
import org.dsisim.analysis.Effects;
import org.dsisim.model.Base;
import org.dsisim.model.PayerKind;
import org.dsisim.model.RuleReference;
import org.dsisim.simulation.Due;
import org.dsisim.simulation.Flow;
import org.dsisim.simulation.NodeKind;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.PartyOutcome;
import org.dsisim.simulation.PayerOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.table.TableWriter;

/** The CSV files of a run directory. Rows are in the order of options, years and ids. */
public final class RunFiles {

  /** The columns of {@code flows.csv}. */
  public static final List<String> FLOWS =
      List.of(
          "option",
          "year",
          "from_kind",
          "from",
          "to_kind",
          "to",
          "kind",
          "amount_usd",
          "rule",
          "reference");

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
          "reference");

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
          "bilateral_usd");

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
          "reference");

  /** The columns of {@code summary.csv}. */
  public static final List<String> SUMMARY =
      List.of("option", "year", "indicator", "value", "unit", "note");

  private static final int SHARE_PLACES = 12;

  private final Run run;

  /** The files of a run. */
  public RunFiles(Run run) {
    this.run = run;
  }

  private void forEachYear(java.util.function.BiConsumer<String, YearOutcome> action) {
    for (Outcome outcome : run.outcomes()) {
      for (YearOutcome year : outcome.years()) {
        action.accept(outcome.option().name(), year);
      }
    }
  }

  /** Every flow of money. */
  public String flows() {
    StringBuilder text = new StringBuilder();
    TableWriter table = new TableWriter(text, FLOWS);
    forEachYear(
        (option, year) -> year.flows().forEach(flow -> row(table, option, flow, flow.from().id())));
    return text.toString();
  }

  /** Flows of money in which users are joined by sector; countries that pay stay as they are. */
  public String flowsBySector() {
    StringBuilder text = new StringBuilder();
    TableWriter table = new TableWriter(text, FLOWS);
    forEachYear(
        (option, year) -> {
          Map<String, String> sectors =
              year.payers(PayerKind.USERS).stream()
                  .collect(Collectors.toMap(p -> p.payer().id(), p -> p.payer().sector()));
          Map<List<Object>, Flow> joined = new TreeMap<>(RunFiles::compareAsText);
          for (Flow flow : year.flows()) {
            if (flow.from().kind() == NodeKind.USER) {
              String sector = sectors.getOrDefault(flow.from().id(), "");
              joined.merge(
                  List.of(
                      sector, flow.to().kind(), flow.to().id(), flow.kind(), titles(flow.rules())),
                  flow,
                  RunFiles::together);
            }
          }
          joined.forEach((key, flow) -> row(table, option, flow, key.get(0).toString()));
          year.flows().stream()
              .filter(flow -> flow.from().kind() != NodeKind.USER)
              .forEach(flow -> row(table, option, flow, flow.from().id()));
        });
    return text.toString();
  }

  private static int compareAsText(List<Object> a, List<Object> b) {
    return a.toString().compareTo(b.toString());
  }

  private static Flow together(Flow a, Flow b) {
    return new Flow(a.year(), a.from(), a.to(), a.kind(), a.amount().plus(b.amount()), a.rules());
  }

  private static void row(TableWriter table, String option, Flow flow, String from) {
    table.row(
        option,
        flow.year(),
        flow.from().kind().word(),
        from,
        flow.to().kind().word(),
        flow.to().id(),
        flow.kind().word(),
        flow.amount(),
        titles(flow.rules()),
        laws(flow.rules()));
  }

  /** What each payer owes and is expected to pay. */
  public String payers() {
    StringBuilder text = new StringBuilder();
    TableWriter table = new TableWriter(text, PAYERS);
    forEachYear((option, year) -> year.payers().forEach(payer -> row(table, option, year, payer)));
    return text.toString();
  }

  private void row(TableWriter table, String option, YearOutcome year, PayerOutcome payer) {
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
        laws(rules));
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
    forEachYear((option, year) -> year.parties().forEach(p -> row(table, option, year.year(), p)));
    return text.toString();
  }

  private void row(TableWriter table, String option, int year, PartyOutcome party) {
    countryRow(table, option, year, party, run.language());
  }

  static void countryRow(
      TableWriter table, String option, int year, PartyOutcome party, String language) {
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
        party.bilateral());
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
    forEachYear(
        (option, year) ->
            of.apply(year)
                .forEach(
                    effect ->
                        table.row(
                            option,
                            year.year(),
                            effect.bearerKind(),
                            effect.bearer(),
                            effect.kind(),
                            effect.quantity(),
                            effect.unit(),
                            titles(effect.rules()),
                            laws(effect.rules()))));
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
