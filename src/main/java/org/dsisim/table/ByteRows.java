package org.dsisim.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts the bytes of a table into rows and cells, one row at a time, and makes no texts of them.
 *
 * <p>It knows cells without quotes, and quoted cells on one line. What else may stand in a table,
 * as line breaks between quotes, makes the table unusual, and it is read by the CSV parser instead.
 */
final class ByteRows implements Closeable {

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

  private static final int FIRST_SIZE = 1 << 18;
  private static final int LONGEST_ROW = 1 << 22;

  private static final int NOT_WHOLE = -1;
  private static final int UNUSUAL = -2;

  private enum Kind {
    ORDINARY,
    SEPARATOR,
    LINE_FEED,
    CARRIAGE_RETURN,
    QUOTE,
    POINT,
    COMMA,
    CONTROL,
    NUL,
    BEYOND_ASCII
  }

  private final InputStream in;
  private final Kind[] kinds;
  private byte[] buffer = new byte[FIRST_SIZE];
  private int next;
  private int limit;
  private boolean ended;
  private boolean unusual;
  private int line;
  private int cells;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int[] signs = new int[32];
  private int ofRow;

  /**
   * Rows of a stream.
   *
   * @param skipped how many bytes do not belong to the table
   */
  ByteRows(InputStream in, int skipped, char separator) throws IOException {
    this.in = in;
    this.kinds = kinds(separator);
    in.skipNBytes(skipped);
  }

  private static Kind[] kinds(char separator) {
    Kind[] kinds = new Kind[256];
    Arrays.fill(kinds, 0, 0x20, Kind.CONTROL);
    Arrays.fill(kinds, 0x20, 0x7f, Kind.ORDINARY);
    kinds[0x7f] = Kind.CONTROL;
    Arrays.fill(kinds, 0x80, 0x100, Kind.BEYOND_ASCII);
    kinds['\0'] = Kind.NUL;
    kinds['\n'] = Kind.LINE_FEED;
    kinds['\r'] = Kind.CARRIAGE_RETURN;
    kinds['"'] = Kind.QUOTE;
    kinds['.'] = Kind.POINT;
    kinds[','] = Kind.COMMA;
    kinds[separator] = Kind.SEPARATOR;
    return kinds;
  }

  /** Goes to the next row; false behind the last, and where the table is unusual. */
  boolean next() throws IOException {
    while (!unusual) {
      if (next == limit && !fill()) {
        return false;
      }
      int end = row();
      if (end >= 0) {
        next = end;
        line++;
        return true;
      }
      unusual = end == UNUSUAL || !fill();
    }
    return false;
  }

  /** Whether the rest has to be read in another way, and all before it too. */
  boolean isUnusual() {
    return unusual;
  }

  /** Reads on behind what is there of the row; false at the end and where a row is too long. */
  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    int rest = limit - next;
    if (rest == buffer.length) {
      if (rest >= LONGEST_ROW) {
        return false;
      }
      buffer = Arrays.copyOf(buffer, 2 * rest);
    }
    System.arraycopy(buffer, next, buffer, 0, rest);
    next = 0;
    limit = rest;
    int read = in.read(buffer, limit, buffer.length - limit);
    if (read < 0) {
      ended = true;
      // A last row without a line end is whole now.
      return rest > 0;
    }
    limit += read;
    return true;
  }

  /** Cuts a row; returns where the next one begins. */
  private int row() {
    cells = 0;
    ofRow = 0;
    int at = next;
    while (true) {
      boolean quoted = at < limit && buffer[at] == '"';
      int end = quoted ? quoted(at + 1) : plain(at);
      if (end < 0) {
        return end;
      }
      if (end == limit) {
        return ended ? end : NOT_WHOLE;
      }
      switch (kinds[buffer[end] & 0xff]) {
        case SEPARATOR -> at = end + 1;
        case LINE_FEED -> {
          return end + 1;
        }
        case CARRIAGE_RETURN -> {
          if (end + 1 == limit) {
            return ended ? UNUSUAL : NOT_WHOLE;
          }
          return buffer[end + 1] == '\n' ? end + 2 : UNUSUAL;
        }
        default -> {
          return UNUSUAL;
        }
      }
    }
  }

  /** Cuts a cell without quotes; returns where it ends. */
  private int plain(int start) {
    int found = 0;
    int at = start;
    for (; at < limit; at++) {
      Kind kind = kinds[buffer[at] & 0xff];
      if (kind == Kind.ORDINARY) {
        continue;
      }
      if (kind == Kind.SEPARATOR || kind == Kind.LINE_FEED || kind == Kind.CARRIAGE_RETURN) {
        break;
      }
      if (kind == Kind.QUOTE || kind == Kind.NUL) {
        return UNUSUAL;
      }
      found |= sign(kind, found);
    }
    add(start, at, found);
    return at;
  }

  /** Cuts a cell between quotes; returns where the closing one is passed. */
  private int quoted(int start) {
    int found = QUOTED;
    for (int at = start; at < limit; at++) {
      Kind kind = kinds[buffer[at] & 0xff];
      if (kind == Kind.LINE_FEED || kind == Kind.CARRIAGE_RETURN || kind == Kind.NUL) {
        return UNUSUAL;
      }
      if (kind != Kind.QUOTE) {
        found |= sign(between(buffer[at], kind), found);
      } else if (at + 1 == limit && !ended) {
        return NOT_WHOLE;
      } else if (at + 1 < limit && buffer[at + 1] == '"') {
        found |= ESCAPED;
        at++;
      } else {
        add(start, at, found);
        return at + 1;
      }
    }
    return ended ? UNUSUAL : NOT_WHOLE;
  }

  /** Between quotes a separator is a sign like others. */
  private static Kind between(byte sign, Kind kind) {
    return sign == ',' ? Kind.COMMA : sign == '\t' ? Kind.CONTROL : kind;
  }

  private static int sign(Kind kind, int found) {
    return switch (kind) {
      case POINT -> (found & POINT) == 0 ? POINT : MORE_MARKS;
      case COMMA -> MORE_MARKS;
      case CONTROL -> CONTROL;
      case BEYOND_ASCII -> BEYOND_ASCII;
      case ORDINARY, SEPARATOR, LINE_FEED, CARRIAGE_RETURN, QUOTE, NUL -> 0;
    };
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
    ofRow |= found;
    cells++;
  }

  /** The line of the row, counted from 1. */
  int line() {
    return line;
  }

  /** How many cells the row has. */
  int cells() {
    return cells;
  }

  /** The bytes in which the row stands until the next is asked for. */
  byte[] bytes() {
    return buffer;
  }

  /** Where a cell begins, without its quote. */
  int start(int cell) {
    return starts[cell];
  }

  /** Where a cell ends, without its quote. */
  int end(int cell) {
    return ends[cell];
  }

  /** What is in a cell, as {@link #QUOTED}. */
  int signs(int cell) {
    return signs[cell];
  }

  /** What is in any cell of the row. */
  int signs() {
    return ofRow;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
