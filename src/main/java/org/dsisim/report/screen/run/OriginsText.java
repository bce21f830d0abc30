package org.dsisim.report.screen.run;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.use.OriginsAndHomes;
import org.dsisim.message.Message;
import org.dsisim.model.world.Country;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.Selection;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.layout.TextTable;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Grouped;
import org.jspecify.annotations.Nullable;

/** Whose sequences are used where: by group of countries of origin and of homes of users. */
public final class OriginsText {

  private static final Fraction HUNDRED = Fraction.of(100);

  private final Run run;
  private final Selection selection;
  private final Page page;
  private final Alphabet alphabet;

  /**
   * The text of a run.
   *
   * @param selection countries of origin that stand there by name
   */
  public OriginsText(Run run, Selection selection, Screen screen) {
    this.run = run;
    this.selection = selection;
    this.page = new Page(screen);
    this.alphabet = new Alphabet(run.language());
  }

  /** The whole text: the uses of a scenario are the same under every option. */
  public String text() {
    for (YearOutcome year : run.outcomes().get(0).years()) {
      year(year);
    }
    return page.text();
  }

  private void year(YearOutcome year) {
    page.heading(Message.of("screen.origins.heading", "year", year.year()));
    OriginsAndHomes all = OriginsAndHomes.of(year, run.countriesIn(year));
    if (all.cells().isEmpty()) {
      page.sentence(Message.of("screen.origins.none"));
      return;
    }
    summary(all);
    cross(all);
    page.sentence(Message.of("screen.origins.columns"));
    if (all.uncounted() > 0) {
      page.sentence(Message.of("screen.origins.uncounted", "count", all.uncounted()));
    }
  }

  private void summary(OriginsAndHomes all) {
    TextTable table =
        new TextTable(
            Message.of("screen.origins.origin"),
            Message.of("screen.origins.homes"),
            Message.of("screen.origins.sequences"),
            Message.of("screen.origins.sales"),
            Message.of("screen.origins.at-home"));
    for (Group group : Group.REGIONAL) {
      row(table, group.name(), from(all, group));
    }
    row(table, Message.of("screen.uses.no-group"), fromNoGroup(all));
    row(table, Message.of("screen.origins.unknown"), all.where(cell -> cell.origin() == null));
    row(table, Message.of("screen.all"), all);
    for (Country country : chosen(all)) {
      row(
          table,
          Message.plain(alphabet.name(country)),
          all.where(cell -> country.equals(cell.origin())));
    }
    page.table(table);
  }

  private List<Country> chosen(OriginsAndHomes all) {
    List<Country> origins = new ArrayList<>();
    TreeSet<CountryCode> seen = new TreeSet<>();
    for (OriginsAndHomes.Cell cell : all.cells()) {
      Country origin = cell.origin();
      if (origin != null && seen.add(origin.code())) {
        origins.add(origin);
      }
    }
    return selection.among(origins);
  }

  private static void row(TextTable table, Message name, OriginsAndHomes some) {
    if (!some.cells().isEmpty()) {
      table.row(
          name,
          some.cells().stream().map(cell -> cell.home().code()).distinct().count(),
          count(some.sequences()),
          some.sales(),
          percent(some.usedAtHome()));
    }
  }

  private static Message count(Fraction sequences) {
    return Message.plain(Grouped.of(sequences.toDecimal(0)));
  }

  private static Object percent(@Nullable Fraction share) {
    return share == null
        ? Message.plain("")
        : Message.of(
            "screen.percent", "percent", share.times(HUNDRED).toDecimal(1).toPlainString());
  }

  /** Sequences, origins down and homes across. */
  private void cross(OriginsAndHomes all) {
    List<Message> homes = new ArrayList<>();
    Group.REGIONAL.forEach(group -> homes.add(group.name()));
    TextTable table = new TextTable(TextTable.columns(Message.of("screen.origins.cross"), homes));
    for (Group group : Group.REGIONAL) {
      crossed(table, group.name(), from(all, group));
    }
    crossed(table, Message.of("screen.uses.no-group"), fromNoGroup(all));
    crossed(table, Message.of("screen.origins.unknown"), all.where(cell -> cell.origin() == null));
    crossed(table, Message.of("screen.all"), all);
    page.table(table);
  }

  private static void crossed(TextTable table, Message name, OriginsAndHomes some) {
    if (!some.cells().isEmpty()) {
      List<Object> row = new ArrayList<>(List.of(name));
      for (Group home : Group.REGIONAL) {
        row.add(count(some.where(cell -> home.members().test(cell.home())).sequences()));
      }
      table.row(row);
    }
  }

  private static OriginsAndHomes from(OriginsAndHomes all, Group group) {
    return all.where(cell -> cell.origin() != null && group.members().test(cell.origin()));
  }

  private static OriginsAndHomes fromNoGroup(OriginsAndHomes all) {
    return all.where(
        cell -> {
          Country origin = cell.origin();
          return origin != null
              && Group.REGIONAL.stream().noneMatch(group -> group.members().test(origin));
        });
  }
}
