package org.dsisim.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A CSV table as bytes, row by row: no text is made of a cell that nobody asks for. For the
 * yardstick only; it takes tables that are known to be sound.
 */
final class ByteTable implements Closeable {

  private static final int BUFFER = 1 << 20;
  private static final int MOST_COLUMNS = 100;

  private final Path file;
  private final InputStream in;
  private byte[] buffer = new byte[BUFFER];

  /** Where the next row begins, and where what was read ends. */
  private int next;

  private int end;

  /** Where the cells of the row begin; of the cell behind the last one too. */
  private final int[] starts = new int[MOST_COLUMNS + 1];

  private int cells;
  private final String[] header;

  ByteTable(Path file) throws IOException {
    this.file = file;
    this.in = Files.newInputStream(file);
    if (!next()) {
      throw new IllegalArgumentException(file + " is empty.");
    }
    header = new String[cells];
    for (int i = 0; i < cells; i++) {
      header[i] = text(i);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** The place of a column. */
  int column(String name) {
    for (int i = 0; i < header.length; i++) {
      if (header[i].equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(file + " has no column " + name + ".");
  }

  /** Goes to the next row; false behind the last. */
  boolean next() throws IOException {
    int at = next;
    boolean quoted = false;
    cells = 0;
    starts[0] = next;
    while (true) {
      if (at == end) {
        at -= refill();
        if (at == end) {
          if (at == next) {
            return false;
          }
          break;
        }
      }
      byte one = buffer[at];
      if (one == '"') {
        quoted = !quoted;
      } else if (!quoted && one == ',') {
        starts[++cells] = at + 1;
      } else if (!quoted && one == '\n') {
        break;
      }
      at++;
    }
    starts[++cells] = at + 1;
    next = Math.min(at + 1, end);
    return true;
  }

  /** Moves the row at hand to the front and reads on behind it; by how much it was moved. */
  private int refill() throws IOException {
    int moved = next;
    if (moved == 0 && end == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    System.arraycopy(buffer, moved, buffer, 0, end - moved);
    end -= moved;
    next = 0;
    for (int i = 0; i <= cells; i++) {
      starts[i] -= moved;
    }
    int read = in.read(buffer, end, buffer.length - end);
    end += Math.max(0, read);
    return moved;
  }

  private int endOf(int cell) {
    int to = starts[cell + 1] - 1;
    return cell == cells - 1 && to > starts[cell] && buffer[to - 1] == '\r' ? to - 1 : to;
  }

  /** The bytes from the first cell to the second, as they stand, with their quotes. */
  byte[] bytes(int first, int last) {
    return Arrays.copyOfRange(buffer, starts[first], endOf(last));
  }

  /** A cell's text; of one in quotes what stands between them. */
  String text(int cell) {
    String text = new String(bytes(cell, cell), StandardCharsets.UTF_8);
    return text.startsWith("\"")
        ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
        : text;
  }

  /** Whether a cell has these bytes. */
  boolean is(int cell, byte[] bytes) {
    return Arrays.equals(buffer, starts[cell], endOf(cell), bytes, 0, bytes.length);
  }

  /** Which of these a cell is; -1 for none. */
  int oneOf(int cell, byte[][] words) {
    for (int i = 0; i < words.length; i++) {
      if (is(cell, words[i])) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a cell is zero, and not empty. */
  boolean isZero(int cell) {
    boolean digit = false;
    for (int i = starts[cell]; i < endOf(cell); i++) {
      if (buffer[i] != '0' && buffer[i] != '.') {
        return false;
      }
      digit = true;
    }
    return digit;
  }

  /**
   * A cell's number times ten to the power of so many decimals.
   *
   * @param unknown what an empty cell is
   */
  long number(int cell, int decimals, long unknown) {
    int from = starts[cell];
    int to = endOf(cell);
    if (from == to) {
      return unknown;
    }
    boolean negative = buffer[from] == '-';
    long number = 0;
    int left = -1;
    for (int i = negative ? from + 1 : from; i < to; i++) {
      int digit = buffer[i] - '0';
      if (digit >= 0 && digit <= 9 && left != 0) {
        number = Math.addExact(Math.multiplyExact(number, 10L), digit);
        left -= left > 0 ? 1 : 0;
      } else if (buffer[i] == '.' && left < 0 && decimals > 0) {
        left = decimals;
      } else {
        throw new IllegalArgumentException(file + ": '" + text(cell) + "' is no plain number.");
      }
    }
    for (int i = left < 0 ? decimals : left; i > 0; i--) {
      number = Math.multiplyExact(number, 10L);
    }
    return negative ? -number : number;
  }

  /** Writes a table as bytes; one that writes nothing does nothing. */
  static final class Writer implements Closeable {

    private final OutputStream out;
    private final boolean writes;
    private final byte[] buffer;
    private int length;

    private Writer(OutputStream out, boolean writes) {
      this.out = out;
      this.writes = writes;
      this.buffer = new byte[writes ? BUFFER : 0];
    }

    static Writer to(Path file) throws IOException {
      return new Writer(Files.newOutputStream(file), true);
    }

    static Writer none() {
      return new Writer(OutputStream.nullOutputStream(), false);
    }

    boolean writes() {
      return writes;
    }

    void line(String text) throws IOException {
      text(text).text("\n");
    }

    Writer text(String text) throws IOException {
      return text(text.getBytes(StandardCharsets.UTF_8));
    }

    Writer text(byte[] bytes) throws IOException {
      if (writes) {
        room(bytes.length);
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
      }
      return this;
    }

    Writer number(long number) throws IOException {
      return writes ? text(Long.toString(number)) : this;
    }

    /** An amount of cents that is not negative, as dollars with two decimals. */
    Writer cents(long cents) throws IOException {
      if (writes) {
        number(cents / 100);
        room(3);
        buffer[length++] = '.';
        buffer[length++] = (byte) ('0' + cents / 10 % 10);
        buffer[length++] = (byte) ('0' + cents % 10);
      }
      return this;
    }

    private void room(int bytes) throws IOException {
      if (length + bytes > buffer.length) {
        out.write(buffer, 0, length);
        length = 0;
      }
    }

    @Override
    public void close() throws IOException {
      out.write(buffer, 0, length);
      out.close();
    }
  }
}
