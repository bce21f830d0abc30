package org.dsisim.table;

/**
 * Whole rows of a file that stand together.
 *
 * @param from the first byte
 * @param length how many bytes
 * @param linesBefore how many lines stand before them in the file; 0 as long as nobody has counted
 */
record Part(long from, int length, int linesBefore) {

  /** The same behind so many lines. */
  Part behind(int lines) {
    return new Part(from, length, lines);
  }

  /** What is left of it behind some of its rows. */
  Part rest(int bytes) {
    return new Part(from + bytes, length - bytes, linesBefore);
  }
}
