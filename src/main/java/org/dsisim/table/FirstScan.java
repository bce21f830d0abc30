package org.dsisim.table;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a large table in the one scan that looks at it anyway, part by part. A table of
 * which that is not possible is scanned again, to the same result: one with many rows that are not
 * plain, one with a cell over several lines, a small one.
 *
 * @param <R> what is read of a part
 */
public final class FirstScan<R> {

  /** More rows than these are left by no table that is written for machines. */
  private static final int MOST_LEFT = 1_000;

  private final Function<List<String>, @Nullable Supplier<ScanReader<R>>> readers;
  private final AtomicInteger left = new AtomicInteger();
  private final List<Read<R>> parts = new ArrayList<>();
  private volatile boolean givenUp;
  private boolean done;

  /**
   * Nothing is read yet.
   *
   * @param readers given the columns, makes a reader of each part; gives none where the columns are
   *     not those that were expected
   */
  public FirstScan(Function<List<String>, @Nullable Supplier<ScanReader<R>>> readers) {
    this.readers = readers;
  }

  private record Read<R>(R read, int linesBefore, List<@Nullable Row> left) {}

  /** Takes what was read of a part. */
  @FunctionalInterface
  public interface Then<R> {

    /**
     * Takes a part, in the order of the table.
     *
     * @param linesBefore how many lines come before it in the table
     * @param left the rows that were left, in their order; null for what is no row
     */
    void take(R read, int linesBefore, List<@Nullable Row> left);
  }

  /** Whether the table was read, and hands on its parts. */
  public boolean isDone() {
    return done;
  }

  /** Hands on what was read, in the order of the table. */
  public void forEach(Then<R> then) {
    parts.forEach(part -> then.take(part.read(), part.linesBefore(), part.left()));
  }

  /** What makes readers of parts; null where none is wanted. */
  @Nullable Supplier<ScanReader<R>> of(List<String> columns) {
    return readers.apply(columns);
  }

  /** Whether it is of no use to go on. */
  boolean isGivenUp() {
    return givenUp;
  }

  void giveUp() {
    givenUp = true;
  }

  /** Counts a row that was left. */
  void countLeft() {
    if (left.incrementAndGet() > MOST_LEFT) {
      giveUp();
    }
  }

  void add(R read, int linesBefore, List<@Nullable Row> left) {
    parts.add(new Read<>(read, linesBefore, left));
  }

  void end() {
    done = !givenUp;
    if (givenUp) {
      parts.clear();
    }
  }
}
