package org.dsisim.report.screen.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.message.Message;
import org.dsisim.model.world.Country;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.content.Selection;
import org.dsisim.report.layout.Page;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Money;

/**
 * The rows of tables on who receives under several options or in several years: groups, all, and
 * the countries asked for, with what each receives from the fund and straight.
 */
public final class Receivers {

  /**
   * A row.
   *
   * @param received an amount, or a message why there is none
   */
  public record Row(Message name, Function<List<PartyOutcome>, Object> received) {

    /** What it receives in a year. */
    public Object in(YearOutcome year) {
      return received.apply(year.parties());
    }

    /** What it receives in some years together. */
    public Object in(List<YearOutcome> years) {
      Object sum = years.isEmpty() ? Money.ZERO : in(years.get(0));
      for (YearOutcome year : years.subList(Math.min(1, years.size()), years.size())) {
        // Words, such as "not eligible", give way to the first amount.
        if (in(year) instanceof Money more) {
          sum = sum instanceof Money soFar ? soFar.plus(more) : more;
        }
      }
      return sum;
    }

    private Money amount(List<YearOutcome> years) {
      return in(years) instanceof Money money ? money : Money.ZERO;
    }
  }

  static final Message NOT_ELIGIBLE = Message.of("screen.not-eligible");
  static final Message NOT_A_PARTY = Message.of("screen.not-a-party");

  private Receivers() {}

  /**
   * The rows.
   *
   * @param countries all that can be asked for
   * @param shown the years of the table
   * @param ranked those by which countries are ranked where that is asked for
   */
  public static List<Row> of(
      Page page,
      Selection selection,
      Alphabet alphabet,
      Collection<Country> countries,
      List<YearOutcome> shown,
      List<YearOutcome> ranked) {
    List<Row> rows = new ArrayList<>(asked(page, selection, alphabet, countries, ranked));
    Group chosen = selection.group();
    if (chosen != null) {
      rows.add(new Row(chosen.shortName(), parties -> total(Receipts.of(parties, chosen))));
    }
    for (Group group : Group.REGIONAL) {
      rows.add(new Row(group.name(), parties -> total(Receipts.of(parties, group))));
    }
    if (shown.stream().anyMatch(year -> !Receipts.ofWindows(year.parties()).amount().isZero())) {
      rows.add(new Row(WhoReceives.WINDOW, parties -> total(Receipts.ofWindows(parties))));
    }
    rows.add(new Row(Message.of("screen.all"), parties -> total(Receipts.of(parties))));
    for (Group group : Group.STATUSES) {
      rows.add(
          new Row(
              Message.of("screen.of-them", "group", group.shortName()),
              parties -> total(Receipts.of(parties, group))));
    }
    return rows;
  }

  private static List<Row> asked(
      Page page,
      Selection selection,
      Alphabet alphabet,
      Collection<Country> countries,
      List<YearOutcome> ranked) {
    List<Country> chosen = new ArrayList<>(selection.among(countries));
    chosen.sort(alphabet.by(country -> country));
    List<Row> rows = new ArrayList<>();
    for (Country country : chosen) {
      rows.add(
          new Row(Message.plain(alphabet.name(country)), parties -> received(country, parties)));
    }
    if (page.isByRank()) {
      rows.sort(Comparator.comparing((Row row) -> row.amount(ranked)).reversed());
    }
    return rows;
  }

  private static Money total(Receipts receipts) {
    return receipts.amount().plus(receipts.bilateral());
  }

  private static Object received(Country country, List<PartyOutcome> parties) {
    for (PartyOutcome party : parties) {
      if (party.country().code().equals(country.code())) {
        Money all = party.amount().plus(party.bilateral());
        return all.isZero() && !party.eligible() ? NOT_ELIGIBLE : all;
      }
    }
    return country.isParty() ? NOT_ELIGIBLE : NOT_A_PARTY;
  }
}
