package org.dsisim.report.screen;

import java.util.List;
import org.dsisim.indicator.DoublePayment;
import org.dsisim.indicator.Results;
import org.dsisim.message.Message;
import org.dsisim.report.content.ByOption;
import org.dsisim.report.layout.Page;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;

/** What is owed twice under several rule sets at once, and what of it is credited. */
final class WhatIsOwedTwice {

  private static final String TWICE =
      "twice, to the fund and straight to countries or under two rule sets to the same";

  private final Page page;

  private final Results results;

  WhatIsOwedTwice(Page page, Results results) {
    this.page = page;
    this.results = results;
  }

  /** Says it of one option in a year; nothing of an option of one rule set. */
  void show(Outcome outcome, YearOutcome year) {
    if (hasSeveral(outcome)) {
      page.sentence("Double payment: " + inWords(year) + ".");
    }
  }

  /** Says it of one option, year by year. */
  void show(Outcome outcome) {
    if (hasSeveral(outcome)) {
      page.sentence("Double payment, by year:")
          .items(outcome.years().stream().map(year -> year.year() + ": " + inWords(year)).toList());
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
        twice.say(i + 1, Message.plain(inWords(years.get(i))));
      }
    }
    if (twice.size() > 0) {
      page.sentence("Double payment, by option:")
          .items(twice.each().stream().map(Message::inEnglish).toList());
    }
  }

  private static boolean hasSeveral(Outcome outcome) {
    return outcome.option().contributions().size() > 1;
  }

  private String inWords(YearOutcome year) {
    DoublePayment twice = results.year(year).doublePayment();
    if (twice.payers() == 0) {
      return "nobody owes anything twice";
    }
    String owe = twice.payers() == 1 ? "payer owes" : "payers owe";
    return "%d %s %s %s; %s"
        .formatted(twice.payers(), owe, page.inWords(twice.twice()), TWICE, credited(year, twice));
  }

  private String credited(YearOutcome year, DoublePayment twice) {
    if (twice.credited().isZero()) {
      return "nothing is credited";
    }
    boolean paid =
        year.payers().stream()
            .flatMap(payer -> payer.dues().stream())
            .flatMap(due -> due.credits().stream())
            .allMatch(one -> one.credit().paid());
    return page.inWords(twice.credited())
        + " are credited and not in the table, for what is "
        + (paid ? "expected to be paid elsewhere" : "owed elsewhere, paid or not");
  }
}
