package org.dsisim.report.screen.study;

import java.util.List;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.report.content.study.ChangedInWords;
import org.dsisim.report.content.study.ComparedRun.Against;
import org.dsisim.report.layout.Bounded;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.TextTable;
import org.dsisim.study.attribution.Attribution;
import org.dsisim.study.attribution.Changed;
import org.dsisim.value.Money;

/** How far each provision that changed accounts for the differences from a baseline. */
final class WhatAccountsForIt {

  private final Page page;

  WhatAccountsForIt(Page page) {
    this.page = page;
  }

  /** Shows one year of an option; nothing where nobody asked. */
  void show(Against option, int year) {
    for (Attribution attribution : option.attributions()) {
      if (attribution.year() == year) {
        show(option.number(), attribution);
      }
    }
  }

  private void show(int option, Attribution attribution) {
    page.heading(
        Message.of(
            "comparison.heading.accounts",
            "year",
            String.valueOf(attribution.year()),
            "option",
            String.valueOf(option),
            "baseline",
            "1"));
    if (attribution.changes().isEmpty()) {
      page.sentence(Message.of("comparison.accounts.nothing"));
      return;
    }
    Attribution.NoAnswer none = attribution.noAnswer();
    if (none != null) {
      page.sentence(ChangedInWords.noAnswer(none));
      return;
    }
    TextTable table =
        new TextTable(
            Message.of("comparison.accounts.changed"),
            Message.of("comparison.accounts.alone"),
            Message.of("comparison.accounts.last"),
            Message.of("comparison.accounts.part"));
    for (Attribution.OfFigure figure : attribution.figures()) {
      rows(figure, attribution.changes(), table);
    }
    page.table(table);
    page.sentence(Message.of("comparison.accounts.means"));
    if (attribution.isDrawn()) {
      page.sentence(ChangedInWords.drawn(attribution));
    }
  }

  private void rows(Attribution.OfFigure figure, List<Changed> changes, TextTable table) {
    table.row(
        Message.of("comparison.accounts.figure", "figure", figure.figure().id()),
        "",
        "",
        difference(figure));
    for (int i = 0; i < figure.parts().size(); i++) {
      Attribution.Part part = figure.parts().get(i);
      table.row(
          Message.of("comparison.accounts.of", "change", ChangedInWords.shortly(changes.get(i))),
          Bounded.signed(Money.ofUsd(part.alone())),
          Bounded.signed(Money.ofUsd(part.last())),
          Bounded.signed(Money.ofUsd(part.part())));
    }
  }

  private static Object difference(Attribution.OfFigure figure) {
    ResultValue before = figure.before();
    ResultValue after = figure.after();
    return before instanceof ResultValue.Dollars one && after instanceof ResultValue.Dollars other
        ? Bounded.signed(other.money().minus(one.money()))
        : Message.of("comparison.difference.not-known");
  }
}
