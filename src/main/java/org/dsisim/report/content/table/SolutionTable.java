package org.dsisim.report.content.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.report.content.InUnit;
import org.dsisim.report.content.study.SolvedQuestion;
import org.dsisim.study.solving.Attempt;
import org.dsisim.study.solving.Question;
import org.dsisim.study.solving.Solution;
import org.dsisim.study.solving.Solved;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * {@code solution.csv}: every value of the parameter that is spoken of, with what it brings: those
 * that bring what is asked for, with the digits of the text and rounded, the sides of jumps, what
 * comes nearest, the curve, and the values at which the range was looked over.
 */
public final class SolutionTable {

  private final SolvedQuestion solved;
  private final Consumer<Row> rows;

  private SolutionTable(SolvedQuestion solved, Consumer<Row> rows) {
    this.solved = solved;
    this.rows = rows;
  }

  /**
   * A value with its part in the answer.
   *
   * @param part solution, from, to, text, round, before, after, nearest, in_force, curve or scan
   * @param number of the solution, from 1; null where it belongs to none
   */
  public record Row(
      String part, @Nullable Integer number, Attempt attempt, @Nullable Message note) {}

  /** The values in the order in which a page speaks of them. */
  public static ResultTable<Row> of(SolvedQuestion solved) {
    Question question = solved.question();
    List<Column<Row>> columns = new ArrayList<>();
    columns.add(Column.word("option", row -> solved.subject().name()));
    columns.add(Column.whole("year", "", row -> solved.subject().year()));
    columns.add(Column.word("part", Row::part));
    columns.add(Column.whole("solution", "", Row::number));
    columns.add(Column.word("parameter", row -> solved.address()));
    columns.add(Column.cell("value", row -> new Cell.Measure(Fraction.of(row.attempt().value()))));
    columns.add(Column.word("unit", row -> solved.inForce().parameter().unit().word()));
    columns.add(Column.word("figure", row -> question.figure().id()));
    columns.add(Column.cell("brings", row -> cell(row.attempt().figure())));
    columns.add(
        Column.word("wanted", row -> question.other() == null ? "" : question.other().id()));
    columns.add(Column.cell("wanted_value", row -> wanted(question, row.attempt())));
    columns.add(Column.cell("difference", row -> difference(row.attempt())));
    columns.add(
        Column.word(
            "figure_unit",
            row -> row.attempt().figure() == null ? "" : row.attempt().figure().unit()));
    columns.add(Column.sentence("note", Row::note));
    return new ResultTable<>(columns, rows -> new SolutionTable(solved, rows).all(solved.solved()));
  }

  private static Cell cell(@Nullable ResultValue value) {
    return value == null ? Cell.NOTHING : new Cell.Value(value);
  }

  private static Cell wanted(Question question, Attempt attempt) {
    if (question.other() != null) {
      return cell(attempt.other());
    }
    ResultValue figure = attempt.figure();
    return new Cell.Value(InUnit.of(figure, question.target()));
  }

  private static Cell difference(Attempt attempt) {
    Fraction gap = attempt.gap();
    return gap == null ? Cell.NOTHING : new Cell.Value(InUnit.of(attempt.figure(), gap));
  }

  private void all(Solved of) {
    int number = 1;
    for (Solution one : of.solutions()) {
      solution(one, number++);
    }
    if (of.solutions().isEmpty() && of.nearest() != null) {
      row("nearest", null, of.nearest());
    }
    row("in_force", null, solved.asItIs());
    of.curve().forEach(one -> row("curve", null, one));
    of.scan().forEach(one -> row("scan", null, one));
    if (of.beyond() != null) {
      all(of.beyond());
    }
  }

  private void solution(Solution solution, int number) {
    if (solution instanceof Solution.Value value) {
      row("solution", number, value.at());
      if (value.isInterval()) {
        row("from", number, value.from());
        row("to", number, value.to());
      }
      if (value.inText() != null) {
        row("text", number, value.inText());
      }
      if (value.round() != null) {
        row("round", number, value.round());
      }
    } else if (solution instanceof Solution.Jump jump) {
      row("before", number, jump.before());
      row("after", number, jump.after());
      if (jump.inTextBefore() != null) {
        row("text", number, jump.inTextBefore());
      }
      if (jump.inTextAfter() != null) {
        row("text", number, jump.inTextAfter());
      }
    }
  }

  private void row(String part, @Nullable Integer number, Attempt attempt) {
    Message note = solved.subject().note(List.of(solved.address()), attempt.why());
    rows.accept(new Row(part, number, attempt, note));
  }
}
