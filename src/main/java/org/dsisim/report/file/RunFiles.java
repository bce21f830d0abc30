package org.dsisim.report.file;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dsisim.indicator.Effect;
import org.dsisim.indicator.Effects;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.world.Country;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.Decimals;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.Selection;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.table.TableWriter;

/** The CSV files of a run directory. Rows are in the order of options, years and ids. */
public final class RunFiles {

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
    return Rows.csv(PayersFile.COLUMNS, new PayersFile(run).rows(home -> true));
  }

  /** What each Party receives. */
  public String countries() {
    return countries(country -> true);
  }

  private String countries(Predicate<Country> which) {
    CountriesFile file = countriesFile();
    return Rows.csv(file.columns(), file.rows(which));
  }

  CountriesFile countriesFile() {
    CountriesFile file = new CountriesFile(run.language());
    for (Outcome outcome : run.outcomes()) {
      for (YearOutcome year : outcome.years()) {
        file.add(
            outcome.option().name(), year.year(), year.parties(), year.allocation(), note(outcome));
      }
    }
    return file;
  }

  /**
   * The one table that answers what is asked for: payers where they are to be named, those at home
   * in the countries asked for; else these countries; else the indicators.
   */
  public String selected(Selection selection) {
    if (selection.names()) {
      return Rows.csv(PayersFile.COLUMNS, new PayersFile(run).rows(selection::shows));
    }
    return selection.asksForCountries() ? countries(selection::shows) : summary();
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
              Decimals.of(effect.quantity()),
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

  static <T> String joined(List<T> items, Function<T, String> word) {
    return items.stream()
        .map(word)
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining(";"));
  }
}
