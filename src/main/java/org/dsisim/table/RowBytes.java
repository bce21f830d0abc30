package org.dsisim.table;

/** The row at hand of a table that is scanned, as the bytes of its cells. */
public interface RowBytes {

  /** The bytes in which the row stands: not to be changed. */
  byte[] bytes();

  /**
   * Where the cells begin, without their quotes, for whoever looks at many of them: not to be
   * changed, and of this row alone.
   */
  int[] starts();

  /** Where the cells end, likewise. */
  int[] ends();

  /** Where a cell begins, without its quote. */
  int start(int cell);

  /** Where a cell ends, without its quote. */
  int end(int cell);

  /** Whether a cell is written in ASCII without doubled quotes, so that its bytes are its text. */
  boolean isBare(int cell);

  /** The text of a cell, without spaces around it. */
  String text(int cell);

  /** The line of the row, counted from 1 in its part of the table. */
  int line();
}
