package org.dsisim.report.screen.study;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dsisim.indicator.OptionResults;
import org.dsisim.message.Message;
import org.dsisim.model.policy.OwedWords;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.WhatAmountsRestOn;
import org.dsisim.report.content.WhichOptions;
import org.dsisim.report.content.study.ComparedRun;
import org.dsisim.report.content.study.ComparedRun.Against;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.screen.WhatCannotBeTold;
import org.dsisim.report.screen.WhatItRestsOn;
import org.dsisim.study.comparison.Change;
import org.dsisim.study.comparison.MoneyItem;
import org.dsisim.study.comparison.YearComparison;

/**
 * Options held against a baseline, for the screen: one after another, what changes and for whom.
 */
public final class ComparedText {

  private final ComparedRun compared;
  private final Page page;
  private final WhichOptions about;
  private final ChangesOfPayers payers;
  private final ChangesOfParties parties;
  private final Selection selection;

  /**
   * The text of a comparison.
   *
   * @param selection which countries to show
   */
  public ComparedText(ComparedRun compared, Selection selection, Screen screen) {
    this.compared = compared;
    this.page = new Page(screen);
    this.about = new WhichOptions(page, compared.run());
    Alphabet alphabet = new Alphabet(compared.run().language());
    this.payers = new ChangesOfPayers(page, alphabet);
    this.parties = new ChangesOfParties(page, alphabet, selection);
    this.selection = selection;
  }

  /** The whole text. */
  public String text() {
    about.head();
    about.options(true);
    page.sentence(Message.of("comparison.baseline"));
    bases();
    for (Against option : compared.others()) {
      for (int year = 0; year < option.years().size(); year++) {
        year(option, year);
      }
    }
    page.sentence(Message.of("comparison.uptake-is-constant"));
    new WhatCannotBeTold(page, compared.run(), selection).show();
    new WhatItRestsOn(page, compared.run()).show();
    about.notComputable();
    return page.text();
  }

  /** On what amounts rest, which is said before any two of them stand beside each other. */
  private void bases() {
    WhatAmountsRestOn bases = new WhatAmountsRestOn(page);
    for (int year = 0; year < compared.baseline().years().size(); year++) {
      int at = year;
      bases.show(
          compared.run().results().options().stream()
              .map(option -> option.years().get(at))
              .toList());
    }
  }

  private void year(Against option, int at) {
    YearComparison year = option.years().get(at);
    page.heading(
        Message.of(
            "comparison.against",
            "option",
            String.valueOf(option.number()),
            "baseline",
            "1",
            "year",
            String.valueOf(year.year()),
            "name",
            option.name()));
    page.table(money(option, year).table());
    payers.show(option.number(), year);
    parties.show(option.number(), year);
    new WhatAccountsForIt(page).show(option, year.year());
  }

  private ChangeTable money(Against option, YearComparison year) {
    ChangeTable table = new ChangeTable(option.number(), List.of(Message.plain("")));
    for (Map.Entry<MoneyItem, Change> one : year.money().entrySet()) {
      if (!one.getValue().equals(Change.NOTHING)) {
        List<Object> first = List.of(name(one.getKey(), option));
        if (one.getKey() == MoneyItem.OWED || one.getKey() == MoneyItem.EXPECTED) {
          table.row(first, one.getValue(), year.payers().all());
        } else {
          table.row(first, one.getValue());
        }
      }
    }
    return table;
  }

  private Message name(MoneyItem item, Against option) {
    return switch (item) {
      case OWED ->
          Message.of(
              "comparison.money.owed",
              "owed",
              OwedWords.ofAll(
                      Stream.of(compared.baseline(), option.option())
                          .map(OptionResults::outcome)
                          .map(outcome -> outcome.option())
                          .toList())
                  .shortHeading());
      case EXPECTED -> Message.of("comparison.money.expected");
      case INTO_THE_FUND -> Message.of("comparison.money.into-the-fund");
      case ADMINISTRATION -> Message.of("comparison.money.administration");
      case FROM_THE_FUND -> Message.of("comparison.money.from-the-fund");
      case UNDISTRIBUTED -> Message.of("comparison.money.undistributed");
      case STRAIGHT -> Message.of("comparison.money.straight");
      case FOR_IPLC -> Message.of("comparison.money.for-iplc");
    };
  }
}
