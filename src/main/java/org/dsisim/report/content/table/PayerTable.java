package org.dsisim.report.content.table;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dsisim.indicator.OptionResults;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.model.world.Country;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.WhatNamesMean;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** {@code payers.csv}: what each payer owes and is expected to pay. */
public final class PayerTable {

  private PayerTable() {}

  /**
   * A payer in a year of an option.
   *
   * @param note of the outcome, without what must be known of companies by name
   */
  public record Row(String option, int year, PayerOutcome outcome, String note) {

    private List<RuleReference> rules() {
      return outcome.dues().stream().flatMap(due -> due.rules().stream()).toList();
    }

    private @Nullable Money unlessUnknown(Money money) {
      return isUnknown() ? null : money;
    }

    /**
     * Whether nobody can tell what is owed. Of several uses or rule sets some may be known: their
     * sum stands there, and the basis names what is not.
     */
    private boolean isUnknown() {
      boolean untold =
          outcome.isUnknown()
              || outcome.dues().stream().anyMatch(due -> due.liability() == Liability.UNDECIDED);
      return untold && outcome.owed().isZero();
    }
  }

  /**
   * The payers of a run.
   *
   * @param homes of which payers are at home; a country that pays is at home in itself
   */
  public static ResultTable<Row> of(Run run, Predicate<Country> homes) {
    return new ResultTable<>(
        columns(run),
        rows -> {
          for (OptionResults results : run.results().options()) {
            Outcome outcome = results.outcome();
            String note = Caveats.note(results, run.descriptions());
            for (YearOutcome year : outcome.years()) {
              year.payers()
                  .forEach(
                      payer -> {
                        if (homes.test(payer.payer().home())) {
                          rows.accept(new Row(outcome.option().name(), year.year(), payer, note));
                        }
                      });
            }
          }
        });
  }

  private static List<Column<Row>> columns(Run run) {
    boolean usesAreKnown = run.scenario().scenario().uses().isThere();
    return List.of(
        Column.word("option", Row::option),
        Column.whole("year", "year", Row::year),
        Column.word("payer", row -> row.outcome().payer().id()),
        Column.word("name", row -> name(row.outcome(), run.language())),
        Column.word("sector", row -> row.outcome().payer().sector()),
        Column.word("home", row -> row.outcome().payer().home().code().iso3()),
        Column.word("liable", row -> row.outcome().liability().word()),
        Column.usd("owed_usd", row -> row.unlessUnknown(row.outcome().owed())),
        Column.usd("expected_usd", row -> row.unlessUnknown(row.outcome().expected())),
        Column.word("basis", row -> RulesInWords.joined(row.outcome().dues(), PayerTable::bases)),
        Column.word("rule", row -> RulesInWords.titles(row.rules())),
        Column.word("reference", row -> RulesInWords.laws(row.rules())),
        Column.word("note", row -> note(row, usesAreKnown)));
  }

  private static String name(PayerOutcome outcome, String language) {
    return outcome.payer().isCountry()
        ? outcome.payer().home().name(language)
        : outcome.payer().name();
  }

  /** The note of an outcome, with what must be known of companies by name. */
  private static String note(Row row, boolean usesAreKnown) {
    if (!row.outcome().payer().type().equals("company")) {
      return row.note();
    }
    String named =
        row.outcome().liability() == Liability.YES
            ? WhatNamesMean.asked(usesAreKnown)
            : WhatNamesMean.listed(usesAreKnown);
    return row.note().isEmpty() ? named : named + "; " + row.note();
  }

  private static String bases(Due due) {
    if (!due.unknown().isEmpty()) {
      return due.unknown().stream()
          .map(base -> base.word() + " unknown")
          .collect(Collectors.joining(";"));
    }
    return due.bases().stream().map(AssessmentBase::word).collect(Collectors.joining(";"));
  }
}
