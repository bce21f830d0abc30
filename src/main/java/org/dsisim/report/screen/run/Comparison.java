package org.dsisim.report.screen.run;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.indicator.statistic.PayerStatistics;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.message.Message;
import org.dsisim.model.policy.OwedWords;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.content.ByOption;
import org.dsisim.report.content.PartPaid;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.WhatAmountsRestOn;
import org.dsisim.report.content.WhatWasReceived;
import org.dsisim.report.content.WhichOptions;
import org.dsisim.report.layout.Bounded;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.TextTable;
import org.dsisim.report.screen.WhatCannotBeTold;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.sum.UseTotals;
import org.dsisim.simulation.year.RecordTags;
import org.dsisim.value.Money;

/**
 * Several options on a page, side by side: what comes in, and who receives it. Options carry their
 * names, and numbers by which sentences speak of them.
 */
final class Comparison {

  private final Page page;
  private final Selection selection;
  private final Run run;
  private final WhichOptions about;
  private final WhatAmountsRestOn bases;

  Comparison(Page page, Selection selection, Run run) {
    this.page = page;
    this.selection = selection;
    this.run = run;
    this.about = new WhichOptions(page, run);
    this.bases = new WhatAmountsRestOn(page);
  }

  void show() {
    for (int year : run.scenario().scenario().years()) {
      money(year);
      receipts(year);
      uses(year);
      tags(year);
    }
    new WhatWasReceived(page, run.scenario().receipts()).show(run.outcomes());
    page.sentence(Message.of("screen.comparison.one-alone"));
    about.options(true);
    new WhatCannotBeTold(page, run, selection).show();
  }

  private void money(int year) {
    page.heading(
        Message.of("screen.heading.money", "year", year, "basis", run.scenario().sheet().basis()));
    Message owed =
        OwedWords.ofAll(run.outcomes().stream().map(Outcome::option).toList()).shortHeading();
    TextTable table =
        new TextTable(
            Message.of("screen.column.option"),
            PartPaid.VALUE_PAID,
            PartPaid.AS_ASSUMED,
            owed,
            Message.of("screen.column.payers"),
            Message.of("screen.column.eligible"));
    List<YearOutcome> all = of(year);
    for (int i = 0; i < all.size(); i++) {
      YearOutcome one = all.get(i);
      PayerStatistics payers = run.results().year(one).payers();
      table.row(
          about.names().get(i),
          PartPaid.of(run.outcomes().get(i), one).cell(),
          Bounded.atLeast(payers.all().expected(), payers.unknown() > 0),
          Bounded.atLeast(payers.all().owed(), payers.unknown() > 0),
          payers.all().owing(),
          Receipts.of(one.parties()).parties());
    }
    page.table(table);
    if (all.stream().anyMatch(one -> run.results().year(one).payers().unknown() > 0)) {
      page.sentence(Bounded.LEGEND);
    }
    page.sentence(Message.of("screen.comparison.part-assumed"));
    bases.show(all.stream().map(run.results()::year).toList());
    new WhatIsOwedTwice(page, run.results()).show(run.outcomes(), all);
  }

  /** The year of each option, in their order. */
  private List<YearOutcome> of(int year) {
    return run.outcomes().stream()
        .flatMap(outcome -> outcome.years().stream())
        .filter(one -> one.year() == year)
        .toList();
  }

  private void receipts(int year) {
    List<YearOutcome> all = of(year);
    page.heading(Message.of("screen.heading.receives-by-option", "year", year));
    TextTable table =
        new TextTable(
            TextTable.columns(
                Message.of("screen.column.group"),
                about.names().stream().map(Message::plain).toList()));
    List<Object> parts = new ArrayList<>(List.of(PartPaid.VALUE_PAID));
    for (int i = 0; i < all.size(); i++) {
      parts.add(PartPaid.of(run.outcomes().get(i), all.get(i)).cell());
    }
    table.row(parts);
    Receivers.of(
            page,
            selection,
            new Alphabet(run.language()),
            run.countriesIn(all.get(0)),
            all,
            all.subList(0, 1))
        .forEach(
            row -> {
              List<Object> cells = new ArrayList<>(List.of(row.name()));
              all.forEach(one -> cells.add(row.in(one)));
              table.row(cells);
            });
    page.table(table);
  }

  /** Beside the money: what uses go through; nothing where no option asks anything of them. */
  private void uses(int year) {
    List<YearOutcome> all = of(year);
    if (all.stream().allMatch(one -> UseTotals.of(one.uses()).burdened() == 0)) {
      return;
    }
    page.heading(Message.of("screen.heading.uses", "year", year));
    TextTable table =
        new TextTable(
            Message.of("screen.column.option"),
            Message.of("screen.column.permits"),
            Message.of("screen.column.consents"),
            Message.of("screen.column.longest"),
            Message.of("screen.column.cost"),
            Message.of("screen.column.dropped"),
            Message.of("screen.column.not-owed"));
    ByOption runs = new ByOption();
    for (int i = 0; i < all.size(); i++) {
      UseTotals totals = UseTotals.of(all.get(i).uses());
      table.row(
          about.names().get(i),
          totals.permits(),
          totals.consents(),
          WhatUsesGoThrough.months(totals.longest()),
          totals.cost(),
          totals.dropped(),
          all.get(i).lost());
      for (Message how : WhatUsesGoThrough.permitsRun(all.get(i))) {
        runs.say(i + 1, how);
      }
    }
    page.table(table);
    page.sentence(Message.of("screen.comparison.uses"));
    if (runs.size() > 0) {
      page.sentence(Message.of("screen.comparison.months"));
      page.items(runs.each());
    }
  }

  /** What databases bear; nothing where no option asks it of them. */
  private void tags(int year) {
    ByOption costs = new ByOption();
    int number = 1;
    for (YearOutcome one : of(year)) {
      if (!one.besideMoney().tags().isEmpty()) {
        Money cost =
            one.besideMoney().tags().stream().map(RecordTags::cost).reduce(Money.ZERO, Money::plus);
        costs.say(number, page.amount(cost));
      }
      number++;
    }
    if (costs.size() > 0) {
      page.sentence(Message.of("screen.comparison.tagging"));
      page.items(costs.each());
    }
  }
}
