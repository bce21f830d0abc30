package org.dsisim.reckoning.measure;

/**
 * What some users were measured at, by their places, for whoever needs it again: as long as a rule
 * set measures them alike. Filled by one thread, and read by any number of them.
 */
public final class MeasuredRows {

  private final long[][] ceilings;
  private final int[] known;

  /** So many users, none of whom was measured yet. */
  public MeasuredRows(MeasuredColumns measurement, int users) {
    this.ceilings = new long[measurement.tested().size()][users];
    this.known = new int[users];
  }

  /**
   * Keeps what a user was measured at.
   *
   * @param otherwise in the place of a figure that is not known
   */
  public void keep(int place, MeasuredColumns.Row row, long otherwise) {
    for (int figure = 0; figure < ceilings.length; figure++) {
      ceilings[figure][place] = row.ceiling(figure, otherwise);
    }
    known[place] = row.known();
  }

  /** A figure that is tested, or the next whole number above it. */
  public long ceiling(int figure, int place) {
    return ceilings[figure][place];
  }

  /** A bit for each figure that is known. */
  public int known(int place) {
    return known[place];
  }
}
