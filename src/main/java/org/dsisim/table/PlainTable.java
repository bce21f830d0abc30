package org.dsisim.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parallel.InOrder;
import org.dsisim.table.sorting.SortedRows;
import org.jspecify.annotations.Nullable;

/**
 * A table that is scanned twice: first to see that it can be, to report what is wrong with its rows
 * and to learn how numbers are written in its columns; then each time that its rows are asked for.
 * So no more than a few parts need be in memory, and several threads can read one each. Of what is
 * unusual, as line breaks between quotes, nothing is said here: such a table is read as a text.
 */
final class PlainTable implements RowSource {

  /** Up to so many parts are as quickly scanned again. */
  private static final int PARTS = 4;

  private final FileBytes file;
  private final String shownAs;
  private final PartLimits limits;
  private final Problems problems;
  private final Layout layout;
  private final RowCheck check;
  private final char separator;
  private final List<Part> parts;
  private final int lines;
  private final boolean empty;

  private PlainTable(
      FileBytes file,
      String shownAs,
      PartLimits limits,
      Problems problems,
      Layout layout,
      TableScan scan) {
    this.file = file;
    this.shownAs = shownAs;
    this.limits = limits;
    this.problems = problems;
    this.layout = layout;
    this.check = scan.check();
    this.separator = scan.separator();
    this.parts = scan.parts();
    this.lines = scan.lines();
    this.empty = scan.isEmpty();
  }

  /** Reads a file; null when it has to be read as a text, which says what is wrong with it. */
  static @Nullable Table read(
      Path path,
      String shownAs,
      PartLimits limits,
      @Nullable FirstScan<?> first,
      Problems problems) {
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      return null;
    }
    try {
      FileBytes file = new FileBytes(path);
      Problems ofScan = new Problems();
      try (FileBytes.Open open = file.open()) {
        FirstScan<?> large = file.size() > PARTS * (long) limits.bytes() ? first : null;
        TableScan scan = new TableScan(open, shownAs, limits, large, ofScan);
        Layout layout = scan.look() ? scan.check().layout() : null;
        if (layout == null || new HashSet<>(layout.columns()).size() < layout.columns().size()) {
          return null;
        }
        if (scan.hasByteOrderMark()) {
          TextFile.noteByteOrderMark(shownAs, problems);
        }
        TableReader.noteSeparator(scan.separator(), scan.check().header(), problems);
        problems.addAll(ofScan);
        if (first != null && first.isDone() && file.isAnother()) {
          problems.error(Place.ofFile(shownAs), Message.of("table.file.changed"));
        }
        PlainTable table = new PlainTable(file, shownAs, limits, problems, layout, scan);
        return table.with(table);
      }
    } catch (IOException | UncheckedIOException unreadable) {
      return null;
    }
  }

  @Override
  public void forEach(Consumer<? super Row> reader) {
    whileOpen(
        open -> {
          PartReader rows = new PartReader();
          for (Part part : parts) {
            rows.read(bytes(open, part), part, reader);
          }
        });
  }

  @Override
  public <R> void inParts(Function<RowPart, R> work, Consumer<R> then) {
    whileOpen(
        open ->
            new InOrder(limits.threads())
                .each(
                    parts,
                    part ->
                        work.apply(
                            reader -> new PartReader().read(bytes(open, part), part, reader)),
                    then));
  }

  @Override
  public @Nullable OrderedTable inOrderOf(String column, int few, Problems told) {
    return lines <= few || !layout.columns().contains(column)
        ? null
        : OrderedTable.of(this, layout.columns().indexOf(column), told);
  }

  /** The table with rows from elsewhere. */
  Table with(RowSource rows) {
    return new Table(check.header(), layout.columns(), rows, empty);
  }

  FileBytes file() {
    return file;
  }

  String shownAs() {
    return shownAs;
  }

  PartLimits limits() {
    return limits;
  }

  Layout layout() {
    return layout;
  }

  RowCheck check() {
    return check;
  }

  char separator() {
    return separator;
  }

  List<Part> parts() {
    return parts;
  }

  private void whileOpen(Consumer<FileBytes.Open> reading) {
    try (FileBytes.Open open = file.open()) {
      reading.accept(open);
      if (file.isAnother()) {
        problems.error(Place.ofFile(shownAs), Message.of("table.file.changed"));
      }
    } catch (IOException e) {
      sayUnreadable(e);
    } catch (UncheckedIOException e) {
      sayUnreadable(Objects.requireNonNull(e.getCause()));
    }
  }

  private void sayUnreadable(IOException e) {
    problems.error(
        Place.ofFile(shownAs),
        Message.of("table.file.unreadable", "reason", String.valueOf(e.getMessage())));
  }

  private static byte[] bytes(FileBytes.Open open, Part part) {
    try {
      return open.bytes(part);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Hands on the rows of parts, on one thread. */
  final class PartReader {

    private final ByteRows rows = new ByteRows(separator);
    private final ScannedRow scanned = new ScannedRow(rows, layout);
    private final RowCheck again = check.again();

    void read(byte[] bytes, Part part, Consumer<? super Row> reader) {
      rows.begin(bytes, part.linesBefore());
      read(reader);
    }

    void read(SortedRows sorted, Consumer<? super Row> reader) {
      rows.begin(sorted.bytes(), sorted.lines());
      read(reader);
    }

    private void read(Consumer<? super Row> reader) {
      while (rows.next()) {
        Row row =
            rows.isPlain(layout.columns().size())
                ? scanned
                : again.row(Place.of(shownAs, rows.line()), rows.texts());
        if (row != null) {
          reader.accept(row);
        }
      }
    }
  }
}
