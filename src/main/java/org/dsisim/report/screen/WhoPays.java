package org.dsisim.report.screen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dsisim.indicator.statistic.Payments;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.PayerKind;
import org.dsisim.reckoning.liability.PayerOutcome;
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

  void show(YearOutcome year) {
    page.heading("WHO PAYS, %d: %s".formatted(year.year(), counted(year)));
    page.table(tables.by("sector", year.payers(), PaymentTables.bySector(year.payers())));
    homes(year);
    if (selection.asksForCountries()) {
      // Those at home there stand in tables of their own, by name where names are asked for.
      return;
    }
    if (selection.names()) {
      page.sentence("");
      tables.names(page, PaymentTables.touched(year.payers()), NAMES);
    } else if (!year.payers(PayerKind.USERS).isEmpty()) {
      page.sentence("By name: --names. Those of one country: --country CHE.");
    }
  }

  private String counted(YearOutcome year) {
    List<String> counts = new ArrayList<>();
    for (PayerKind kind : PayerKind.values()) {
      List<PayerOutcome> payers = year.payers(kind);
      if (!payers.isEmpty()) {
        counts.add(
            "%d of %d %s".formatted(PaymentTables.liable(payers), payers.size(), kind.word()));
      }
    }
    return tables.counted(
        counts.isEmpty() ? "0 of 0 users" : String.join(" and ", counts), year.payers());
  }

  private void homes(YearOutcome year) {
    Map<String, Country> homes = new LinkedHashMap<>();
    year.payers().forEach(one -> homes.put(one.payer().home().code().iso3(), one.payer().home()));
    List<Payments> byHome = Payments.by(payer -> payer.payer().home().code().iso3(), year.payers());
    List<Payments> shown = new ArrayList<>(byHome.subList(0, Math.min(HOMES, byHome.size())));
    if (!page.isByRank()) {
      shown.sort(alphabet.by(home -> homes.get(home.key())));
    }
    shown.replaceAll(
        home -> home.under(alphabet.nameAsPayer(Objects.requireNonNull(homes.get(home.key())))));
    Set<PayerKind> kinds = EnumSet.noneOf(PayerKind.class);
    year.payers().forEach(payer -> kinds.add(payer.payer().kind()));
    boolean onlyCountries = kinds.equals(EnumSet.of(PayerKind.COUNTRIES));
    page.sentence("");
    page.table(onlyCountries ? tables.countries(shown) : tables.by("home", year.payers(), shown));
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
