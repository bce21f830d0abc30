package org.dsisim.report.screen.study;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.report.content.study.BracketedRun;
import org.dsisim.report.content.study.BreakEvenInWords;
import org.dsisim.report.content.study.Differences;
import org.dsisim.report.layout.Bounded;
import org.dsisim.report.layout.TextColumn;
import org.dsisim.report.layout.TextTable;
import org.dsisim.study.bracket.Alternative;
import org.dsisim.study.bracket.TriedBracket;
import org.dsisim.study.bracket.TriedValues;
import org.dsisim.value.Fraction;

/** A figure under each alternative of brackets. */
final class AlternativeTable {

  private static final Message NOTHING = Message.plain("");

  private final BracketedRun bracketed;
  private final int figure;

  /**
   * Tables of a figure.
   *
   * @param figure its number
   */
  AlternativeTable(BracketedRun bracketed, int figure) {
    this.bracketed = bracketed;
    this.figure = figure;
  }

  /** The table of brackets in the order of their ranks. */
  TextTable ofRanked(List<TriedBracket> brackets) {
    return of(brackets, true);
  }

  /** The table of what is assumed, which has no ranks and no break-even uptakes. */
  TextTable ofAssumed(List<TriedBracket> assumed) {
    return of(assumed, false);
  }

  private TextTable of(List<TriedBracket> brackets, boolean isRanked) {
    List<TextColumn> columns =
        new ArrayList<>(
            TextTable.columns(
                Message.of("brackets.column.alternative"),
                List.of(
                    Message.of("brackets.column.value"),
                    Message.of("brackets.column.difference"))));
    boolean hasEvens = isRanked && bracketed.uptake() != null;
    if (hasEvens) {
      columns.add(TextColumn.ofNumbers(Message.of("brackets.column.even")));
    }
    TextTable table = new TextTable(columns);
    int rank = 1;
    for (TriedBracket one : brackets) {
      List<Object> head = new ArrayList<>();
      head.add(
          isRanked
              ? Message.of("brackets.ranked", "rank", rank++, "name", BracketTables.name(one))
              : BracketTables.name(one));
      addRow(table, columns.size(), head);
      for (int i = 0; i < one.alternatives().size(); i++) {
        addRow(table, columns.size(), row(one, i, hasEvens));
      }
    }
    return table;
  }

  private static void addRow(TextTable table, int columns, List<Object> cells) {
    while (cells.size() < columns) {
      cells.add(NOTHING);
    }
    table.row(cells);
  }

  private List<Object> row(TriedBracket one, int at, boolean hasEvens) {
    Alternative alternative = one.bracket().alternatives().get(at);
    TriedValues tried = one.alternatives().get(at);
    List<Object> cells = new ArrayList<>();
    String text = alternative.inBrackets();
    cells.add(
        alternative.label().isEmpty()
            ? Message.plain(text)
            : Message.of("brackets.labelled", "text", text, "label", alternative.label()));
    if (tried.whyNot() != null) {
      cells.add(Message.of("brackets.no-result"));
      return cells;
    }
    ResultValue value = tried.values().get(figure);
    cells.add(cell(value, bracketed.isLeast(tried, figure)));
    Fraction number = value.number();
    Fraction inForce = bracketed.inForce().get(figure).number();
    cells.add(
        number == null || inForce == null
            ? Message.of("brackets.not-known")
            : alternative.isInForce() ? NOTHING : difference(number.minus(inForce)));
    if (hasEvens) {
      cells.add(BreakEvenInWords.shortly(tried.breakEvens().get(figure)));
    }
    return cells;
  }

  /** A difference in a table, with a plus before what is more. */
  Object difference(Fraction difference) {
    ResultValue value = Differences.like(bracketed.inForce().get(figure), difference);
    if (value instanceof ResultValue.Dollars dollars) {
      return Bounded.signed(dollars.money());
    }
    return difference.signum() > 0
        ? Message.of("brackets.more", "value", FigureInWords.number(value))
        : FigureInWords.number(value);
  }

  /** A value in a table; an amount that is a least is marked. */
  static Object cell(ResultValue value, boolean isLeast) {
    return value instanceof ResultValue.Dollars dollars
        ? Bounded.atLeast(dollars.money(), isLeast)
        : FigureInWords.number(value);
  }
}
