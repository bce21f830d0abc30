package org.dsisim.report.screen.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dsisim.indicator.AllYears;
import org.dsisim.indicator.OptionResults;
import org.dsisim.indicator.statistic.Payments;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.message.Message;
import org.dsisim.model.policy.OwedWords;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.content.PartPaid;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.Selection;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.TextTable;
import org.dsisim.report.screen.Label;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** Several years of an option: year by year, and added up. */
final class YearByYear {

  private final Page page;
  private final Selection selection;
  private final Run run;

  YearByYear(Page page, Selection selection, Run run) {
    this.page = page;
    this.selection = selection;
    this.run = run;
  }

  void show(OptionResults option) {
    AllYears all = AllYears.of(option.outcome());
    receipts(option.outcome(), all);
    money(option, all);
    page.sentence(Message.of("screen.years.one-in-full", "year", all.base()));
  }

  private void money(OptionResults option, AllYears all) {
    Outcome outcome = option.outcome();
    page.heading(
        Message.of("screen.heading.year-by-year", "basis", run.scenario().sheet().basis()));
    List<PartPaid> parts =
        outcome.years().stream().map(year -> PartPaid.of(outcome, year)).toList();
    boolean alike = parts.stream().map(PartPaid::cell).distinct().count() == 1;
    Map<Message, Function<YearOutcome, Money>> columns = new LinkedHashMap<>();
    Message part = alike ? parts.get(0).heading() : PartPaid.AS_ASSUMED;
    if (!alike || !parts.get(0).isAll()) {
      columns.put(part, year -> payments(year).expected());
    }
    columns.put(OwedWords.of(outcome.option()).shortHeading(), year -> payments(year).owed());
    columns.put(Message.of("screen.column.to-share"), year -> year.fund().net());
    if (!all.sum(YearByYear::bilateral).isZero()) {
      columns.put(Message.of("screen.column.straight"), YearByYear::bilateral);
    }
    List<Message> header = new ArrayList<>(List.of(Message.of("screen.column.payers")));
    if (!alike) {
      header.add(PartPaid.VALUE_PAID);
    }
    header.addAll(columns.keySet());
    TextTable table = new TextTable(TextTable.columns(Message.of("screen.column.year"), header));
    for (int i = 0; i < parts.size(); i++) {
      YearOutcome year = outcome.years().get(i);
      List<Object> cells = new ArrayList<>(List.of(year.year(), payments(year).owing()));
      if (!alike) {
        cells.add(parts.get(i).cell());
      }
      columns.values().forEach(amount -> cells.add(amount.apply(year)));
      table.row(cells);
    }
    sum(table, Message.of("screen.all"), alike, columns, all::sum);
    Fraction rate = all.discountRate();
    if (rate != null) {
      sum(
          table,
          Message.of("screen.years.discounted"),
          alike,
          columns,
          amount -> discounted(all, amount));
    }
    page.table(table);
    page.sentence(
        Message.of(option.hasUnknown() ? "screen.years.columns-at-least" : "screen.years.columns"));
    if (rate != null) {
      page.sentence(
          Message.of(
              "screen.years.discounted-to",
              "year",
              all.base(),
              "percent",
              rate.times(100).toDecimal(4).stripTrailingZeros().toPlainString()));
    }
    page.sentence(
        alike
            ? parts.get(0).sentence().orElse(Label.NONE)
            : Message.of("screen.years.part-assumed"));
  }

  private Payments payments(YearOutcome year) {
    return run.results().year(year).payers().all();
  }

  private static void sum(
      TextTable table,
      Message name,
      boolean alike,
      Map<Message, Function<YearOutcome, Money>> columns,
      Function<Function<YearOutcome, Money>, Object> sum) {
    List<Object> cells = new ArrayList<>(List.of(name, ""));
    if (!alike) {
      cells.add("");
    }
    columns.values().forEach(amount -> cells.add(sum.apply(amount)));
    table.row(cells);
  }

  private static Object discounted(AllYears all, Function<YearOutcome, Money> amount) {
    Money money = all.discounted(amount);
    return money == null ? "" : money;
  }

  private static Money bilateral(YearOutcome year) {
    return Receipts.of(year.parties()).bilateral();
  }

  /** The first year, one in the middle, the last, and all. */
  private void receipts(Outcome outcome, AllYears all) {
    List<YearOutcome> years = outcome.years();
    List<YearOutcome> shown = new ArrayList<>(List.of(years.get(0)));
    if (years.size() > 2) {
      shown.add(years.get(years.size() / 2));
    }
    shown.add(years.get(years.size() - 1));
    page.heading(Message.of("screen.heading.receives-years", "years", all.inWords()));
    List<Message> header = new ArrayList<>();
    shown.forEach(year -> header.add(Message.plain(String.valueOf(year.year()))));
    header.add(Message.of("screen.all"));
    TextTable table = new TextTable(TextTable.columns(Message.of("screen.column.group"), header));
    Receivers.of(
            page,
            selection,
            new Alphabet(run.language()),
            run.countriesIn(years.get(0)),
            years,
            years)
        .forEach(
            row -> {
              List<Object> cells = new ArrayList<>(List.of(row.name()));
              shown.forEach(year -> cells.add(row.in(year)));
              cells.add(row.in(years));
              table.row(cells);
            });
    page.table(table);
  }
}
