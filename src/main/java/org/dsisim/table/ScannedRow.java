package org.dsisim.table;

import java.util.Collection;
import java.util.List;
import org.dsisim.message.Place;
import org.dsisim.table.number.PlainNumber;

/**
 * The row of a table that is scanned at the moment: texts are made of those cells alone that are
 * asked for. It is another row as soon as the scan goes on.
 */
final class ScannedRow implements Row {

  private final ByteRows rows;
  private final Layout layout;
  private final CellTexts texts;

  /** Of each column, which was asked for after it: readers ask in the same order row by row. */
  private final int[] behind;

  private int last;

  ScannedRow(ByteRows rows, Layout layout) {
    this.rows = rows;
    this.layout = layout;
    this.texts = new CellTexts(rows, layout.columns().size());
    this.behind = new int[layout.columns().size()];
  }

  private int indexOf(String column) {
    if (layout.is(last, column)) {
      return last;
    }
    int next = behind[last];
    if (!layout.is(next, column)) {
      next = layout.indexOf(column);
      if (next < 0) {
        return next;
      }
      behind[last] = next;
    }
    last = next;
    return next;
  }

  @Override
  public Cell cell(String column) {
    int index = indexOf(column);
    return index < 0
        ? Cell.of(column, "", place())
        : layout.cell(index, texts.text(index), rows.line());
  }

  @Override
  public String text(String column) {
    int index = indexOf(column);
    return index < 0 ? "" : texts.text(index);
  }

  @Override
  public boolean isEmpty(String column) {
    int index = indexOf(column);
    return index < 0 || rows.start(index) == rows.end(index) || texts.text(index).isEmpty();
  }

  @Override
  public long hundredths(String column) {
    int index = indexOf(column);
    return index < 0
        ? PlainNumber.NONE
        : PlainNumber.hundredths(rows.bytes(), rows.start(index), rows.end(index));
  }

  @Override
  public boolean has(String column) {
    return layout.indexOf(column) >= 0;
  }

  @Override
  public Place place() {
    return Place.of(layout.file(), rows.line());
  }

  @Override
  public Collection<Cell> cells() {
    return kept().cells();
  }

  @Override
  public Row kept() {
    List<String> columns = layout.columns();
    String[] all = new String[columns.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = texts.text(i);
    }
    return new TextRow(layout, rows.line(), all);
  }
}
