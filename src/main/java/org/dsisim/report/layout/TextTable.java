package org.dsisim.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.value.Money;

/**
 * A table for the screen: words to the left, numbers to the right, never wider than it may be.
 * Cells of {@link Money} are written in one unit, which stands in the head.
 */
public final class TextTable {

  private final List<TextColumn> columns;
  private final List<List<Object>> rows = new ArrayList<>();

  /** A table with these columns, of which the first is words and the others are numbers. */
  public TextTable(Message first, Message... others) {
    this(columns(first, List.of(others)));
  }

  /** A table with these columns. */
  public TextTable(List<TextColumn> columns) {
    this.columns = List.copyOf(columns);
  }

  /** Columns of which the first is words and the others are numbers. */
  public static List<TextColumn> columns(Message first, List<Message> others) {
    List<TextColumn> columns = new ArrayList<>(List.of(TextColumn.ofWords(first)));
    others.forEach(head -> columns.add(TextColumn.ofNumbers(head)));
    return columns;
  }

  /**
   * Adds a row of as many cells as there are columns.
   *
   * @param cells messages, amounts, and what is the same in every language
   */
  public TextTable row(Object... cells) {
    return row(List.of(cells));
  }

  /** Adds a row of as many cells as there are columns. */
  public TextTable row(List<Object> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          "A row of " + cells.size() + " cells in a table of " + columns.size() + " columns.");
    }
    rows.add(List.copyOf(cells));
    return this;
  }

  /** Whether there are no rows. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The lines on a screen. */
  List<String> lines(int width, Screen screen) {
    List<Money> money = rows.stream().flatMap(List::stream).flatMap(TextTable::money).toList();
    Amounts amounts = screen.amounts();
    MoneyUnit unit = amounts.unit(money);
    List<List<Cell>> cells =
        rows.stream()
            .map(row -> row.stream().map(cell -> cell(cell, amounts, unit, screen)).toList())
            .toList();
    List<String> heads = heads(unit.words(), screen);
    List<Boolean> words = columns.stream().map(TextColumn::words).toList();
    return new TableLayout(heads, words, uncut(heads, cells), aligned(cells)).lines(width);
  }

  /**
   * A cell in words.
   *
   * @param behind how wide the point of an amount and all behind it are
   */
  private record Cell(String text, int behind, boolean amount, boolean worded) {}

  private static Cell cell(Object cell, Amounts amounts, MoneyUnit unit, Screen screen) {
    if (cell instanceof Message message) {
      return new Cell(screen.word(message), 0, false, !message.isPlain());
    }
    if (cell instanceof Money money) {
      String amount = amounts.in(unit, money);
      return new Cell(amount, behindPoint(amount, amount), true, false);
    }
    if (cell instanceof Bounded bounded) {
      String amount = amounts.in(unit, bounded.money());
      String text = screen.word(bounded.inWords(amount));
      return new Cell(text, behindPoint(text, amount), true, false);
    }
    return new Cell(cell.toString(), 0, false, false);
  }

  private static int behindPoint(String text, String amount) {
    int point = amount.indexOf('.');
    return Width.of(text.substring(text.indexOf(amount) + (point < 0 ? amount.length() : point)));
  }

  private static Stream<Money> money(Object cell) {
    if (cell instanceof Bounded bounded) {
      return Stream.of(bounded.money());
    }
    return cell instanceof Money money ? Stream.of(money) : Stream.of();
  }

  /** The unit stands over the only column of amounts, or over all of them in the corner. */
  private List<String> heads(Message unit, Screen screen) {
    List<String> heads = new ArrayList<>();
    columns.forEach(column -> heads.add(screen.word(column.head())));
    List<Integer> amounts =
        IntStream.range(0, columns.size())
            .filter(i -> rows.stream().flatMap(row -> money(row.get(i))).findAny().isPresent())
            .boxed()
            .toList();
    if (!amounts.isEmpty()) {
      int place = amounts.size() == 1 ? amounts.get(0) : 0;
      Message head = columns.get(place).head();
      heads.set(
          place,
          screen.word(
              heads.get(place).isEmpty()
                  ? unit
                  : Message.of("layout.head-in-unit", "head", head, "unit", unit)));
    }
    return heads;
  }

  /** How narrow each column may be without cutting a word of a head or of a message below it. */
  private static List<Integer> uncut(List<String> heads, List<List<Cell>> rows) {
    List<Integer> uncut = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int column = i;
      int cells =
          rows.stream()
              .map(row -> row.get(column))
              .filter(Cell::worded)
              .mapToInt(cell -> Width.ofLongestPiece(cell.text()))
              .max()
              .orElse(0);
      uncut.add(Math.max(cells, Width.ofLongestPiece(heads.get(i))));
    }
    return uncut;
  }

  /** Amounts of a column stand with their points below one another. */
  private List<List<String>> aligned(List<List<Cell>> rows) {
    List<List<String>> aligned = new ArrayList<>();
    rows.forEach(row -> aligned.add(new ArrayList<>(row.stream().map(Cell::text).toList())));
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      int most = rows.stream().mapToInt(row -> row.get(column).behind()).max().orElse(0);
      for (int j = 0; j < rows.size(); j++) {
        Cell cell = rows.get(j).get(i);
        if (cell.amount()) {
          aligned.get(j).set(i, cell.text() + " ".repeat(most - cell.behind()));
        }
      }
    }
    return aligned;
  }
}
