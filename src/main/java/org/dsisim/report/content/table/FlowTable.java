package org.dsisim.report.content.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dsisim.message.Message;
import org.dsisim.model.world.Country;
import org.dsisim.reckoning.ledger.Flow;
import org.dsisim.reckoning.ledger.NodeKind;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.Run;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.asking.PieceOfYear;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.simulation.payer.PiecePayers;
import org.dsisim.simulation.payer.Situation;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** {@code flows.csv}: all flows of money of a run, each by itself, or those of users by sector. */
public final class FlowTable {

  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.word("option", Row::option),
          Column.whole("year", "year", row -> row.flow().year()),
          Column.word("from_kind", row -> row.flow().from().kind().word()),
          Column.word("from", Row::from),
          Column.word("to_kind", row -> row.flow().to().kind().word()),
          Column.word("to", row -> row.flow().to().id()),
          Column.word("kind", row -> row.flow().kind().word()),
          Column.usd("amount_usd", row -> row.flow().amount()),
          Column.word("rule", row -> RulesInWords.titles(row.flow().rules())),
          Column.word("reference", row -> RulesInWords.laws(row.flow().rules())),
          Column.sentence("note", Row::note));

  /** What in the flow of a user is its own; all else is that of its situation. */
  private static final Map<String, PayerCell> OWN =
      Map.of("from", PayerCell.ID, "amount_usd", PayerCell.EXPECTED);

  private FlowTable() {}

  /**
   * A flow of an option.
   *
   * @param from whose money it is: the id of the payer, or the sector of those that are joined
   * @param note null for none
   */
  public record Row(String option, Flow flow, String from, @Nullable Message note) {}

  /** All flows of a year of an option, one by one. */
  private record OfYear(String option, YearOutcome year, @Nullable Message note)
      implements PieceRows.OfPayers<Row> {

    @Override
    public Map<String, PayerCell> own() {
      return OWN;
    }

    @Override
    public void ofPayer(PayerOutcome payer, Consumer<Row> rows) {
      each(year.contributions(payer), rows);
    }

    @Override
    public boolean has(Country home, long expected) {
      return expected != 0;
    }

    @Override
    public Row row(PayerOutcome user) {
      Flow flow = year.contributions(user).get(0);
      return new Row(option, flow, flow.from().id(), note);
    }

    @Override
    public void behind(Consumer<Row> rows) {
      each(year.distribution(), rows);
    }

    private void each(List<Flow> flows, Consumer<Row> rows) {
      for (Flow flow : flows) {
        rows.accept(new Row(option, flow, flow.from().id(), note));
      }
    }
  }

  /** Every flow. */
  public static ResultTable<Row> of(Run run) {
    return new ResultTable<>(
        COLUMNS,
        new PieceRows<>(
            run,
            (results, year) ->
                new OfYear(
                    results.outcome().option().name(),
                    year,
                    Caveats.note(results, run.descriptions()))));
  }

  /** Flows in which users are joined by sector; countries that pay stay as they are. */
  public static ResultTable<Row> bySector(Run run) {
    return by(Joined.BY_SECTOR, run);
  }

  /** Flows in which users are joined by a word; countries that pay stay as they are. */
  static ResultTable<Row> by(Joined joined, Run run) {
    return new ResultTable<>(
        COLUMNS,
        new PieceRows<>(
            run,
            (results, year) ->
                new JoinedOfYear(
                    joined,
                    new OfYear(
                        results.outcome().option().name(),
                        year,
                        Caveats.note(results, run.descriptions())))));
  }

  /** The flows of a year of an option, those of users by a word. */
  private static final class JoinedOfYear implements PieceRows.OfSum<Row> {

    private final Joined joined;
    private final OfYear all;
    private final Map<List<Object>, Flow> found = new LinkedHashMap<>();
    private final List<Flow> others = new ArrayList<>();

    JoinedOfYear(Joined joined, OfYear all) {
      this.joined = joined;
      this.all = all;
    }

    @Override
    public Runnable add(PieceOfYear piece) {
      JoinedFlows some = JoinedFlows.of(joined, all.year(), piece.payers());
      return () -> {
        some.found.forEach((key, flow) -> found.merge(key, flow, FlowTable::together));
        others.addAll(some.others);
      };
    }

    @Override
    public void behind(Consumer<Row> rows) {
      // A text is made for each group only, and not for each of many flows.
      Map<List<Object>, Flow> inOrder = new TreeMap<>(Comparator.comparing(Object::toString));
      found.forEach((key, flow) -> inOrder.merge(key, flow, FlowTable::together));
      inOrder.forEach(
          (key, flow) ->
              rows.accept(new Row(all.option(), flow, key.get(0).toString(), all.note())));
      all.each(others, rows);
      all.behind(rows);
    }
  }

  /** The flows of some payers, those of users by a word. */
  private static final class JoinedFlows implements PiecePayers.Taker {

    private final Joined joined;
    private final YearOutcome year;
    private final Map<List<Object>, Flow> found = new LinkedHashMap<>();
    private final List<Flow> others = new ArrayList<>();
    private final Map<Alike, Money> inColumns = new LinkedHashMap<>();

    /** Users in columns whose flows are alike. */
    private record Alike(Situation situation, String word) {}

    private JoinedFlows(Joined joined, YearOutcome year) {
      this.joined = joined;
      this.year = year;
    }

    static JoinedFlows of(Joined joined, YearOutcome year, PiecePayers payers) {
      JoinedFlows flows = new JoinedFlows(joined, year);
      payers.forEach(flows);
      flows.inColumns.forEach(flows::take);
      return flows;
    }

    @Override
    public void take(PayerOutcome payer) {
      for (Flow flow : year.contributions(payer)) {
        if (flow.from().kind() == NodeKind.USER) {
          found.merge(key(joined.word(payer.payer()), flow), flow, FlowTable::together);
        } else {
          others.add(flow);
        }
      }
    }

    @Override
    public void take(PayerColumns payers, int user) {
      if (payers.expected(user) != 0) {
        inColumns.merge(
            new Alike(payers.situation(user), joined.wordOfPlain(payers.sector(user))),
            new Money(payers.expected(user)),
            Money::plus);
      }
    }

    private void take(Alike users, Money expected) {
      Situation situation = users.situation();
      PayerOutcome together = situation.outcome(situation.payer().type(), Set.of(), expected);
      for (Flow flow : year.contributions(together)) {
        found.merge(key(users.word(), flow), flow, FlowTable::together);
      }
    }
  }

  private static List<Object> key(String word, Flow flow) {
    return List.of(
        word, flow.to().kind(), flow.to().id(), flow.kind(), RulesInWords.titles(flow.rules()));
  }

  private static Flow together(Flow a, Flow b) {
    return new Flow(a.year(), a.from(), a.to(), a.kind(), a.amount().plus(b.amount()), a.rules());
  }
}
