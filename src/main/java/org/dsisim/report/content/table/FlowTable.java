package org.dsisim.report.content.table;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.dsisim.indicator.OptionResults;
import org.dsisim.model.world.PayerKind;
import org.dsisim.reckoning.ledger.Flow;
import org.dsisim.reckoning.ledger.NodeKind;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.Run;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;

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
          Column.word("note", Row::note));

  private FlowTable() {}

  /**
   * A flow of an option.
   *
   * @param from whose money it is: the id of the payer, or the sector of those that are joined
   */
  public record Row(String option, Flow flow, String from, String note) {}

  /** Every flow. */
  public static ResultTable<Row> of(Run run) {
    return table(
        run, (year, to) -> year.flows().forEach(flow -> to.accept(flow, flow.from().id())));
  }

  /** Flows in which users are joined by sector; countries that pay stay as they are. */
  public static ResultTable<Row> bySector(Run run) {
    return table(run, FlowTable::bySector);
  }

  private static ResultTable<Row> table(
      Run run, BiConsumer<YearOutcome, BiConsumer<Flow, String>> flowsOf) {
    return new ResultTable<>(
        COLUMNS,
        rows -> {
          for (OptionResults results : run.results().options()) {
            Outcome outcome = results.outcome();
            String option = outcome.option().name();
            String note = Caveats.note(results, run.descriptions());
            for (YearOutcome year : outcome.years()) {
              flowsOf.accept(year, (flow, from) -> rows.accept(new Row(option, flow, from, note)));
            }
          }
        });
  }

  private static void bySector(YearOutcome year, BiConsumer<Flow, String> to) {
    Map<String, String> sectors =
        year.payers(PayerKind.USERS).stream()
            .collect(Collectors.toMap(p -> p.payer().id(), p -> p.payer().sector()));
    Map<List<Object>, Flow> found = new LinkedHashMap<>();
    for (Flow flow : year.flows()) {
      if (flow.from().kind() == NodeKind.USER) {
        List<Object> key =
            List.of(
                sectors.getOrDefault(flow.from().id(), ""),
                flow.to().kind(),
                flow.to().id(),
                flow.kind(),
                RulesInWords.titles(flow.rules()));
        found.merge(key, flow, FlowTable::together);
      }
    }
    // A text is made for each group only, and not for each of many flows.
    Map<List<Object>, Flow> joined = new TreeMap<>(Comparator.comparing(Object::toString));
    found.forEach((key, flow) -> joined.merge(key, flow, FlowTable::together));
    joined.forEach((key, flow) -> to.accept(flow, key.get(0).toString()));
    year.flows().stream()
        .filter(flow -> flow.from().kind() != NodeKind.USER)
        .forEach(flow -> to.accept(flow, flow.from().id()));
  }

  private static Flow together(Flow a, Flow b) {
    return new Flow(a.year(), a.from(), a.to(), a.kind(), a.amount().plus(b.amount()), a.rules());
  }
}
