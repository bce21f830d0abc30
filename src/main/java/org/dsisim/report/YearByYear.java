package org.dsisim.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dsisim.analysis.AllYears;
import org.dsisim.analysis.Group;
import org.dsisim.analysis.Grouped;
import org.dsisim.analysis.Receipts;
import org.dsisim.model.Country;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.PartyOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** Several years of an option: year by year, and added up. */
final class YearByYear {

  private final Page page;
  private final Selection selection;
  private final String language;
  private final String owed;

  /**
   * A section of a page.
   *
   * @param owed the heading over what is owed, as fits the force of the rules
   */
  YearByYear(Page page, Selection selection, String language, String owed) {
    this.page = page;
    this.selection = selection;
    this.language = language;
    this.owed = owed;
  }

  /**
   * Shows an outcome of several years.
   *
   * @param basis nominal or real
   */
  void show(Outcome outcome, String basis) {
    AllYears all = AllYears.of(outcome);
    money(outcome, all, basis);
    receipts(outcome, all);
    page.sentence("One year in full: --years " + all.base() + ".");
  }

  private void money(Outcome outcome, AllYears all, String basis) {
    page.heading("YEAR BY YEAR, USD, " + basis);
    Map<String, Function<YearOutcome, Money>> columns = new LinkedHashMap<>();
    columns.put(owed, YearOutcome::owed);
    columns.put("expected", YearOutcome::expected);
    columns.put("to share", year -> year.fund().net());
    if (!all.sum(YearByYear::bilateral).isZero()) {
      columns.put("straight", YearByYear::bilateral);
    }
    List<String> header = new ArrayList<>(List.of("year", "payers"));
    header.addAll(columns.keySet());
    TextTable table = new TextTable(header.toArray(new String[0]));
    for (YearOutcome year : outcome.years()) {
      row(table, year.year(), year.owing(), columns, amount -> Grouped.of(amount.apply(year)));
    }
    row(table, "all", "", columns, amount -> Grouped.of(all.sum(amount)));
    Fraction rate = all.discountRate();
    if (rate != null) {
      row(table, "discounted", "", columns, amount -> discounted(all, amount));
    }
    page.table(table);
    page.sentence(
        "To share: among Parties, from the fund; straight: to countries, past the fund."
            + (outcome.years().stream().anyMatch(YearOutcome::hasUnknown)
                ? " Amounts are a least: of some payers nobody can tell."
                : ""));
    if (rate != null) {
      page.sentence(
          "Discounted to %d at %s %% a year."
              .formatted(
                  all.base(), rate.times(100).toDecimal(4).stripTrailingZeros().toPlainString()));
    }
  }

  private static void row(
      TextTable table,
      Object year,
      Object payers,
      Map<String, Function<YearOutcome, Money>> columns,
      Function<Function<YearOutcome, Money>, String> cell) {
    List<Object> cells = new ArrayList<>(List.of(year, payers));
    columns.values().forEach(amount -> cells.add(cell.apply(amount)));
    table.row(cells.toArray());
  }

  private static String discounted(AllYears all, Function<YearOutcome, Money> amount) {
    Money money = all.discounted(amount);
    return money == null ? "" : Grouped.of(money);
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
    page.heading("WHO RECEIVES, " + all.inWords() + ", USD, from the fund and straight");
    List<String> header = new ArrayList<>(List.of("group"));
    shown.forEach(year -> header.add(String.valueOf(year.year())));
    header.add("all");
    TextTable table = new TextTable(header.toArray(new String[0]));
    rows(outcome)
        .forEach(
            (name, receipts) -> {
              List<Object> cells = new ArrayList<>(List.of(name));
              shown.forEach(year -> cells.add(Grouped.of(received(year, receipts))));
              cells.add(Grouped.of(all.sum(year -> received(year, receipts))));
              table.row(cells.toArray());
            });
    page.table(table);
  }

  private static Money received(
      YearOutcome year, Function<List<PartyOutcome>, Receipts> receiptsOf) {
    Receipts receipts = receiptsOf.apply(year.parties());
    return receipts.amount().plus(receipts.bilateral());
  }

  private Map<String, Function<List<PartyOutcome>, Receipts>> rows(Outcome outcome) {
    Map<String, Function<List<PartyOutcome>, Receipts>> rows = new LinkedHashMap<>();
    Group.REGIONAL.forEach(group -> rows.put(group.name(), all -> Receipts.of(all, group)));
    if (outcome.years().stream()
        .anyMatch(year -> !Receipts.ofWindows(year.parties()).amount().isZero())) {
      rows.put(WhoReceives.WINDOW, Receipts::ofWindows);
    }
    rows.put("all", Receipts::of);
    Group.STATUSES.forEach(
        group -> rows.put("of them " + group.shortName(), all -> Receipts.of(all, group)));
    Group chosen = selection.group();
    if (chosen != null) {
      rows.put(chosen.name(), all -> Receipts.of(all, chosen));
    }
    for (PartyOutcome party : outcome.years().get(0).parties()) {
      Country country = party.country();
      boolean wanted =
          selection.countries().contains(country.code())
              || (chosen != null && chosen.members().test(country));
      if (wanted) {
        rows.put(country.name(language), all -> Receipts.ofCountry(all, country.code()));
      }
    }
    return rows;
  }
}
