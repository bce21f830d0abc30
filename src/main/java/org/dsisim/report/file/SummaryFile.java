package org.dsisim.report.file;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsisim.indicator.AllYears;
import org.dsisim.indicator.Indicator;
import org.dsisim.indicator.Indicators;
import org.dsisim.indicator.OwedOn;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.Decimals;
import org.dsisim.report.content.Run;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.table.TableWriter;

/** {@code summary.csv}: the indicators of each option and year, with what must be known of them. */
final class SummaryFile {

  private final Run run;
  private final StringBuilder text = new StringBuilder();
  private final TableWriter table = new TableWriter(text, RunFiles.SUMMARY);

  private SummaryFile(Run run) {
    this.run = run;
  }

  static String of(Run run) {
    SummaryFile file = new SummaryFile(run);
    run.outcomes().forEach(file::years);
    run.outcomes().forEach(file::allYears);
    return file.text.toString();
  }

  private void years(Outcome outcome) {
    for (YearOutcome year : outcome.years()) {
      for (Indicator one : Indicators.of(year, run.baseline())) {
        row(outcome, String.valueOf(year.year()), one, note(outcome, year, one));
      }
      Indicator illustrative = Indicators.illustrative(outcome);
      row(outcome, String.valueOf(year.year()), illustrative, illustrative.note());
    }
  }

  /** Several years added up; nothing for one. */
  private void allYears(Outcome outcome) {
    if (outcome.years().size() > 1) {
      String years = AllYears.of(outcome).inWords();
      Indicators.ofAllYears(outcome).forEach(one -> row(outcome, years, one, one.note()));
    }
  }

  /** The note, with the caveats of the formulas that decide the figure, and its bases. */
  private String note(Outcome outcome, YearOutcome year, Indicator one) {
    Stream<String> ofFormula =
        one.byFormula() ? caveats(outcome.option().formula().id()) : Stream.of();
    Stream<String> ofBaseline =
        one.byBaseline() && run.baseline() != null
            ? caveats(run.baseline().rules().id())
            : Stream.of();
    Stream<String> bases =
        one.byContributions() ? Stream.of("on: " + OwedOn.inWords(year)) : Stream.of();
    return Stream.of(Stream.of(one.note()), ofFormula, ofBaseline, bases)
        .flatMap(notes -> notes)
        .filter(note -> !note.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private Stream<String> caveats(String formula) {
    return Caveats.of(formula, run.descriptions()).stream();
  }

  private void row(Outcome outcome, String year, Indicator one, String note) {
    table.row(
        outcome.option().name(), year, one.name(), Decimals.of(one.value()), one.unit(), note);
  }
}
