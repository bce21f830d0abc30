package org.dsisim.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dsisim.analysis.Grouped;
import org.dsisim.analysis.Payments;
import org.dsisim.model.Country;
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
  private final String owed;
  private final String verb;

  /**
   * A section of a page.
   *
   * @param owed the heading over what is owed, as fits the force of the rules
   * @param verb what payers do, as in "188 users owe something"
   */
  WhoPays(Page page, Selection selection, String language, String owed, String verb) {
    this.page = page;
    this.selection = selection;
    this.language = language;
    this.owed = owed;
    this.verb = verb;
  }

  void show(YearOutcome year) {
    long unknown = year.payers().stream().filter(PayerOutcome::isUnknown).count();
    page.heading(
        "WHO PAYS, %d: %d of %d users %s%s"
            .formatted(
                year.year(),
                year.owing() + unknown,
                year.payers().size(),
                verb,
                unknown == 0 ? "" : "; of " + unknown + " nobody can tell how much"));
    page.table(payments("sector", Payments.by(p -> p.payer().sector(), year.payers())));
    homes(year);
    if (selection.names()) {
      names(year);
    }
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
    page.table(payments("home", shown));
    if (byHome.size() > HOMES) {
      page.sentence("and " + (byHome.size() - HOMES) + " more homes");
    }
  }

  private String named(Country country) {
    return country.name(language) + (country.isParty() ? "" : " (not a Party)");
  }

  private TextTable payments(String key, List<Payments> groups) {
    TextTable table = new TextTable(key, "users", "payers", owed, "expected");
    for (Payments one : groups) {
      table.row(
          one.key(), one.users(), one.owing(), Grouped.of(one.owed()), Grouped.of(one.expected()));
    }
    return table;
  }

  private static String amount(PayerOutcome payer, Money money) {
    if (payer.isUnknown()) {
      return "unknown";
    }
    return payer.liability() == Liability.UNDECIDED ? "not counted" : Grouped.of(money);
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
    TextTable table = new TextTable("payer", "liable ", owed, "expected");
    for (PayerOutcome payer : touched.subList(0, Math.min(NAMES, touched.size()))) {
      table.row(
          payer.payer().name(),
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
