package org.dsisim.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads parts of a table while they are scanned for the first time. */
final class FirstReading<R> {

  private final FirstScan<R> scan;
  private final Supplier<ScanReader<R>> readers;
  private final List<OfPart> parts = new ArrayList<>();

  private FirstReading(FirstScan<R> scan, Supplier<ScanReader<R>> readers) {
    this.scan = scan;
    this.readers = readers;
  }

  /** The reading of a table with these columns; null where none is wanted. */
  static <R> @Nullable FirstReading<R> of(FirstScan<R> scan, List<String> columns) {
    Supplier<ScanReader<R>> readers = scan.of(columns);
    return readers == null ? null : new FirstReading<>(scan, readers);
  }

  /** The reading of a part; null where it is of no use to go on. */
  @Nullable OfPart begin() {
    return scan.isGivenUp() ? null : new OfPart(readers.get());
  }

  /**
   * All parts were scanned.
   *
   * @param rows makes a row of its line and what stands in it; none of what is no row
   */
  void end(BiFunction<Integer, List<String>, @Nullable Row> rows) {
    for (OfPart part : scan.isGivenUp() ? List.<OfPart>of() : parts) {
      List<@Nullable Row> left = new ArrayList<>();
      part.left.forEach(one -> left.add(rows.apply(part.linesBefore + one.line(), one.texts())));
      scan.add(Objects.requireNonNull(part.read), part.linesBefore, left);
    }
    scan.end();
  }

  /** A row that was left. */
  private record Left(int line, List<String> texts) {}

  /** The reading of one part. */
  final class OfPart {

    private @Nullable ScanReader<R> reader;
    private @Nullable R read;
    private final List<Left> left = new ArrayList<>();
    private int linesBefore;

    private OfPart(ScanReader<R> reader) {
      this.reader = reader;
    }

    /**
     * Reads the row at hand.
     *
     * @param isPlain whether it has a cell for each column, and nothing odd in any
     * @return whether it is of use to go on
     */
    boolean read(ByteRows row, boolean isPlain) {
      ScanReader<R> reading = Objects.requireNonNull(reader);
      ScanReader.Taken taken = isPlain ? reading.take(row) : ScanReader.Taken.LATER;
      if (taken == ScanReader.Taken.NEVER) {
        scan.giveUp();
      } else if (taken == ScanReader.Taken.LATER) {
        reading.left();
        left.add(new Left(row.line(), row.texts()));
        scan.countLeft();
      }
      return !scan.isGivenUp();
    }

    /** The part was scanned to its end: what was read of it is kept, and no more. */
    void end() {
      read = Objects.requireNonNull(reader).end();
      reader = null;
    }

    /** Keeps what was read; parts come in their order. */
    void keep(int lines) {
      linesBefore = lines;
      parts.add(this);
    }
  }
}
