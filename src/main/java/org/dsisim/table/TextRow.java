package org.dsisim.table;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dsisim.message.Place;

/** A row that holds the texts of its cells, one for each column. */
final class TextRow implements Row {

  private final Layout layout;
  private final int line;
  private final String[] texts;

  /**
   * A row of a table.
   *
   * @param texts as {@link Cell#written} gives them
   */
  TextRow(Layout layout, int line, String[] texts) {
    this.layout = layout;
    this.line = line;
    this.texts = texts;
  }

  /** A row of cells that stand in the order of the columns. */
  static TextRow of(Layout layout, int line, List<Cell> cells) {
    return new TextRow(layout, line, cells.stream().map(Cell::text).toArray(String[]::new));
  }

  @Override
  public Cell cell(String column) {
    int index = layout.indexOf(column);
    return index < 0 ? Cell.of(column, "", place()) : layout.cell(index, texts[index], line);
  }

  @Override
  public String text(String column) {
    int index = layout.indexOf(column);
    return index < 0 ? "" : texts[index];
  }

  @Override
  public boolean has(String column) {
    return layout.indexOf(column) >= 0;
  }

  @Override
  public Place place() {
    return Place.of(layout.file(), line);
  }

  @Override
  public Collection<Cell> cells() {
    List<String> columns = layout.columns();
    return IntStream.range(0, texts.length)
        .filter(index -> layout.indexOf(columns.get(index)) == index)
        .mapToObj(index -> layout.cell(index, texts[index], line))
        .collect(Collectors.toList());
  }
}
