package org.dsisim.report.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.report.layout.Bounded;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.TextTable;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Money;

/**
 * What countries that pay themselves, through their governments, pay and receive. Only their own
 * payments count: what companies at home there pay is none of it.
 */
public final class PaidAndReceived {

  private final Page page;
  private final Selection selection;
  private final Alphabet alphabet;

  /**
   * Writes to a page.
   *
   * @param selection the countries or the group that somebody asked for
   */
  public PaidAndReceived(Page page, Selection selection, Alphabet alphabet) {
    this.page = page;
    this.selection = selection;
    this.alphabet = alphabet;
  }

  /** One row of the table. */
  private record Row(Message name, Money paid, Money received, boolean unknown) {

    static Row of(Message name, YearOutcome year, Predicate<Country> members) {
      Money paid = Money.ZERO;
      boolean unknown = false;
      for (PayerOutcome payer : year.payers(PayerKind.COUNTRIES)) {
        if (members.test(payer.payer().home())) {
          paid = paid.plus(payer.expected());
          unknown |= payer.isUnknown();
        }
      }
      Money received = Money.ZERO;
      for (PartyOutcome party : year.parties()) {
        if (members.test(party.country())) {
          received = received.plus(party.amount()).plus(party.bilateral());
        }
      }
      return new Row(name, paid, received, unknown);
    }

    Money net() {
      return received.minus(paid);
    }

    void in(TextTable table) {
      Object pays =
          unknown && paid.isZero()
              ? Message.of("content.paid-and-received.unknown")
              : Bounded.atLeast(paid, unknown);
      table.row(
          name, pays, received, pays instanceof Message ? pays : Bounded.atMost(net(), unknown));
    }
  }

  /**
   * Nothing where no country pays.
   *
   * @param countries all that can be asked for
   */
  public void show(YearOutcome year, Collection<Country> countries, PartPaid part) {
    if (year.payers(PayerKind.COUNTRIES).isEmpty()) {
      return;
    }
    page.heading(
        Message.of(
            "content.paid-and-received.heading", "year", year.year(), "part", part.heading()));
    TextTable table =
        new TextTable(
            Message.of("content.paid-and-received.country"),
            Message.of("content.paid-and-received.pays"),
            Message.of("content.paid-and-received.receives"),
            Message.of("content.paid-and-received.net"));
    List<Row> rows = new ArrayList<>();
    List<Country> chosen = new ArrayList<>(selection.among(countries));
    chosen.sort(alphabet.by(country -> country));
    for (Country country : chosen) {
      rows.add(
          Row.of(
              Message.plain(alphabet.name(country)),
              year,
              other -> other.code().equals(country.code())));
    }
    if (page.isByRank()) {
      rows.sort(Comparator.comparing(Row::net).reversed());
    }
    if (rows.isEmpty()) {
      for (Group group : Group.REGIONAL) {
        rows.add(Row.of(group.name(), year, group.members()));
      }
      Predicate<Country> inNone =
          country -> Group.REGIONAL.stream().noneMatch(group -> group.members().test(country));
      rows.add(Row.of(Message.of("content.paid-and-received.in-no-group"), year, inNone));
      rows.add(Row.of(Message.of("content.paid-and-received.all"), year, country -> true));
    }
    rows.forEach(row -> row.in(table));
    page.table(table);
    Message note = Message.of("content.paid-and-received.note");
    Message more = Message.of("content.paid-and-received.one-country");
    page.sentence((chosen.isEmpty() ? WordList.sentences(List.of(note, more)) : note));
  }
}
