package org.dsisim.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/**
 * Makes texts of the cells of a table that is scanned. Words that come again and again in a column,
 * as types and ISO codes do, are one text.
 */
final class CellTexts {

  /** Longer texts are no words that come again. */
  private static final int LONGEST_WORD = 40;

  /** How many words of a column are remembered at a time; a power of two. */
  private static final int WORDS = 1 << 9;

  private final ByteRows rows;

  /** So many more words that are new than known, and a column is one of ids or names. */
  private static final int MOST_NEW = 1_000;

  /** The words of each column, by a part of their hashes; null before the first. */
  private final @Nullable String[][] words;

  /** Their hashes: most ids and names are new words, and differ in these already. */
  private final int[][] hashes;

  /** How many more words of a column were new than known: from the most on, none is looked up. */
  private final int[] newWords;

  /** The texts that were made, and the lines they are of: a reader may ask more than once. */
  private final String[] made;

  private final int[] lines;

  CellTexts(ByteRows rows, int columns) {
    this.rows = rows;
    this.words = new String[columns][];
    this.hashes = new int[columns][];
    this.newWords = new int[columns];
    this.made = new String[columns];
    this.lines = new int[columns];
  }

  /** The text of a cell of the row, as {@link Cell#written} gives it. */
  String text(int cell) {
    if (lines[cell] != rows.line()) {
      made[cell] = make(cell);
      lines[cell] = rows.line();
    }
    return made[cell];
  }

  private String make(int cell) {
    int start = rows.start(cell);
    int end = rows.end(cell);
    if ((rows.signs(cell) & (ByteRows.BEYOND_ASCII | ByteRows.ESCAPED)) != 0) {
      return Cell.written(raw(rows, cell));
    }
    byte[] bytes = rows.bytes();
    while (start < end && bytes[start] == ' ') {
      start++;
    }
    while (start < end && bytes[end - 1] == ' ') {
      end--;
    }
    if (start == end) {
      return "";
    }
    return end - start > LONGEST_WORD || newWords[cell] == MOST_NEW
        ? new String(bytes, start, end - start, ISO_8859_1)
        : word(cell, bytes, start, end);
  }

  private String word(int cell, byte[] bytes, int start, int end) {
    @Nullable String[] known = words[cell];
    if (known == null) {
      known = new String[WORDS];
      words[cell] = known;
      hashes[cell] = new int[WORDS];
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + bytes[i];
    }
    int slot = (hash ^ (hash >>> 9) ^ (hash >>> 18)) & (WORDS - 1);
    String word = known[slot];
    if (word == null || hashes[cell][slot] != hash || !isSame(word, bytes, start, end)) {
      word = new String(bytes, start, end - start, ISO_8859_1);
      known[slot] = word;
      hashes[cell][slot] = hash;
      newWords[cell]++;
    } else if (newWords[cell] > 0) {
      newWords[cell]--;
    }
    return word;
  }

  private static boolean isSame(String word, byte[] bytes, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = word.length() - 1; i >= 0; i--) {
      if (word.charAt(i) != bytes[start + i]) {
        return false;
      }
    }
    return true;
  }

  /** All that stands in a cell, quotes aside, as the CSV parser would give it. */
  static String raw(ByteRows rows, int cell) {
    String text =
        new String(rows.bytes(), rows.start(cell), rows.end(cell) - rows.start(cell), UTF_8);
    return (rows.signs(cell) & ByteRows.ESCAPED) == 0 ? text : text.replace("\"\"", "\"");
  }
}
