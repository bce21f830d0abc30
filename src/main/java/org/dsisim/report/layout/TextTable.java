package org.dsisim.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dsisim.value.Money;

/**
 * A table for the screen: words to the left, numbers to the right, never wider than it may be.
 * Cells of {@link Money} are written in one unit, which stands in the head.
 */
public final class TextTable {

  private final List<String> header;
  private final List<List<Object>> rows = new ArrayList<>();

  /** A table with these columns; the first is words, those whose name ends in space are too. */
  public TextTable(String... header) {
    this.header = List.of(header);
  }

  /** A table with these columns. */
  public TextTable(List<String> header) {
    this.header = List.copyOf(header);
  }

  /** Adds a row of as many cells as there are columns. */
  public TextTable row(Object... cells) {
    return row(List.of(cells));
  }

  /** Adds a row of as many cells as there are columns. */
  public TextTable row(List<Object> cells) {
    if (cells.size() != header.size()) {
      throw new IllegalArgumentException(
          "A row of " + cells.size() + " cells in a table of " + header.size() + " columns.");
    }
    rows.add(List.copyOf(cells));
    return this;
  }

  /** Whether there are no rows. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The lines on a screen. */
  List<String> lines(int width, Amounts amounts) {
    List<Money> money = rows.stream().flatMap(List::stream).flatMap(TextTable::money).toList();
    MoneyUnit unit = amounts.unit(money);
    List<List<String>> texts = new ArrayList<>();
    rows.forEach(row -> texts.add(row.stream().map(cell -> text(cell, amounts, unit)).toList()));
    return new TableLayout(heads(unit.words()), words(), aligned(texts)).lines(width);
  }

  private static Stream<Money> money(Object cell) {
    if (cell instanceof Bounded bounded) {
      return Stream.of(bounded.money());
    }
    return cell instanceof Money money ? Stream.of(money) : Stream.of();
  }

  private static String text(Object cell, Amounts amounts, MoneyUnit unit) {
    if (cell instanceof Bounded bounded) {
      return bounded.before() + amounts.in(unit, bounded.money()) + bounded.behind();
    }
    return cell instanceof Money money ? amounts.in(unit, money) : cell.toString();
  }

  /** The unit stands over the only column of amounts, or over all of them in the corner. */
  private List<String> heads(String unit) {
    List<String> heads = new ArrayList<>(header.stream().map(String::trim).toList());
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int column = i;
      if (rows.stream().flatMap(row -> money(row.get(column))).findAny().isPresent()) {
        columns.add(i);
      }
    }
    if (!columns.isEmpty()) {
      int place = columns.size() == 1 ? columns.get(0) : 0;
      String head = heads.get(place);
      heads.set(place, head.isEmpty() ? unit : head + ", " + unit);
    }
    return heads;
  }

  private List<Boolean> words() {
    List<Boolean> words = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      words.add(i == 0 || header.get(i).endsWith(" "));
    }
    return words;
  }

  /** Amounts of a column stand with their points below one another. */
  private List<List<String>> aligned(List<List<String>> texts) {
    List<List<String>> aligned = new ArrayList<>();
    texts.forEach(row -> aligned.add(new ArrayList<>(row)));
    for (int i = 0; i < header.size(); i++) {
      int most = 0;
      for (int j = 0; j < texts.size(); j++) {
        most = Math.max(most, behindPoint(j, i, texts));
      }
      for (int j = 0; j < texts.size(); j++) {
        if (money(rows.get(j).get(i)).findAny().isPresent()) {
          String text = texts.get(j).get(i);
          aligned.get(j).set(i, text + " ".repeat(most - behindPoint(j, i, texts)));
        }
      }
    }
    return aligned;
  }

  /** How wide the point of an amount and all behind it are. */
  private int behindPoint(int row, int column, List<List<String>> texts) {
    if (money(rows.get(row).get(column)).findAny().isEmpty()) {
      return 0;
    }
    String text = texts.get(row).get(column);
    int point = text.indexOf('.');
    int behind = rows.get(row).get(column) instanceof Bounded one ? one.behind().length() : 0;
    return point < 0 ? behind : text.length() - point;
  }
}
