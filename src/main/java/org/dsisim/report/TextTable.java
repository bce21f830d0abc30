package org.dsisim.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table for the screen: words to the left, numbers to the right, never wider than it may be. */
public final class TextTable {

  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();

  /** A table with these columns; the first is words, those whose name ends in space are too. */
  public TextTable(String... header) {
    this.header = List.of(header);
  }

  /** Adds a row of as many cells as there are columns. */
  public TextTable row(Object... cells) {
    if (cells.length != header.size()) {
      throw new IllegalArgumentException(
          "A row of " + cells.length + " cells in a table of " + header.size() + " columns.");
    }
    rows.add(Arrays.stream(cells).map(Object::toString).toList());
    return this;
  }

  /** Whether there are no rows. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The lines, each at most so wide where the first column can give way. */
  public List<String> lines(int width) {
    int[] widths = new int[header.size()];
    List<List<String>> all = new ArrayList<>();
    all.add(header.stream().map(String::trim).toList());
    all.addAll(rows);
    for (List<String> row : all) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Width.of(row.get(i)));
      }
    }
    int cells = Arrays.stream(widths).sum();
    String gap = cells + GAP.length() * (widths.length - 1) > width ? " " : GAP;
    int total = cells + gap.length() * (widths.length - 1);
    if (total > width) {
      widths[0] = Math.max(NARROWEST, widths[0] - (total - width));
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : all) {
      lines.add(line(row, widths, gap));
    }
    return lines;
  }

  private String line(List<String> row, int[] widths, String gap) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = i == 0 ? Width.cut(row.get(0), widths[0]) : row.get(i);
      String padding = " ".repeat(Math.max(0, widths[i] - Width.of(cell)));
      boolean words = i == 0 || header.get(i).endsWith(" ");
      line.append(i == 0 ? "" : gap).append(words ? cell + padding : padding + cell);
    }
    return line.toString().stripTrailing();
  }
}
