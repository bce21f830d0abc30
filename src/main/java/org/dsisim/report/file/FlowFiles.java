package org.dsisim.report.file;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dsisim.model.world.PayerKind;
import org.dsisim.reckoning.ledger.Flow;
import org.dsisim.reckoning.ledger.NodeKind;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.Run;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.table.TableWriter;

/** The file of all flows of money of a run: each by itself, or those of users by sector. */
final class FlowFiles {

  /** The columns of {@code flows.csv}. */
  static final List<String> COLUMNS =
      List.of(
          "option",
          "year",
          "from_kind",
          "from",
          "to_kind",
          "to",
          "kind",
          "amount_usd",
          "rule",
          "reference",
          "note");

  private final Run run;

  FlowFiles(Run run) {
    this.run = run;
  }

  /** What is done with the flows of a year. */
  private interface OfYear {
    void write(Writing to, YearOutcome year);
  }

  /** A table in which the flows of one option are written. */
  private record Writing(TableWriter table, String option, String note) {
    void row(Flow flow, String from) {
      table.row(
          option,
          flow.year(),
          flow.from().kind().word(),
          from,
          flow.to().kind().word(),
          flow.to().id(),
          flow.kind().word(),
          flow.amount(),
          RunFiles.titles(flow.rules()),
          RunFiles.laws(flow.rules()),
          note);
    }
  }

  private String written(OfYear flows) {
    StringBuilder text = new StringBuilder();
    TableWriter table = new TableWriter(text, COLUMNS);
    for (Outcome outcome : run.outcomes()) {
      String note = Caveats.note(outcome, run.descriptions());
      Writing to = new Writing(table, outcome.option().name(), note);
      outcome.years().forEach(year -> flows.write(to, year));
    }
    return text.toString();
  }

  /** Every flow. */
  String flows() {
    return written((to, year) -> year.flows().forEach(flow -> to.row(flow, flow.from().id())));
  }

  /** Flows in which users are joined by sector; countries that pay stay as they are. */
  String bySector() {
    return written(FlowFiles::bySector);
  }

  private static void bySector(Writing to, YearOutcome year) {
    Map<String, String> sectors =
        year.payers(PayerKind.USERS).stream()
            .collect(Collectors.toMap(p -> p.payer().id(), p -> p.payer().sector()));
    Map<List<Object>, Flow> joined = new TreeMap<>(FlowFiles::compareAsText);
    for (Flow flow : year.flows()) {
      if (flow.from().kind() == NodeKind.USER) {
        String sector = sectors.getOrDefault(flow.from().id(), "");
        joined.merge(
            List.of(
                sector,
                flow.to().kind(),
                flow.to().id(),
                flow.kind(),
                RunFiles.titles(flow.rules())),
            flow,
            FlowFiles::together);
      }
    }
    joined.forEach((key, flow) -> to.row(flow, key.get(0).toString()));
    year.flows().stream()
        .filter(flow -> flow.from().kind() != NodeKind.USER)
        .forEach(flow -> to.row(flow, flow.from().id()));
  }

  private static int compareAsText(List<Object> a, List<Object> b) {
    return a.toString().compareTo(b.toString());
  }

  private static Flow together(Flow a, Flow b) {
    return new Flow(a.year(), a.from(), a.to(), a.kind(), a.amount().plus(b.amount()), a.rules());
  }
}
