package org.dsisim.report.screen.run;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.indicator.AvoidanceAndPassThrough;
import org.dsisim.indicator.YearResults;
import org.dsisim.indicator.statistic.PayerStatistics;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.indicator.use.Purposes;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.fact.Recipient.Purpose;
import org.dsisim.model.policy.OwedWords;
import org.dsisim.report.content.PartPaid;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.WhatAmountsRestOn;
import org.dsisim.report.content.WhatWasReceived;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.TextTable;
import org.dsisim.report.screen.Label;
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
    page.heading(
        Message.of(
            "screen.heading.money", "year", year.year(), "basis", run.scenario().sheet().basis()));
    PartPaid part = PartPaid.of(outcome, year);
    List<Message> amounts = new ArrayList<>(List.of(Message.of("screen.column.if-nobody-pays")));
    amounts.addAll(part.columns(OwedWords.of(outcome.option()).heading()));
    TextTable table = new TextTable(TextTable.columns(Message.plain(""), amounts));
    // What nobody can tell is not nothing: it is left out, and the sum says so.
    Message least =
        payers.unknown() > 0
            ? Message.of("screen.money.contributions-at-least")
            : Message.of("screen.money.contributions");
    row(table, part, least, Money.ZERO, expected, owed);
    Money bilateral = Receipts.of(year.parties()).bilateral();
    Purposes purposes = Purposes.of(year);
    if (!bilateral.isZero()) {
      row(table, part, Message.of("screen.money.straight"), bilateral);
    }
    purpose(
        table, part, Message.of("screen.money.conservation"), purposes.to(Purpose.CONSERVATION));
    purpose(
        table, part, Message.of("screen.money.plant-treaty"), purposes.to(Purpose.PLANT_TREATY));
    purpose(
        table, part, Message.of("screen.money.pip-framework"), purposes.to(Purpose.PIP_FRAMEWORK));
    purpose(table, part, Message.of("screen.money.bbnj"), purposes.to(Purpose.BBNJ));
    if (!bilateral.plus(purposes.together()).isZero()) {
      row(table, part, Message.of("screen.money.to-fund"), year.fund().contributions());
    }
    row(table, part, Message.of("screen.money.administration"), year.fund().administration());
    if (!year.fund().shortfall().isZero()) {
      row(table, part, Message.of("screen.money.not-covered"), year.fund().shortfall());
    }
    row(table, part, Message.of("screen.money.to-share"), year.fund().net());
    row(table, part, Message.of("screen.money.undistributed"), year.fund().undistributed());
    page.table(table);
    page.sentence(part.sentence().orElse(Label.NONE));
    new WhatAmountsRestOn(page).show(results);
    apart(results);
    new WhatIsOwedTwice(page, run.results()).show(outcome, year);
    new WhatWasReceived(page, run.scenario().receipts()).show(outcome);
    if (expected.isZero()) {
      page.sentence(
          owed.isZero()
              ? Message.of("screen.money.nobody-owes")
              : Message.of("screen.money.nothing-comes-in"));
    }
    if (!year.fund().why().isEmpty()) {
      page.sentence(
          Message.of("screen.money.why-undistributed", "why", WordList.apart(year.fund().why())));
    }
  }

  private void purpose(TextTable table, PartPaid part, Message name, Money amount) {
    if (!amount.isZero()) {
      row(table, part, name, amount);
    }
  }

  /** What becomes of the money is told of what is assumed to be paid. */
  private static void row(TextTable table, PartPaid part, Message name, Money asAssumed) {
    row(table, part, name, "", asAssumed, part.isAll() ? asAssumed : "");
  }

  private static void row(
      TextTable table, PartPaid part, Message name, Object none, Money asAssumed, Object all) {
    List<Object> cells = new ArrayList<>(List.of(name, none));
    cells.addAll(part.cells(asAssumed, all));
    table.row(cells);
  }

  /** What is said beside the flows and never mixed into them. */
  private void apart(YearResults year) {
    List<Message> sentences = new ArrayList<>();
    Money avoided = AvoidanceAndPassThrough.avoided(year);
    if (avoided != null) {
      sentences.add(Message.of("screen.money.avoided", "amount", page.amount(avoided)));
    }
    Money passedOn = AvoidanceAndPassThrough.passedOn(year);
    if (passedOn != null) {
      sentences.add(Message.of("screen.money.passed-on", "amount", page.amount(passedOn)));
    }
    if (!sentences.isEmpty()) {
      page.sentence(Message.of("screen.money.apart", "amounts", WordList.apart(sentences)));
    }
  }
}
