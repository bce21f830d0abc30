package org.dsisim.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts bytes of a table into rows and cells, one row at a time, and makes no texts of them.
 *
 * <p>It knows cells without quotes, and quoted cells on one line. What else may stand in a table,
 * as line breaks between quotes, makes the table unusual, and it is read by the CSV parser instead.
 * So each line feed ends a row, and bytes between two of them can be cut by themselves.
 */
final class ByteRows implements RowBytes {

  /** A cell was between quotes. */
  static final int QUOTED = 1;

  /** A quoted cell has a doubled quote. */
  static final int ESCAPED = 2;

  /** A cell has other letters than those of ASCII. */
  static final int BEYOND_ASCII = 4;

  /** A cell has a point. */
  static final int POINT = 8;

  /** A cell has a second point, or a comma. */
  static final int MORE_MARKS = 16;

  /** A cell has a tab or another control character. */
  static final int CONTROL = 32;

  /** What bytes are that do not end a cell: what they say of it; ordinary ones say nothing. */
  private static final byte ORDINARY = 0;

  /** What ends a cell, or makes the table unusual, is below zero. */
  private static final byte SEPARATOR = -1;

  private static final byte LINE_FEED = -2;
  private static final byte CARRIAGE_RETURN = -3;
  private static final byte QUOTE = -4;
  private static final byte NUL = -5;

  private static final int UNUSUAL = -1;

  private static final char REPLACEMENT = '\uFFFD';

  private static final byte[] NOTHING = {};

  private final byte[] kinds;

  /** All from here up to the last printable sign of ASCII are ordinary. */
  private final byte firstPlain;

  private byte[] bytes = NOTHING;

  /** How many of the bytes are rows. */
  private int length;

  private int next;
  private boolean unusual;
  private int line;

  /** The line of each row where these do not stand in their order; null where they do. */
  private int @Nullable [] lines;

  private int nextOfLines;
  private int cells;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int[] signs = new int[32];
  private int ofRow;

  /** A bit for each of the first cells of the row that has a mark of numbers. */
  private long marked;

  /** Rows of no bytes yet. */
  ByteRows(char separator) {
    this.kinds = kinds(separator);
    this.firstPlain = (byte) (Math.max(separator, '.') + 1);
  }

  private static byte[] kinds(char separator) {
    byte[] kinds = new byte[256];
    Arrays.fill(kinds, 0, 0x20, (byte) CONTROL);
    Arrays.fill(kinds, 0x20, 0x7f, ORDINARY);
    kinds[0x7f] = CONTROL;
    Arrays.fill(kinds, 0x80, 0x100, (byte) BEYOND_ASCII);
    kinds['\0'] = NUL;
    kinds['\n'] = LINE_FEED;
    kinds['\r'] = CARRIAGE_RETURN;
    kinds['"'] = QUOTE;
    kinds['.'] = POINT;
    kinds[','] = MORE_MARKS;
    kinds[separator] = SEPARATOR;
    return kinds;
  }

  /**
   * Begins with other bytes.
   *
   * @param rows whole ones
   * @param linesBefore how many lines stand before them
   */
  void begin(byte[] rows, int linesBefore) {
    begin(rows, rows.length, linesBefore);
  }

  /**
   * Begins with other bytes.
   *
   * @param rows whole ones
   * @param count how many of the bytes are rows
   * @param linesBefore how many lines stand before them
   */
  void begin(byte[] rows, int count, int linesBefore) {
    bytes = rows;
    length = count;
    next = 0;
    line = linesBefore;
    lines = null;
  }

  /**
   * Begins with rows that do not stand in the order of their lines.
   *
   * @param ofRows the line of each
   */
  void begin(byte[] rows, int[] ofRows) {
    begin(rows, 0);
    lines = ofRows;
    nextOfLines = 0;
  }

  /** Goes to the next row; false behind the last, and where the table is unusual. */
  boolean next() {
    if (unusual || next == length) {
      return false;
    }
    int end = row();
    unusual = end == UNUSUAL;
    if (unusual) {
      return false;
    }
    next = end;
    line = lines == null ? line + 1 : lines[nextOfLines++];
    return true;
  }

  /** Whether the rest has to be read in another way, and all before it too. */
  boolean isUnusual() {
    return unusual;
  }

  /** Where the row ends, its line end included. */
  int end() {
    return next;
  }

  /** Cuts a row; returns where the next one begins. */
  private int row() {
    cells = 0;
    ofRow = 0;
    marked = 0;
    // Most of a table goes through here byte by byte: what is read again and again is at hand.
    byte[] all = bytes;
    byte[] known = kinds;
    byte plain = firstPlain;
    int end = length;
    int start = next;
    while (true) {
      int at = start;
      int found = 0;
      byte kind = ORDINARY;
      while (at < end) {
        // Digits and letters are not looked up. One more makes the sign behind them the lowest.
        if ((byte) (all[at] + 1) <= plain) {
          kind = known[all[at] & 0xff];
          if (kind < 0) {
            break;
          }
          if (kind != ORDINARY) {
            found |= sign(kind, found);
          }
        }
        at++;
      }
      if (at < end && kind <= QUOTE) {
        at = kind == QUOTE && at == start ? quoted(at + 1) : UNUSUAL;
        if (at < 0) {
          return UNUSUAL;
        }
        kind = at < end ? known[all[at] & 0xff] : ORDINARY;
      } else {
        add(start, at, found);
      }
      if (at == end) {
        return at;
      }
      if (kind != SEPARATOR) {
        return behindRow(kind, at);
      }
      start = at + 1;
    }
  }

  /** Where the next row begins behind what ends a cell and is no separator. */
  private int behindRow(byte kind, int at) {
    if (kind == LINE_FEED) {
      return at + 1;
    }
    boolean both = kind == CARRIAGE_RETURN && at + 1 < length && bytes[at + 1] == '\n';
    return both ? at + 2 : UNUSUAL;
  }

  /** Cuts a cell between quotes; returns where the closing one is passed. */
  private int quoted(int start) {
    int found = QUOTED;
    for (int at = start; at < length; at++) {
      byte kind = kinds[bytes[at] & 0xff];
      if (kind == LINE_FEED || kind == CARRIAGE_RETURN || kind == NUL) {
        return UNUSUAL;
      }
      if (kind != QUOTE) {
        found |= sign(kind == SEPARATOR ? separator(bytes[at]) : kind, found);
      } else if (at + 1 < length && bytes[at + 1] == '"') {
        found |= ESCAPED;
        at++;
      } else {
        add(start, at, found);
        return at + 1;
      }
    }
    return UNUSUAL;
  }

  /** Between quotes a separator is a sign like others. */
  private static byte separator(byte sign) {
    return sign == ',' ? MORE_MARKS : sign == '\t' ? CONTROL : ORDINARY;
  }

  private static int sign(int kind, int found) {
    return kind == POINT && (found & POINT) != 0 ? MORE_MARKS : kind;
  }

  private void add(int start, int end, int found) {
    if (cells == starts.length) {
      starts = Arrays.copyOf(starts, 2 * cells);
      ends = Arrays.copyOf(ends, 2 * cells);
      signs = Arrays.copyOf(signs, 2 * cells);
    }
    starts[cells] = start;
    ends[cells] = end;
    signs[cells] = found;
    if (found != 0) {
      ofRow |= found;
      marked |= (found & (POINT | MORE_MARKS)) == 0 ? 0 : 1L << cells;
    }
    cells++;
  }

  /** Whether the bytes of a row are text; what only might be none is left to the other reader. */
  boolean isText() {
    for (int i = 0; i < cells && has(BEYOND_ASCII); i++) {
      if ((signs[i] & BEYOND_ASCII) != 0 && CellTexts.raw(this, i).indexOf(REPLACEMENT) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a row has so many cells, something in its first, and nothing odd in any. */
  boolean isPlain(int columns) {
    if (cells != columns || has(CONTROL) || starts[0] == ends[0] || bytes[starts[0]] <= ' ') {
      return false;
    }
    for (int i = 0; i < cells && has(BEYOND_ASCII); i++) {
      if ((signs[i] & BEYOND_ASCII) != 0 && RowCheck.hasControl(CellTexts.raw(this, i))) {
        return false;
      }
    }
    return true;
  }

  /** All that stands in the cells of the row, as the CSV parser would give it. */
  List<String> texts() {
    List<String> texts = new ArrayList<>(cells);
    for (int i = 0; i < cells; i++) {
      texts.add(CellTexts.raw(this, i));
    }
    return texts;
  }

  @Override
  public int line() {
    return line;
  }

  /** How many cells the row has. */
  int cells() {
    return cells;
  }

  @Override
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public int[] starts() {
    return starts;
  }

  @Override
  public int[] ends() {
    return ends;
  }

  @Override
  public int start(int cell) {
    return starts[cell];
  }

  @Override
  public int end(int cell) {
    return ends[cell];
  }

  @Override
  public boolean isBare(int cell) {
    return (signs[cell] & (BEYOND_ASCII | ESCAPED)) == 0;
  }

  @Override
  public String text(int cell) {
    return Cell.written(CellTexts.raw(this, cell));
  }

  /** What is in a cell, as {@link #QUOTED}. */
  int signs(int cell) {
    return signs[cell];
  }

  /**
   * A bit for each cell with a point, a second one or a comma; of cells beyond the 64th those of
   * the first have it.
   */
  long marked() {
    return marked;
  }

  /** Whether any of such signs, as {@link #QUOTED}, is in a cell of the row. */
  boolean has(int some) {
    return (ofRow & some) != 0;
  }
}
