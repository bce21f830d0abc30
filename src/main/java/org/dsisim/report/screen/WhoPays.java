package org.dsisim.report.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dsisim.indicator.YearResults;
import org.dsisim.indicator.statistic.PayerStatistics;
import org.dsisim.indicator.statistic.Payments;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.PayerKind;
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
    page.heading("WHO PAYS, %d: %s".formatted(year.year(), counted(payers)));
    page.table(tables.by("sector", payers.kinds(), bySector(payers)));
    homes(payers);
    if (selection.asksForCountries()) {
      // Those at home there stand in tables of their own, by name where names are asked for.
      return;
    }
    if (selection.names()) {
      page.sentence("");
      tables.names(page, PaymentTables.touched(year.payers().stream()), NAMES);
    } else if (payers.kinds().contains(PayerKind.USERS)) {
      page.sentence("By name: --names. Those of one country: --country CHE.");
    }
  }

  private String counted(PayerStatistics payers) {
    List<String> counts = new ArrayList<>();
    for (PayerKind kind : payers.kinds()) {
      counts.add(
          "%d of %d %s".formatted(payers.touched(kind), payers.ofKind(kind).asked(), kind.word()));
    }
    return tables.counted(
        counts.isEmpty() ? "0 of 0 users" : String.join(" and ", counts), payers.unknown());
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

  private void homes(PayerStatistics payers) {
    Map<String, Country> homes = payers.homes();
    List<Payments> byHome = payers.byHome();
    List<Payments> shown = new ArrayList<>(byHome.subList(0, Math.min(HOMES, byHome.size())));
    if (!page.isByRank()) {
      shown.sort(alphabet.by(home -> homes.get(home.key())));
    }
    shown.replaceAll(
        home ->
            home.under(
                alphabet.nameAsPayer(Objects.requireNonNull(homes.get(home.key()))).inEnglish()));
    boolean onlyCountries = payers.kinds().equals(Set.of(PayerKind.COUNTRIES));
    page.sentence("");
    page.table(onlyCountries ? tables.countries(shown) : tables.by("home", payers.kinds(), shown));
    if (byHome.size() > HOMES) {
      page.sentence(
          "The %d %s pay most; %d more pay less."
              .formatted(
                  HOMES,
                  onlyCountries ? "countries that" : "homes whose payers",
                  byHome.size() - HOMES));
    }
  }
}
