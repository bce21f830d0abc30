package org.dsisim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsisim.analysis.Grouped;
import org.dsisim.analysis.Payments;
import org.dsisim.model.Country;
import org.dsisim.model.OwedWords;
import org.dsisim.model.PayerKind;
import org.dsisim.simulation.Liability;
import org.dsisim.simulation.PayerOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Money;

/** Who pays, on a page: by sector, by home, and by name where asked for. */
final class WhoPays {

  private static final int HOMES = 10;
  private static final int NAMES = 25;

  private final Page page;
  private final Selection selection;
  private final String language;
  private final OwedWords words;
  private final Set<PayerKind> asked = EnumSet.noneOf(PayerKind.class);

  /**
   * A section of a page.
   *
   * @param words what is owed is called
   */
  WhoPays(Page page, Selection selection, String language, OwedWords words) {
    this.page = page;
    this.selection = selection;
    this.language = language;
    this.words = words;
  }

  void show(YearOutcome year) {
    List<String> counts = new ArrayList<>();
    for (PayerKind kind : PayerKind.values()) {
      List<PayerOutcome> payers = year.payers(kind);
      if (!payers.isEmpty()) {
        counts.add("%d of %d %s".formatted(liable(payers), payers.size(), kind.word()));
        asked.add(kind);
      }
    }
    String count = counts.isEmpty() ? "0 of 0 users" : String.join(" and ", counts);
    long unknown = year.payers().stream().filter(PayerOutcome::isUnknown).count();
    page.heading(
        "WHO PAYS, %d: %s %s%s"
            .formatted(
                year.year(),
                count,
                words.verb(),
                unknown == 0 ? "" : "; of " + unknown + " nobody can tell how much"));
    page.table(payments("sector", Payments.by(WhoPays::sector, year.payers())));
    homes(year);
    if (selection.names()) {
      names(year);
    }
  }

  /** Those that owe something, and those of whom nobody can tell how much. */
  private static long liable(List<PayerOutcome> payers) {
    return payers.stream().filter(payer -> payer.isUnknown() || !payer.owed().isZero()).count();
  }

  /** Countries have no sector: they stand in a row of their own. */
  private static String sector(PayerOutcome payer) {
    return payer.payer().isCountry() ? PayerKind.COUNTRIES.word() : payer.payer().sector();
  }

  private boolean onlyCountries() {
    return asked.equals(EnumSet.of(PayerKind.COUNTRIES));
  }

  private void homes(YearOutcome year) {
    Map<String, String> names =
        year.payers().stream()
            .map(payer -> payer.payer().home())
            .collect(Collectors.toMap(home -> home.code().iso3(), this::named, (a, b) -> a));
    List<Payments> byHome = Payments.by(payer -> payer.payer().home().code().iso3(), year.payers());
    List<Payments> shown =
        byHome.stream()
            .limit(HOMES)
            .map(home -> home.under(names.getOrDefault(home.key(), home.key())))
            .toList();
    page.sentence("");
    page.table(onlyCountries() ? countries(shown) : payments("home", shown));
    if (byHome.size() > HOMES) {
      String homes = onlyCountries() ? " more countries" : " more homes";
      page.sentence("and " + (byHome.size() - HOMES) + homes);
    }
  }

  private String named(Country country) {
    return country.name(language) + (country.isParty() ? "" : " (not a Party)");
  }

  private TextTable payments(String key, List<Payments> groups) {
    TextTable table = new TextTable(key, askedAs(), "payers", words.shortHeading(), "expected");
    for (Payments one : groups) {
      table.row(
          one.key(), one.asked(), one.owing(), Grouped.of(one.owed()), Grouped.of(one.expected()));
    }
    return table;
  }

  private static String amount(PayerOutcome payer, Money money) {
    if (payer.isUnknown()) {
      // Of several uses some may be known: what is known is no less than what is owed.
      return payer.owed().isZero() ? "unknown" : "over " + Grouped.of(money);
    }
    return payer.liability() == Liability.UNDECIDED ? "not counted" : Grouped.of(money);
  }

  /** Where each row is one payer, nothing is to be counted. */
  private TextTable countries(List<Payments> shown) {
    TextTable table = new TextTable("country", words.shortHeading(), "expected");
    for (Payments one : shown) {
      table.row(one.key(), Grouped.of(one.owed()), Grouped.of(one.expected()));
    }
    return table;
  }

  private String askedAs() {
    return asked.size() == 1 ? asked.iterator().next().word() : "asked";
  }

  private void names(YearOutcome year) {
    List<PayerOutcome> touched =
        year.payers().stream()
            .filter(payer -> payer.liability() != Liability.NO)
            .sorted(
                Comparator.comparing(PayerOutcome::owed)
                    .reversed()
                    .thenComparing(payer -> payer.payer().id()))
            .toList();
    TextTable table = new TextTable("payer", "liable ", words.shortHeading(), "expected");
    for (PayerOutcome payer : touched.subList(0, Math.min(NAMES, touched.size()))) {
      table.row(
          payer.payer().isCountry() ? named(payer.payer().home()) : payer.payer().name(),
          payer.liability().word(),
          amount(payer, payer.owed()),
          amount(payer, payer.expected()));
    }
    page.sentence("");
    page.table(table);
    if (touched.size() > NAMES) {
      page.sentence(
          "and " + (touched.size() - NAMES) + " more: payers.csv has all, with --out DIR");
    }
  }
}
