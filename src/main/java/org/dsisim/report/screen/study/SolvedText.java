package org.dsisim.report.screen.study;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.parameter.Unit;
import org.dsisim.report.content.InUnit;
import org.dsisim.report.content.option.ValueInWords;
import org.dsisim.report.content.study.SolvedQuestion;
import org.dsisim.report.content.study.StudySubject;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.layout.TextColumn;
import org.dsisim.report.layout.TextTable;
import org.dsisim.study.solving.Attempt;
import org.dsisim.study.solving.Question;
import org.dsisim.study.solving.SearchRange;
import org.dsisim.study.solving.Solution;
import org.dsisim.study.solving.Solved;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A value that was looked for, for the screen: the answer first, then how far it can be trusted.
 */
public final class SolvedText {

  private final SolvedQuestion solved;
  private final Question question;
  private final Page page;

  /** The text of an answer. */
  public SolvedText(SolvedQuestion solved, Screen screen) {
    this.solved = solved;
    this.question = solved.question();
    this.page = new Page(screen);
  }

  /** The whole text. */
  public String text() {
    SubjectText about = new SubjectText(page, solved.subject());
    about.head();
    page.heading(
        Message.of(
            "solving.heading",
            "address",
            solved.address(),
            "year",
            String.valueOf(solved.subject().year())));
    page.sentence(asked());
    answer(solved.solved());
    if (solved.solved().beyond() != null) {
      page.space();
      answer(solved.solved().beyond());
    }
    page.heading(Message.of("solving.heading.curve"));
    curve();
    page.sentence(Message.of("solving.every-value-is-a-run"));
    if (solved.holdsUptake()) {
      page.sentence(StudySubject.UPTAKE_HELD);
    }
    about.whatItRestsOn();
    return page.text();
  }

  private Message asked() {
    return question.other() == null
        ? Message.of(
            "solving.asked.target",
            "figure",
            question.figure().id(),
            "target",
            target(InUnit.of(solved.asItIs().figure(), question.target())))
        : Message.of(
            "solving.asked.balance",
            "figure",
            question.figure().id(),
            "other",
            question.other().id());
  }

  private static Message target(ResultValue value) {
    String number = ShownValue.exactly(value);
    return value instanceof ResultValue.Dollars
        ? Message.of("solving.dollars", "number", number)
        : Message.plain(number);
  }

  private void answer(Solved of) {
    page.sentence(where(of.range()));
    int number = 1;
    for (Solution one : of.solutions()) {
      page.sentence(sentence(one, of.solutions().size(), number++));
    }
    if (of.solutions().isEmpty()) {
      none(of);
    } else {
      page.space();
      page.table(table(of));
    }
    scanned(of);
  }

  private Message where(SearchRange range) {
    Message low = withUnit(range.lowest().toPlainString());
    Message high = withUnit(range.highest().toPlainString());
    return switch (range.why()) {
      case ASKED -> Message.of("solving.range.asked", "low", low, "high", high);
      case TABLE -> Message.of("solving.range.table", "low", low, "high", high);
      case ALTERNATIVES -> Message.of("solving.range.alternatives", "low", low, "high", high);
      case FURTHER -> Message.of("solving.range.further", "low", low, "high", high);
      case UNIT -> Message.of("solving.range.unit", "low", low, "high", high);
    };
  }

  private Message withUnit(String number) {
    return ValueInWords.withUnit(unit(), number);
  }

  private Unit unit() {
    return solved.inForce().parameter().unit();
  }

  private Message value(Attempt attempt) {
    return withUnit(attempt.value().toPlainString());
  }

  private Message sentence(Solution solution, int all, int number) {
    Message answer;
    if (solution instanceof Solution.Value value) {
      answer =
          value.isInterval()
              ? Message.of(
                  "solving.answer.interval", "from", value(value.from()), "to", value(value.to()))
              : Message.of(
                  value.at().isExact() ? "solving.answer.exact" : "solving.answer.nearest",
                  "value",
                  value(value.at()));
    } else {
      Solution.Jump jump = (Solution.Jump) solution;
      answer =
          Message.of(
              "solving.answer.jump", "before", value(jump.before()), "after", value(jump.after()));
    }
    return all == 1
        ? answer
        : Message.of("solving.answer.of-several", "number", number, "all", all, "answer", answer);
  }

  private void none(Solved of) {
    Attempt nearest = of.nearest();
    if (nearest == null) {
      page.sentence(Message.of("solving.none.unknown", "figure", question.figure().id()));
      return;
    }
    page.sentence(Message.of("solving.none"));
    page.space();
    page.table(rows(List.of(new Named(Message.of("solving.row.nearest"), nearest))));
  }

  private record Named(Message name, Attempt attempt) {}

  private TextTable table(Solved of) {
    List<Named> rows = new ArrayList<>();
    for (Solution one : of.solutions()) {
      if (one instanceof Solution.Value value) {
        rows.add(new Named(Message.of("solving.row.value"), value.at()));
        add(rows, Message.of("solving.row.text"), value.inText(), value.at());
        add(rows, Message.of("solving.row.round"), value.round(), value.at());
      } else if (one instanceof Solution.Jump jump) {
        rows.add(new Named(Message.of("solving.row.before"), jump.before()));
        rows.add(new Named(Message.of("solving.row.after"), jump.after()));
        add(rows, Message.of("solving.row.text-before"), jump.inTextBefore(), jump.before());
        add(rows, Message.of("solving.row.text-after"), jump.inTextAfter(), jump.after());
      }
    }
    rows.add(new Named(Message.of("solving.row.in-force"), solved.asItIs()));
    return rows(rows);
  }

  private static void add(
      List<Named> rows, Message name, @Nullable Attempt attempt, Attempt unlike) {
    if (attempt != null && !attempt.equals(unlike)) {
      rows.add(new Named(name, attempt));
    }
  }

  private TextTable rows(List<Named> rows) {
    List<TextColumn> columns = new ArrayList<>(List.of(TextColumn.ofWords(Message.plain(""))));
    columns.addAll(columns());
    TextTable table = new TextTable(columns);
    for (Named one : rows) {
      List<Object> row = new ArrayList<>(List.of(one.name()));
      row.addAll(cells(one.attempt()));
      table.row(row);
    }
    return table;
  }

  private void curve() {
    Solved shown = solved.solved().beyond() == null ? solved.solved() : solved.solved().beyond();
    TextTable table = new TextTable(columns());
    shown.curve().forEach(one -> table.row(cells(one)));
    page.table(table);
  }

  private List<TextColumn> columns() {
    String name = solved.address().substring(solved.address().indexOf('.') + 1);
    List<TextColumn> columns = new ArrayList<>();
    columns.add(
        TextColumn.ofNumbers(
            Message.of("solving.column.value", "name", name, "unit", unit().word())));
    columns.add(TextColumn.ofNumbers(figure(question.figure().id())));
    if (question.other() != null) {
      columns.add(TextColumn.ofNumbers(figure(question.other().id())));
    }
    columns.add(TextColumn.ofNumbers(Message.of("solving.column.difference")));
    return columns;
  }

  private Message figure(String id) {
    ResultValue asItIs = solved.asItIs().figure();
    return asItIs == null
        ? Message.plain(id)
        : Message.of("solving.column.figure", "figure", id, "unit", asItIs.unit());
  }

  private List<Object> cells(Attempt attempt) {
    List<Object> cells = new ArrayList<>();
    cells.add(ValueInWords.figure(unit(), attempt.value().toPlainString()));
    cells.add(cell(attempt.figure()));
    if (question.other() != null) {
      cells.add(cell(attempt.other()));
    }
    Fraction gap = attempt.gap();
    cells.add(
        gap == null
            ? Message.of("sweep.unknown")
            : ShownValue.signed(InUnit.of(attempt.figure(), gap)));
    return cells;
  }

  private static Object cell(@Nullable ResultValue value) {
    return value == null ? Message.of("sweep.no-result") : ShownValue.exactly(value);
  }

  private void scanned(Solved of) {
    int values = of.scan().size();
    int found = of.solutions().size();
    page.sentence(
        of.isWhole()
            ? Message.of("solving.scanned.all", "values", values, "solutions", found)
            : Message.of(
                "solving.scanned",
                "values",
                values,
                "parts",
                SearchRange.PARTS,
                "solutions",
                found));
    if (of.withoutResult() > 0) {
      page.sentence(Message.of("solving.without-result", "values", of.withoutResult()));
    }
  }
}
