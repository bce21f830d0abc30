package org.dsisim.report.screen.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.Payments;
import org.dsisim.message.Message;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.PayerKind;
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

  /**
   * Writes to a page.
   *
   * @param selection the countries or the group that somebody asked for
   * @param tables writes what each of several users owes and pays
   */
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
    List<Message> without = new ArrayList<>();
    if (group != null) {
      show(year, group.name(), users, group.members(), without);
    }
    for (Country country : countries) {
      if (selection.countries().contains(country.code())) {
        Message name = Message.plain(alphabet.name(country));
        show(year, name, users, home -> home.code().equals(country.code()), without);
      }
    }
    if (!without.isEmpty()) {
      page.heading(Message.of("screen.payers.at-home-nowhere", "countries", without));
    }
  }

  private void show(
      YearOutcome year,
      Message where,
      List<PayerOutcome> users,
      Predicate<Country> at,
      List<Message> without) {
    List<PayerOutcome> there =
        users.stream().filter(payer -> at.test(payer.payer().home())).toList();
    if (there.isEmpty()) {
      without.add(where);
      return;
    }
    Message count = PaymentTables.of(PayerKind.USERS, PaymentTables.liable(there), there.size());
    long unknown = there.stream().filter(PayerOutcome::isUnknown).count();
    page.heading(
        Message.of(
            "screen.heading.at-home",
            "country",
            page.word(where).toUpperCase(Locale.ROOT),
            "year",
            year.year(),
            "count",
            tables.counted(count, unknown)));
    page.table(
        tables.by(
            Message.of("screen.column.sector"),
            Set.of(PayerKind.USERS),
            Payments.by(payer -> payer.payer().sector(), there),
            Payments::key));
    page.sentence(Message.of("screen.payers.theirs"));
    List<PayerOutcome> touched = PaymentTables.touched(there.stream());
    if (selection.names() && !touched.isEmpty()) {
      page.space();
      tables.names(page, touched, touched.size());
    }
  }
}
