package org.dsisim.report.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.indicator.statistic.PayerStatistics;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.indicator.statistic.UseTotals;
import org.dsisim.limitation.DataLimitations;
import org.dsisim.message.Message;
import org.dsisim.model.policy.OwedWords;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.content.ByOption;
import org.dsisim.report.content.PartPaid;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.WhatAmountsRestOn;
import org.dsisim.report.content.WhatWasPaid;
import org.dsisim.report.content.WhichOptions;
import org.dsisim.report.layout.Bounded;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.TextTable;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.RecordTags;
import org.dsisim.simulation.YearOutcome;
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
    new WhatWasPaid(page, run.scenario().paid()).show(run.outcomes());
    page.sentence("One option alone shows who pays, by sector, home and name.");
    about.options(true);
    gaps();
  }

  private void money(int year) {
    page.heading("MONEY, " + year + ", " + run.scenario().sheet().basis());
    String owed =
        OwedWords.ofAll(run.outcomes().stream().map(Outcome::option).toList()).shortHeading();
    TextTable table =
        new TextTable(
            "option", PartPaid.VALUE_PAID, PartPaid.AS_ASSUMED, owed, "payers", "eligible Parties");
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
    page.sentence(
        "Which part is paid is assumed and no forecast; if nobody pays, nothing comes in.");
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
    page.heading("WHO RECEIVES, " + year + ", from the fund and straight, by option");
    List<String> header = new ArrayList<>(List.of("group"));
    header.addAll(about.names());
    TextTable table = new TextTable(header);
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
    page.heading("WHAT USES GO THROUGH, " + year + " (beside the money, never added to it)");
    TextTable table =
        new TextTable("option", "permits", "consents", "longest", "cost", "dropped", "not owed");
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
      for (String how : WhatUsesGoThrough.permitsRun(all.get(i))) {
        runs.say(i + 1, how);
      }
    }
    page.table(table);
    page.sentence(
        "Permits of States, consents of communities; longest: months of the longest use; cost: to"
            + " users; dropped: uses that do not happen, with what is not owed for them.");
    if (runs.size() > 0) {
      page.sentence("Months, by option:").items(runs.each());
    }
  }

  /** What databases bear; nothing where no option asks it of them. */
  private void tags(int year) {
    ByOption costs = new ByOption();
    int number = 1;
    for (YearOutcome one : of(year)) {
      if (!one.tags().isEmpty()) {
        Money cost = one.tags().stream().map(RecordTags::cost).reduce(Money.ZERO, Money::plus);
        costs.say(number, page.inWords(cost));
      }
      number++;
    }
    if (costs.size() > 0) {
      page.sentence("Cost of tagging records to databases, in no flow, by option:")
          .items(costs.each());
    }
  }

  /** What cannot be told: once, where it is the same for all options. */
  private void gaps() {
    Map<String, List<Integer>> optionsBySentence = new LinkedHashMap<>();
    int number = 1;
    for (Outcome outcome : run.outcomes()) {
      for (Message sentence :
          DataLimitations.of(
              outcome, selection.names(), money -> Message.plain(page.inWords(money)))) {
        optionsBySentence
            .computeIfAbsent(sentence.inEnglish(), key -> new ArrayList<>())
            .add(number);
      }
      number++;
    }
    if (optionsBySentence.isEmpty()) {
      return;
    }
    page.heading("WHAT THIS SCENARIO CANNOT TELL");
    optionsBySentence.forEach(
        (sentence, options) ->
            page.items(
                List.of(
                    options.size() == run.outcomes().size()
                        ? sentence
                        : "option " + ByOption.ranges(options) + ": " + sentence)));
  }
}
