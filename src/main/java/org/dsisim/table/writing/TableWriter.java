package org.dsisim.table.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as CSV: the header first, commas between cells, quotes only where RFC 4180 needs
 * them, a line feed after every row. Numbers are written plainly, with a point, whatever the
 * locale.
 *
 * <p>What a spreadsheet would run as a formula has an apostrophe before it: a text that begins with
 * {@code =}, {@code +}, {@code -}, {@code @} or a tab and is no number. That holds after a
 * semicolon too, where half of the world's spreadsheets begin the next cell.
 */
public final class TableWriter {

  private static final Pattern FORMULA =
      Pattern.compile("(^|;)(?=[=+@\\t\\r-])(?!-?\\d+(?:\\.\\d+)?(?:;|$))");

  private static final String BEGINNINGS = "=+-@\t\r";

  /** What bytes of a text in UTF-8 say of it; parts of letters beyond those of English nothing. */
  private static final byte[] KINDS = new byte[256];

  private static final byte ORDINARY = 0;

  /** What has to stand between quotes. */
  private static final byte ODD = 1;

  /** What may not begin a cell. */
  private static final byte BEGINNING = 2;

  static {
    for (int i = 0; i < BEGINNINGS.length(); i++) {
      KINDS[BEGINNINGS.charAt(i)] = BEGINNING;
    }
    for (char odd : new char[] {',', '"', '\n', '\r'}) {
      KINDS[odd] = ODD;
    }
  }

  private final Appendable out;
  private final List<String> columns;

  /** The row that is written at the moment, used again for each. */
  private final StringBuilder line = new StringBuilder();

  /**
   * Writes the header and stands ready for rows. The writer does not close what it writes to.
   *
   * @throws IllegalArgumentException if there are no columns
   * @throws UncheckedIOException if the header cannot be written
   */
  public TableWriter(Appendable out, List<String> columns) {
    this(columns, out);
    write(columns);
  }

  private TableWriter(List<String> columns, Appendable out) {
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a table needs a column");
    }
    this.out = out;
    this.columns = List.copyOf(columns);
  }

  /** Writes a header alone. */
  public static void writeHeader(Appendable out, List<String> columns) {
    goingOn(out, columns).write(columns);
  }

  /** Stands ready for rows that go on behind others, without a header. */
  public static TableWriter goingOn(Appendable out, List<String> columns) {
    return new TableWriter(columns, out);
  }

  /**
   * Writes a row; null is an empty cell.
   *
   * @throws IllegalArgumentException if there are more or fewer values than columns, or one is a
   *     floating-point number without a value
   * @throws UncheckedIOException if the row cannot be written
   */
  public void row(@Nullable Object... values) {
    write(Arrays.asList(values));
  }

  /**
   * Writes a row; null is an empty cell.
   *
   * @throws IllegalArgumentException if there are more or fewer values than columns
   * @throws UncheckedIOException if the row cannot be written
   */
  public void row(List<? extends @Nullable String> values) {
    write(values);
  }

  private void write(List<? extends @Nullable Object> values) {
    if (values.size() != columns.size()) {
      throw new IllegalArgumentException(
          "%d values for the %d columns %s".formatted(values.size(), columns.size(), columns));
    }
    line.setLength(0);
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        line.append(',');
      }
      add(values.get(i));
    }
    line.append('\n');
    try {
      out.append(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(@Nullable Object value) {
    if (value instanceof String text) {
      addText(text);
    } else if (value instanceof Money money) {
      add(money);
    } else if (value instanceof Long number) {
      line.append(number.longValue());
    } else if (value != null) {
      addText(text(value));
    }
  }

  /** Dollars with a point and two decimals. */
  private void add(Money money) {
    long cents = money.cents();
    if (cents < 0) {
      line.append(money);
      return;
    }
    long rest = cents % 100;
    line.append(cents / 100).append('.');
    line.append((char) ('0' + rest / 10)).append((char) ('0' + rest % 10));
  }

  /** A value as a text, not yet one that is safe in a cell. */
  static String text(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Double || value instanceof Float) {
      try {
        return new BigDecimal(value.toString()).toPlainString();
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(value + " is no number to write into a table", e);
      }
    }
    return value.toString();
  }

  /** The text as it is written, with an apostrophe before what a spreadsheet would run. */
  static String harmless(String text) {
    return mayRun(text) ? FORMULA.matcher(text).replaceAll("$1'") : text;
  }

  /** Whether a cell, or what would be one behind a semicolon, begins as a formula does. */
  private static boolean mayRun(String text) {
    for (int at = 0; at >= 0 && at < text.length(); ) {
      if (BEGINNINGS.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
      int semicolon = text.indexOf(';', at);
      at = semicolon < 0 ? -1 : semicolon + 1;
    }
    return false;
  }

  private void addText(String text) {
    line.append(cell(text));
  }

  /** A text as it stands in a cell. */
  static String cell(String text) {
    if (isPlain(text)) {
      return text;
    }
    String safe = harmless(text);
    return needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /** Whether a text in UTF-8 is written as it is: seen in one look, as of nearly all. */
  static boolean isPlain(byte[] text, int from, int to) {
    byte[] kinds = KINDS;
    for (int i = from; i < to; i++) {
      byte kind = kinds[text[i] & 0xff];
      if (kind != ORDINARY && (kind == ODD || i == from || text[i - 1] == ';')) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text is written as it is: seen in one look, as of nearly all. */
  private static boolean isPlain(String text) {
    boolean begins = true;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign <= '@') {
        boolean isOdd = sign == ',' || sign == '"' || sign == '\n' || sign == '\r';
        if (isOdd || (begins && BEGINNINGS.indexOf(sign) >= 0)) {
          return false;
        }
      }
      begins = sign == ';';
    }
    return true;
  }

  private static boolean needsQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == ',' || sign == '"' || sign == '\n' || sign == '\r') {
        return true;
      }
    }
    return false;
  }
}
