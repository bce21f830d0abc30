package org.dsisim.table;

/**
 * Reads rows of one part of a table from their bytes, while the table is scanned for the first
 * time: on any thread, but one part on one. Nothing can be said of a row then, nor is it known how
 * numbers are written in its column; so what is not plain is left for later.
 *
 * @param <R> what was read
 */
public interface ScanReader<R> {

  /** What becomes of a row. */
  enum Taken {
    /** It was read. */
    YES,
    /** It is left: when all is scanned it comes as a row like any other. */
    LATER,
    /** The whole table cannot be read so. */
    NEVER
  }

  /** Takes the row at hand. */
  Taken take(RowBytes row);

  /** Takes notice that a row was left, or a line that may be none. */
  void left();

  /** Takes notice that nothing more comes in its part; returns what was read. */
  R end();
}
