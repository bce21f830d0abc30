package org.dsisim.report.content.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.world.Country;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.WhatNamesMean;
import org.dsisim.report.content.study.ComparedRun;
import org.dsisim.report.content.study.ComparedRun.Against;
import org.dsisim.study.comparison.Change;
import org.dsisim.study.comparison.GroupChange;
import org.dsisim.study.comparison.PartyChange;
import org.dsisim.study.comparison.PayerChanges;
import org.dsisim.study.comparison.PayerTally;
import org.dsisim.study.comparison.Turn;
import org.dsisim.study.comparison.YearComparison;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * {@code comparison.csv}: what changes from the baseline to each other option: in all, for payers,
 * their sectors and homes, for groups of Parties and for each Party.
 */
public final class ComparisonTable {

  private static final String PAYER = "payer";

  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.word("baseline", Row::baseline),
          Column.word("option", Row::option),
          Column.whole("year", "year", Row::year),
          Column.word("whose_kind", Row::kind),
          Column.word("whose", Row::whose),
          Column.word("quantity", Row::quantity),
          Column.word("unit", Row::unit),
          Column.cell("before", Row::before),
          Column.cell("after", Row::after),
          Column.cell("difference", Row::difference),
          Column.sentence("note", Row::note));

  private final ComparedRun compared;
  private final boolean payers;
  private final Consumer<Row> rows;

  private ComparisonTable(ComparedRun compared, boolean payers, Consumer<Row> rows) {
    this.compared = compared;
    this.payers = payers;
    this.rows = rows;
  }

  /**
   * A quantity of somebody under the baseline and under an option.
   *
   * @param kind total, turn, sector, home, group, party or payer
   * @param whose a word, an ISO code or an id
   * @param before nothing where only the difference is one
   * @param note null for none
   */
  public record Row(
      String baseline,
      String option,
      int year,
      String kind,
      String whose,
      String quantity,
      String unit,
      Cell before,
      Cell after,
      Cell difference,
      @Nullable Message note) {}

  /**
   * The table.
   *
   * @param payers whether each payer has rows of its own, whom nothing changes for left out
   */
  public static ResultTable<Row> of(ComparedRun compared, boolean payers) {
    return new ResultTable<>(
        COLUMNS,
        rows -> {
          ComparisonTable table = new ComparisonTable(compared, payers, rows);
          for (Against option : compared.others()) {
            option.years().forEach(year -> table.year(option, year));
          }
        });
  }

  private void year(Against option, YearComparison year) {
    OfYear to = new OfYear(option, year.year());
    year.money().forEach((item, change) -> to.usd("total", "all", item.word(), change));
    PayerChanges all = year.payers();
    for (Turn turn : Turn.values()) {
      to.count(turn.word(), all.all().count(turn));
      to.tally("turn", turn.word(), all.of(turn));
    }
    all.bySector().forEach((sector, tally) -> to.tally("sector", sector, tally));
    all.byHome().forEach((home, tally) -> to.tally("home", home.code().iso3(), tally));
    List<PartyChange> parties = year.parties();
    for (Group group : Group.all()) {
      to.usd("group", group.id(), "received", year.received(group));
      to.perHead(group.id(), GroupChange.of(group, parties));
    }
    to.usd("group", "window", "received", year.windows());
    parties.forEach(party -> party(to, party));
    if (payers) {
      year.forEachPayer(
          payer -> {
            if (payer.isAny()) {
              to.usd(PAYER, payer.payer().id(), "owed", payer.owed());
              to.usd(PAYER, payer.payer().id(), "expected", payer.expected());
            }
          });
    }
  }

  private static void party(OfYear to, PartyChange party) {
    String code = party.country().code().iso3();
    to.usd("party", code, "from_the_fund", party.fromTheFund());
    to.difference(code, "by_size_of_the_fund", "USD", Cell.of(party.bySize()));
    to.difference(code, "by_share_of_the_fund", "USD", Cell.of(party.byShare()));
    to.usd("party", code, "straight", party.straight());
    to.usd("party", code, "for_iplc", party.forIplc());
    to.usd("party", code, "pays", party.pays());
    to.row(
        "party",
        code,
        "rank",
        "rank",
        rank(party.rankBefore()),
        rank(party.rankAfter()),
        moved(party));
    to.difference(code, "per_head", "USD", measure(party.perHead()));
  }

  private static Cell measure(@Nullable Fraction measure) {
    return measure == null ? Cell.NOTHING : new Cell.Measure(measure);
  }

  private static List<String> codes(List<Country> countries) {
    return countries.stream().map(country -> country.code().iso3()).toList();
  }

  private static Cell rank(@Nullable Integer rank) {
    return rank == null ? Cell.NOTHING : new Cell.Whole(rank);
  }

  /** How many places it moves; below zero is up, as a first place is 1. */
  private static Cell moved(PartyChange party) {
    Integer before = party.rankBefore();
    Integer after = party.rankAfter();
    return before == null || after == null ? Cell.NOTHING : new Cell.Whole(after - before);
  }

  /** The rows of an option and year. */
  private final class OfYear {

    private final String option;
    private final int year;
    private final Message ofPayers;
    private final @Nullable Message note;

    OfYear(Against option, int year) {
      this.option = option.name();
      this.year = year;
      this.note = Caveats.note(compared.baseline(), option.option(), compared.run().descriptions());
      Message asked = WhatNamesMean.asked(compared.run().scenario().scenario().uses().isThere());
      this.ofPayers = note == null ? asked : WordList.apart(List.of(asked, note));
    }

    void row(
        String kind,
        String whose,
        String quantity,
        String unit,
        Cell before,
        Cell after,
        Cell difference) {
      String baseline = compared.baseline().outcome().option().name();
      rows.accept(
          new Row(
              baseline,
              option,
              year,
              kind,
              whose,
              quantity,
              unit,
              before,
              after,
              difference,
              kind.equals(PAYER) ? ofPayers : note));
    }

    void usd(String kind, String whose, String quantity, Change change) {
      row(
          kind,
          whose,
          quantity,
          "USD",
          Cell.of(change.before()),
          Cell.of(change.after()),
          Cell.of(change.difference()));
    }

    /** What is received for each of the people of a group, those left out whom nobody counts. */
    void perHead(String group, GroupChange change) {
      List<Message> notes = new ArrayList<>();
      if (!change.perHeadBefore().leftOut().isEmpty()) {
        notes.add(
            Message.of(
                "comparison.group.without",
                "parties",
                WordList.of(codes(change.perHeadBefore().leftOut()))));
      }
      if (note != null) {
        notes.add(note);
      }
      rows.accept(
          new Row(
              compared.baseline().outcome().option().name(),
              option,
              year,
              "group",
              group,
              "per_head",
              "USD",
              measure(change.perHeadBefore().dollars()),
              measure(change.perHeadAfter().dollars()),
              measure(change.perHead()),
              notes.isEmpty() ? null : WordList.apart(notes)));
    }

    void tally(String kind, String whose, PayerTally tally) {
      usd(kind, whose, "owed", tally.owed());
      usd(kind, whose, "expected", tally.expected());
    }

    /** How many payers take a turn: a number of changes, which has no before and after. */
    void count(String turn, int payers) {
      Cell count = new Cell.Value(ResultValue.count(payers));
      row("turn", turn, "payers", "count", Cell.NOTHING, Cell.NOTHING, count);
    }

    void difference(String party, String quantity, String unit, Cell difference) {
      row("party", party, quantity, unit, Cell.NOTHING, Cell.NOTHING, difference);
    }
  }
}
