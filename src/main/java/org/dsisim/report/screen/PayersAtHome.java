package org.dsisim.report.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.Payments;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.PayerKind;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.content.Selection;
import org.dsisim.report.layout.Page;
import org.dsisim.simulation.YearOutcome;

/**
 * The users at home in countries that somebody asked for. What they pay is theirs, and never taken
 * off what their country receives.
 */
public final class PayersAtHome {

  private final Page page;
  private final Selection selection;
  private final Alphabet alphabet;
  private final PaymentTables tables;

  public PayersAtHome(Page page, Selection selection, Alphabet alphabet, PaymentTables tables) {
    this.page = page;
    this.selection = selection;
    this.alphabet = alphabet;
    this.tables = tables;
  }

  /** Those of each country asked for, and those of the group; nothing where no users are asked. */
  public void show(YearOutcome year, Collection<Country> countries) {
    Group group = selection.group();
    if (group == null && selection.countries().isEmpty()) {
      return;
    }
    List<PayerOutcome> users = year.payers(PayerKind.USERS);
    if (users.isEmpty()) {
      return;
    }
    List<String> without = new ArrayList<>();
    if (group != null) {
      show(year, group.name().inEnglish(), users, group.members(), without);
    }
    for (Country country : countries) {
      if (selection.countries().contains(country.code())) {
        String name = alphabet.name(country);
        show(year, name, users, home -> home.code().equals(country.code()), without);
      }
    }
    if (!without.isEmpty()) {
      page.heading("No user here is at home in " + String.join(", ", without) + ".");
    }
  }

  private void show(
      YearOutcome year,
      String where,
      List<PayerOutcome> users,
      Predicate<Country> at,
      List<String> without) {
    List<PayerOutcome> there =
        users.stream().filter(payer -> at.test(payer.payer().home())).toList();
    if (there.isEmpty()) {
      without.add(where);
      return;
    }
    String count = "%d of %d users".formatted(PaymentTables.liable(there), there.size());
    long unknown = there.stream().filter(PayerOutcome::isUnknown).count();
    page.heading(
        "AT HOME IN %s, %d: %s"
            .formatted(
                where.toUpperCase(Locale.ROOT), year.year(), tables.counted(count, unknown)));
    page.table(
        tables.by(
            "sector",
            Set.of(PayerKind.USERS),
            Payments.by(payer -> payer.payer().sector(), there)));
    page.sentence("What users pay is theirs: it is taken off no country's receipts.");
    List<PayerOutcome> touched = PaymentTables.touched(there.stream());
    if (selection.names() && !touched.isEmpty()) {
      page.sentence("");
      tables.names(page, touched, touched.size());
    }
  }
}
