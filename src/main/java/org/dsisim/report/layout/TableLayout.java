package org.dsisim.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the cells of a table stand. Heads are wrapped; where a table is too wide, words give way
 * and are wrapped too; where that is not enough, columns stand in blocks below one another, each
 * with the first column before it. Nothing is cut.
 */
final class TableLayout {

  private static final String GAP = "  ";
  private static final String NARROW_GAP = " ";

  /** Heads are broken where they are wider than this and than what stands below them. */
  private static final int HEAD = 24;

  /** The same where there is least room; before that they give way by so much at a time. */
  private static final int NARROW_HEAD = 8;

  private static final int STEP = 4;

  /** How far the first column and other words give way. */
  private static final int FIRST = 15;

  private static final int OTHER = 10;

  /** Before what does not fit into the first line of a cell of the first column. */
  private static final String INDENT = "  ";

  private final List<String> heads;
  private final List<Boolean> words;
  private final List<Integer> uncut;
  private final List<List<String>> rows;

  /**
   * A table.
   *
   * @param words which columns are words, to the left; the others are numbers, to the right
   * @param uncut how narrow each column may be without cutting a word that is never cut
   */
  TableLayout(
      List<String> heads, List<Boolean> words, List<Integer> uncut, List<List<String>> rows) {
    this.heads = heads;
    this.words = words;
    this.uncut = uncut;
    this.rows = rows;
  }

  /** The lines, each at most so wide where the numbers allow it. */
  List<String> lines(int width) {
    List<Integer> columns = IntStream.range(0, heads.size()).boxed().toList();
    int[] widths = widths(HEAD);
    for (int head = HEAD; head > NARROW_HEAD && total(widths, columns, GAP) > width; head -= STEP) {
      widths = widths(head - STEP);
    }
    if (total(widths, columns, GAP) <= width) {
      return block(columns, widths, GAP);
    }
    giveWay(widths, total(widths, columns, NARROW_GAP) - width);
    if (total(widths, columns, NARROW_GAP) <= width) {
      return block(columns, widths, NARROW_GAP);
    }
    widths[0] = Math.min(width(0, NARROW_HEAD), Math.max(leastOfWords(0), width / 3));
    return blocks(widths, width);
  }

  private int[] widths(int head) {
    return IntStream.range(0, heads.size()).map(column -> width(column, head)).toArray();
  }

  private int width(int column, int head) {
    int cells = rows.stream().mapToInt(row -> Width.of(row.get(column))).max().orElse(0);
    String text = heads.get(column);
    int least = Math.max(head, Width.ofLongestPiece(text));
    return Math.max(cells, Math.min(Width.of(text), least));
  }

  private void giveWay(int[] widths, int tooWide) {
    int left = tooWide;
    for (int i = 0; i < widths.length && left > 0; i++) {
      if (words.get(i)) {
        int given = Math.min(left, Math.max(0, widths[i] - leastOfWords(i)));
        widths[i] -= given;
        left -= given;
      }
    }
  }

  private int leastOfWords(int column) {
    return column == 0
        ? Math.max(FIRST, INDENT.length() + uncut.get(0))
        : Math.max(OTHER, uncut.get(column));
  }

  private static int total(int[] widths, List<Integer> columns, String gap) {
    return columns.stream().mapToInt(column -> widths[column]).sum()
        + gap.length() * (columns.size() - 1);
  }

  private List<String> blocks(int[] widths, int width) {
    List<String> lines = new ArrayList<>();
    List<Integer> columns = new ArrayList<>(List.of(0));
    for (int i = 1; i < widths.length; i++) {
      columns.add(i);
      if (columns.size() > 2 && total(widths, columns, GAP) > width) {
        columns.remove(columns.size() - 1);
        lines.addAll(block(columns, widths, GAP));
        lines.add("");
        columns = new ArrayList<>(List.of(0, i));
      }
    }
    lines.addAll(block(columns, widths, GAP));
    return lines;
  }

  private List<String> block(List<Integer> columns, int[] widths, String gap) {
    List<List<String>> head = new ArrayList<>();
    int height = 0;
    for (int column : columns) {
      head.add(Width.fit(heads.get(column), widths[column]));
      height = Math.max(height, head.get(head.size() - 1).size());
    }
    // The lines of a head stand right above the numbers.
    for (List<String> lines : head) {
      while (lines.size() < height) {
        lines.add(0, "");
      }
    }
    List<String> block = new ArrayList<>(across(columns, head, widths, gap));
    for (List<String> row : rows) {
      List<List<String>> cells = new ArrayList<>();
      for (int column : columns) {
        cells.add(
            words.get(column)
                ? Width.wrap(row.get(column), "", column == 0 ? INDENT : "", widths[column])
                : List.of(row.get(column)));
      }
      block.addAll(across(columns, cells, widths, gap));
    }
    return block;
  }

  /** Cells of several lines beside one another. */
  private List<String> across(
      List<Integer> columns, List<List<String>> cells, int[] widths, String gap) {
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    List<String> across = new ArrayList<>();
    for (int j = 0; j < height; j++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns.size(); i++) {
        int column = columns.get(i);
        String cell = j < cells.get(i).size() ? cells.get(i).get(j) : "";
        String padding = " ".repeat(Math.max(0, widths[column] - Width.of(cell)));
        line.append(i == 0 ? "" : gap).append(words.get(column) ? cell + padding : padding + cell);
      }
      across.add(line.toString().stripTrailing());
    }
    return across;
  }
}
