package org.dsisim.report.screen.run;

import java.util.List;
import org.dsisim.indicator.Results;
import org.dsisim.indicator.use.DoublePayment;
import org.dsisim.message.Message;
import org.dsisim.report.content.ByOption;
import org.dsisim.report.layout.Page;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;

/** What is owed twice under several rule sets at once, and what of it is credited. */
final class WhatIsOwedTwice {

  private final Page page;

  private final Results results;

  WhatIsOwedTwice(Page page, Results results) {
    this.page = page;
    this.results = results;
  }

  /** Says it of one option in a year; nothing of an option of one rule set. */
  void show(Outcome outcome, YearOutcome year) {
    if (hasSeveral(outcome)) {
      page.sentence(Message.of("screen.twice.of-one", "twice", inWords(year)));
    }
  }

  /** Says it of one option, year by year. */
  void show(Outcome outcome) {
    if (hasSeveral(outcome)) {
      page.sentence(Message.of("screen.twice.by-year"));
      for (YearOutcome year : outcome.years()) {
        page.item(Message.of("screen.twice.year", "year", year.year(), "twice", inWords(year)));
      }
    }
  }

  /**
   * Says it of several options in a year, each by its number.
   *
   * @param outcomes in the order of their numbers
   * @param years of the same options
   */
  void show(List<Outcome> outcomes, List<YearOutcome> years) {
    ByOption twice = new ByOption();
    for (int i = 0; i < years.size(); i++) {
      if (hasSeveral(outcomes.get(i))) {
        twice.say(i + 1, inWords(years.get(i)));
      }
    }
    if (twice.size() > 0) {
      page.sentence(Message.of("screen.twice.by-option"));
      page.items(twice.each());
    }
  }

  private static boolean hasSeveral(Outcome outcome) {
    return outcome.option().contributions().size() > 1;
  }

  private Message inWords(YearOutcome year) {
    DoublePayment twice = results.year(year).doublePayment();
    return twice.payers() == 0
        ? Message.of("screen.twice.nobody")
        : Message.of(
            "screen.twice.payers",
            "payers",
            twice.payers(),
            "amount",
            page.amount(twice.twice()),
            "credited",
            credited(year, twice));
  }

  private Message credited(YearOutcome year, DoublePayment twice) {
    if (twice.credited().isZero()) {
      return Message.of("screen.twice.not-credited");
    }
    boolean paid =
        year.payers().stream()
            .flatMap(payer -> payer.dues().stream())
            .flatMap(due -> due.credits().stream())
            .allMatch(one -> one.credit().paid());
    return Message.of(
        paid ? "screen.twice.credited-paid" : "screen.twice.credited-owed",
        "amount",
        page.amount(twice.credited()));
  }
}
