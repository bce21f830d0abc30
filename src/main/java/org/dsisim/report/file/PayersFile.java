package org.dsisim.report.file;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

/** {@code payers.csv}: what each payer owes and is expected to pay. */
final class PayersFile {

  static final List<String> COLUMNS =
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

  private final Run run;

  PayersFile(Run run) {
    this.run = run;
  }

  /** The rows of payers at home in some countries; a country that pays is at home in itself. */
  Rows.Source rows(Predicate<Country> homes) {
    return rows -> {
      for (Outcome outcome : run.outcomes()) {
        String note = Caveats.note(outcome, run.descriptions());
        for (YearOutcome year : outcome.years()) {
          for (PayerOutcome payer : year.payers()) {
            if (homes.test(payer.payer().home())) {
              row(rows, outcome.option().name(), year, payer, note);
            }
          }
        }
      }
    };
  }

  private void row(Rows rows, String option, YearOutcome year, PayerOutcome payer, String note) {
    List<RuleReference> rules = payer.dues().stream().flatMap(d -> d.rules().stream()).toList();
    rows.row(
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
        RunFiles.joined(payer.dues(), PayersFile::bases),
        RunFiles.titles(rules),
        RunFiles.laws(rules),
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

  /**
   * Whether nobody can tell what is owed. Of several uses or rule sets some may be known: their sum
   * stands there, and the basis names what is not.
   */
  private static boolean isUnknown(PayerOutcome payer) {
    boolean untold =
        payer.isUnknown()
            || payer.dues().stream().anyMatch(due -> due.liability() == Liability.UNDECIDED);
    return untold && payer.owed().isZero();
  }

  private static String bases(Due due) {
    if (!due.unknown().isEmpty()) {
      return due.unknown().stream()
          .map(b -> b.word() + " unknown")
          .collect(Collectors.joining(";"));
    }
    return due.bases().stream().map(AssessmentBase::word).collect(Collectors.joining(";"));
  }
}
