package org.dsisim.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parallel.InOrder;
import org.dsisim.table.sorting.GroupedRows;
import org.dsisim.table.sorting.ScratchFile;
import org.dsisim.table.sorting.SortedRows;
import org.jspecify.annotations.Nullable;

/**
 * A large table whose rows come in the order of a column, though its file has them in another. They
 * stand in a temporary file for as long as it is open. Each row keeps the line that it has in the
 * table, and of the same letters in that column the one that stands above comes first.
 */
public final class OrderedTable implements Closeable {

  private static final long MEGABYTE = 1_000_000;

  private final Table table;
  private final @Nullable Sorted rows;
  private final @Nullable Place lastInOrder;

  private OrderedTable(Table table, @Nullable Sorted rows, @Nullable Place lastInOrder) {
    this.table = table;
    this.rows = rows;
    this.lastInOrder = lastInOrder;
  }

  /** See {@link Table#inOrderOf}. */
  static @Nullable OrderedTable of(PlainTable table, int column, Problems problems) {
    try (FileBytes.Open file = table.file().open()) {
      RowOrder order = new RowOrder(table, file, column);
      List<byte[]> sample = order.sample();
      if (order.isKept(sample)) {
        return null;
      }
      ScratchFile scratch = ScratchFile.in(table.limits().folder());
      boolean isKept = false;
      try {
        Sorted rows = new Sorted(table, scratch, order.group(sample, scratch), problems);
        if (table.file().isAnother()) {
          problems.error(Place.ofFile(table.shownAs()), Message.of("table.file.changed"));
        }
        isKept = true;
        Place last = Place.of(table.shownAs(), order.lastInOrder());
        return new OrderedTable(table.with(rows), rows, last);
      } finally {
        if (!isKept) {
          scratch.close();
        }
      }
    } catch (IOException failed) {
      return without(table, failed, problems);
    } catch (UncheckedIOException failed) {
      return without(table, Objects.requireNonNull(failed.getCause()), problems);
    }
  }

  /** A table without rows, as these could not be put in order. */
  private static OrderedTable without(PlainTable table, IOException failed, Problems problems) {
    sayFailed(table, failed, problems);
    return new OrderedTable(table.with(RowSource.of(List.of())), null, null);
  }

  private static void sayFailed(PlainTable table, IOException failed, Problems problems) {
    problems.error(
        Place.ofFile(table.shownAs()),
        Message.of("table.order.failed", "reason", FileFailure.why(failed)),
        Message.of(
            "table.order.failed.maybe",
            "megabytes",
            1 + table.file().size() * 5 / 4 / MEGABYTE,
            "folder",
            folder(failed)));
  }

  private static Message folder(IOException failed) {
    Path folder = FileFailure.file(failed).map(Path::of).map(Path::getParent).orElse(null);
    return folder == null
        ? Message.of("table.order.usual-folder")
        : Message.plain(folder.toString());
  }

  /** The table in its order. */
  public Table table() {
    return table;
  }

  /** The last row before one that is not in its order; null where no rows could be read. */
  public @Nullable Place lastInOrder() {
    return lastInOrder;
  }

  /** Reads the rows from their bytes, as those of a table that is scanned for the first time. */
  public void scan(FirstScan<?> scan) {
    FirstReading<?> reading = FirstReading.of(scan, table.columns());
    if (rows != null && reading != null) {
      rows.scan(reading);
    }
  }

  @Override
  public void close() {
    if (rows != null) {
      rows.close();
    }
  }

  /** Rows that are read range by range, and each is sorted when it is read. */
  private static final class Sorted implements RowSource, Closeable {

    private final PlainTable table;
    private final ScratchFile scratch;
    private final GroupedRows grouped;
    private final List<GroupedRows.Batch> batches;
    private final Problems problems;

    Sorted(PlainTable table, ScratchFile scratch, GroupedRows grouped, Problems problems) {
      this.table = table;
      this.scratch = scratch;
      this.grouped = grouped;
      this.batches = grouped.batches();
      this.problems = problems;
    }

    @Override
    public void forEach(Consumer<? super Row> reader) {
      PlainTable.PartReader rows = table.new PartReader();
      telling(() -> batches.forEach(batch -> rows.read(read(batch), reader)));
    }

    @Override
    public <R> void inParts(Function<RowPart, R> work, Consumer<R> then) {
      inOrder(
          batch -> work.apply(reader -> table.new PartReader().read(read(batch), reader)), then);
    }

    void scan(FirstReading<?> reading) {
      inOrder(
          batch -> scanned(read(batch), reading),
          part -> {
            if (part != null) {
              part.keep(0);
            }
          });
      RowCheck again = table.check().again();
      reading.end((line, texts) -> again.row(Place.of(table.shownAs(), line), texts));
    }

    private FirstReading<?>.@Nullable OfPart scanned(SortedRows sorted, FirstReading<?> reading) {
      FirstReading<?>.OfPart part = reading.begin();
      ByteRows rows = new ByteRows(table.separator());
      rows.begin(sorted.bytes(), sorted.lines());
      int columns = table.layout().columns().size();
      while (part != null && rows.next()) {
        if (!part.read(rows, rows.isPlain(columns))) {
          return null;
        }
      }
      if (part != null) {
        part.end();
      }
      return part;
    }

    private <R> void inOrder(Function<GroupedRows.Batch, R> work, Consumer<R> then) {
      telling(() -> new InOrder(table.limits().threads()).each(batches, work, then));
    }

    private SortedRows read(GroupedRows.Batch batch) {
      try {
        return grouped.read(batch);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    private void telling(Runnable reading) {
      try {
        reading.run();
      } catch (UncheckedIOException failed) {
        sayFailed(table, Objects.requireNonNull(failed.getCause()), problems);
      }
    }

    @Override
    public void close() {
      try {
        scratch.close();
      } catch (IOException gone) {
        // All was read, and the system removes the file anyway.
        return;
      }
    }
  }
}
