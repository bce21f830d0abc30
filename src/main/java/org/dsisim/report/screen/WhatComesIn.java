package org.dsisim.report.screen;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.indicator.AvoidanceAndPassThrough;
import org.dsisim.indicator.YearResults;
import org.dsisim.indicator.statistic.PayerStatistics;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.message.WordList;
import org.dsisim.model.policy.OwedWords;
import org.dsisim.report.content.PartPaid;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.WhatAmountsRestOn;
import org.dsisim.report.content.WhatWasPaid;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.TextTable;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Money;

/** What comes in under an option in a year, from nothing to all, and what becomes of it. */
final class WhatComesIn {

  private final Page page;
  private final Run run;
  private final Outcome outcome;

  WhatComesIn(Page page, Run run, Outcome outcome) {
    this.page = page;
    this.run = run;
    this.outcome = outcome;
  }

  void show(YearOutcome year) {
    YearResults results = run.results().year(year);
    PayerStatistics payers = results.payers();
    Money owed = payers.all().owed();
    Money expected = payers.all().expected();
    page.heading("MONEY, " + year.year() + ", " + run.scenario().sheet().basis());
    PartPaid part = PartPaid.of(outcome, year);
    List<String> header = new ArrayList<>(List.of("", "if nobody pays"));
    header.addAll(part.columns(OwedWords.of(outcome.option()).heading()));
    TextTable table = new TextTable(header);
    // What nobody can tell is not nothing: it is left out, and the sum says so.
    String least = payers.unknown() > 0 ? "contributions, at least" : "contributions";
    row(table, part, least, Money.ZERO, expected, owed);
    Money bilateral = Receipts.of(year.parties()).bilateral();
    if (!bilateral.isZero()) {
      row(table, part, "  straight to countries", bilateral);
      row(table, part, "  to the fund", year.fund().contributions());
    }
    row(table, part, "administration", year.fund().administration());
    if (!year.fund().shortfall().isZero()) {
      row(table, part, "  cost not covered", year.fund().shortfall());
    }
    row(table, part, "to share among Parties", year.fund().net());
    row(table, part, "undistributed", year.fund().undistributed());
    page.table(table);
    page.sentence(part.sentence());
    new WhatAmountsRestOn(page).show(results);
    apart(results);
    new WhatIsOwedTwice(page, run.results()).show(outcome, year);
    new WhatWasPaid(page, run.scenario().paid()).show(outcome);
    if (expected.isZero()) {
      String why = owed.isZero() ? "nobody owes anything" : "nothing comes in, as assumed";
      page.sentence("There is nothing to share: " + why + ".");
    }
    if (!year.fund().why().isEmpty()) {
      page.sentence("Undistributed: " + WordList.apart(year.fund().why()).inEnglish() + ".");
    }
  }

  /** What becomes of the money is told of what is assumed to be paid. */
  private static void row(TextTable table, PartPaid part, String name, Money asAssumed) {
    row(table, part, name, "", asAssumed, part.isAll() ? asAssumed : "");
  }

  private static void row(
      TextTable table, PartPaid part, String name, Object none, Money asAssumed, Object all) {
    List<Object> cells = new ArrayList<>(List.of(name, none));
    cells.addAll(part.cells(asAssumed, all));
    table.row(cells);
  }

  /** What is said beside the flows and never mixed into them. */
  private void apart(YearResults year) {
    List<String> sentences = new ArrayList<>();
    Money avoided = AvoidanceAndPassThrough.avoided(year);
    if (avoided != null) {
      sentences.add("avoided " + page.inWords(avoided) + " of what is owed");
    }
    Money passedOn = AvoidanceAndPassThrough.passedOn(year);
    if (passedOn != null) {
      sentences.add("passed on to prices " + page.inWords(passedOn) + " of what is paid");
    }
    if (!sentences.isEmpty()) {
      page.sentence("Apart, in no flow: " + String.join("; ", sentences) + ".");
    }
  }
}
