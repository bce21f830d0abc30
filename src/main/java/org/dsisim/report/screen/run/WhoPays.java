package org.dsisim.report.screen.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.dsisim.indicator.YearResults;
import org.dsisim.indicator.statistic.PayerStatistics;
import org.dsisim.indicator.statistic.Payments;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.Known;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.content.Selection;
import org.dsisim.report.layout.Page;
import org.dsisim.simulation.YearOutcome;

/** Who pays, on a page: by sector, by home, and by name where asked for. */
final class WhoPays {

  private static final int HOMES = 10;
  private static final int NAMES = 25;

  private final Page page;
  private final Selection selection;
  private final Alphabet alphabet;
  private final PaymentTables tables;

  WhoPays(Page page, Selection selection, Alphabet alphabet, PaymentTables tables) {
    this.page = page;
    this.selection = selection;
    this.alphabet = alphabet;
    this.tables = tables;
  }

  void show(YearResults results) {
    YearOutcome year = results.outcome();
    PayerStatistics payers = results.payers();
    page.heading(Message.of("screen.heading.pays", "year", year.year(), "count", counted(payers)));
    page.table(
        tables.by(
            Message.of("screen.column.sector"),
            payers.kinds(),
            bySector(payers),
            sector -> sectorName(sector, payers)));
    byWords(payers);
    homes(payers);
    if (selection.asksForCountries()) {
      // Those at home there stand in tables of their own, by name where names are asked for.
      return;
    }
    if (selection.names()) {
      page.space();
      tables.names(page, PaymentTables.touched(year.payers().stream()), NAMES);
    } else if (payers.kinds().contains(PayerKind.USERS)) {
      page.sentence(Message.of("screen.payers.by-name"));
    }
  }

  /** By the part of a sector, and by each column of words of the scenario's own. */
  private void byWords(PayerStatistics payers) {
    payers
        .byOwn()
        .forEach(
            (column, rows) -> {
              page.space();
              page.table(
                  tables.by(Message.plain(column), payers.kinds(), rows, row -> word(row.key())));
            });
  }

  private static Object word(String word) {
    return word.equals(Known.UNKNOWN) ? Message.of("screen.payers.no-word") : word;
  }

  private Message counted(PayerStatistics payers) {
    List<Message> counts = new ArrayList<>();
    for (PayerKind kind : payers.kinds()) {
      counts.add(PaymentTables.of(kind, payers.touched(kind), payers.ofKind(kind).asked()));
    }
    if (counts.isEmpty()) {
      counts.add(PaymentTables.of(PayerKind.USERS, 0, 0));
    }
    return tables.counted(WordList.eachAnd(counts), payers.unknown());
  }

  /** Countries have no sector and stand in a row of their own. */
  private static List<Payments> bySector(PayerStatistics payers) {
    List<Payments> rows = new ArrayList<>(payers.bySector());
    if (payers.kinds().contains(PayerKind.COUNTRIES)) {
      rows.add(payers.ofKind(PayerKind.COUNTRIES));
    }
    rows.sort(Payments.LARGEST_FIRST);
    return rows;
  }

  private static Object sectorName(Payments sector, PayerStatistics payers) {
    return payers.kinds().contains(PayerKind.COUNTRIES)
            && sector.equals(payers.ofKind(PayerKind.COUNTRIES))
        ? Message.of("screen.column.countries")
        : sector.key();
  }

  private void homes(PayerStatistics payers) {
    Map<String, Country> homes = payers.homes();
    List<Payments> byHome = payers.byHome();
    List<Payments> shown = new ArrayList<>(byHome.subList(0, Math.min(HOMES, byHome.size())));
    if (!page.isByRank()) {
      shown.sort(alphabet.by(home -> homes.get(home.key())));
    }
    Function<Payments, Object> name =
        home -> alphabet.nameAsPayer(Objects.requireNonNull(homes.get(home.key())));
    boolean onlyCountries = payers.kinds().equals(Set.of(PayerKind.COUNTRIES));
    page.space();
    page.table(
        onlyCountries
            ? tables.countries(shown, name)
            : tables.by(Message.of("screen.column.home"), payers.kinds(), shown, name));
    if (byHome.size() > HOMES) {
      page.sentence(
          Message.of(
              onlyCountries ? "screen.payers.countries-most" : "screen.payers.homes-most",
              "most",
              HOMES,
              "more",
              byHome.size() - HOMES,
              "alike",
              byHome.get(HOMES - 1).owed().equals(byHome.get(HOMES).owed()) ? "yes" : "no"));
    }
  }
}
