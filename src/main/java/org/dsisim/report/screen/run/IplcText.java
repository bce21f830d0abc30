package org.dsisim.report.screen.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.model.world.Country;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.content.ForIplcNeeds;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.WhichOptions;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.layout.TextColumn;
import org.dsisim.report.layout.TextTable;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A run as indigenous peoples and local communities see it: what is for their needs, which way it
 * takes, and how often they are asked for consent; by option, and by country.
 */
public final class IplcText {

  private static final int LARGEST = 10;

  private static final List<Message> AMOUNTS =
      List.of(
          Message.of("screen.column.iplc-fund"),
          Message.of("screen.column.iplc-direct"),
          Message.of("screen.column.iplc-government"),
          Message.of("screen.column.iplc-straight"),
          Message.of("screen.column.together"));

  private final Run run;
  private final Selection selection;
  private final Page page;
  private final WhichOptions about;
  private final Alphabet alphabet;

  /**
   * The text of a run.
   *
   * @param selection which countries to show in the place of those with the largest amounts
   */
  public IplcText(Run run, Selection selection, Screen screen) {
    this.run = run;
    this.selection = selection;
    this.page = new Page(screen);
    this.about = new WhichOptions(page, run);
    this.alphabet = new Alphabet(run.language());
  }

  /** The whole text. */
  public String text() {
    about.head();
    for (int year : run.scenario().scenario().years()) {
      year(year);
    }
    about.options(false);
    about.notComputable();
    return page.text();
  }

  private void year(int year) {
    page.heading(Message.of("screen.heading.iplc", "year", year));
    List<ForIplcNeeds> all = new ArrayList<>();
    for (Outcome outcome : run.outcomes()) {
      for (YearOutcome one : outcome.years()) {
        if (one.year() == year) {
          all.add(ForIplcNeeds.of(one));
        }
      }
    }
    boolean asked = all.stream().anyMatch(ForIplcNeeds::hasUses);
    TextTable table = new TextTable(columns(Message.of("screen.column.option"), asked));
    for (int i = 0; i < all.size(); i++) {
      table.row(cells(List.of(about.names().get(i)), all.get(i).together(), asked));
    }
    page.table(table);
    page.sentence(Message.of("screen.iplc.needs"));
    if (all.stream().anyMatch(one -> one.together().direct() == null)) {
      page.sentence(Message.of("screen.iplc.left-open"));
    }
    for (int i = 0; i < all.size(); i++) {
      byCountry(about.names().get(i), year, all.get(i));
    }
  }

  private void byCountry(String option, int year, ForIplcNeeds needs) {
    List<ForIplcNeeds.OfCountry> rows = shown(needs);
    if (rows.isEmpty()) {
      return;
    }
    page.heading(Message.of("screen.heading.iplc-by-country", "option", option, "year", year));
    List<TextColumn> columns =
        new ArrayList<>(columns(Message.of("screen.column.country"), needs.hasUses()));
    columns.add(1, TextColumn.ofWords(Message.of("screen.column.iso")));
    TextTable table = new TextTable(columns);
    for (ForIplcNeeds.OfCountry row : rows) {
      Country country = row.country();
      List<Object> names = List.of(alphabet.name(country), country.code().iso3());
      table.row(cells(names, row.amounts(), needs.hasUses()));
    }
    page.table(table);
    int others = needs.countries().size() - rows.size();
    if (others > 0 && !selection.asksForCountries()) {
      page.sentence(
          Message.of(
              "screen.iplc.largest", "shown", rows.size(), "countries", needs.countries().size()));
    }
  }

  /** Those that are asked for, or those with the largest amounts. */
  private List<ForIplcNeeds.OfCountry> shown(ForIplcNeeds needs) {
    List<ForIplcNeeds.OfCountry> rows =
        new ArrayList<>(
            needs.countries().stream().filter(row -> selection.shows(row.country())).toList());
    rows.sort(
        Comparator.comparing((ForIplcNeeds.OfCountry row) -> row.amounts().money())
            .reversed()
            .thenComparing(row -> row.country().code()));
    if (!selection.asksForCountries()) {
      rows = new ArrayList<>(rows.subList(0, Math.min(LARGEST, rows.size())));
    }
    if (!page.isByRank()) {
      rows.sort(alphabet.by(ForIplcNeeds.OfCountry::country));
    }
    return rows;
  }

  private static List<TextColumn> columns(Message first, boolean consents) {
    List<TextColumn> columns = new ArrayList<>();
    columns.add(TextColumn.ofWords(first));
    for (Message head : AMOUNTS) {
      columns.add(TextColumn.ofNumbers(head));
    }
    if (consents) {
      columns.add(TextColumn.ofNumbers(Message.of("screen.column.consents")));
    }
    return columns;
  }

  private static List<Object> cells(List<?> names, ForIplcNeeds.Amounts amounts, boolean consents) {
    List<Object> cells = new ArrayList<>(names);
    cells.add(amounts.fund());
    cells.add(orOpen(amounts.direct()));
    cells.add(orOpen(amounts.throughGovernment()));
    cells.add(amounts.straight());
    cells.add(amounts.money());
    if (consents) {
      Long count = amounts.consents();
      cells.add(count == null ? Message.of("screen.iplc.not-modelled") : count);
    }
    return cells;
  }

  private static Object orOpen(@Nullable Money money) {
    return money == null ? Message.of("screen.iplc.open") : money;
  }
}
