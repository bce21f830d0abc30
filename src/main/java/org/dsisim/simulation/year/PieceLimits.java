package org.dsisim.simulation.year;

/**
 * How the users of a year are worked on; what comes out is the same whatever the limits.
 *
 * @param users how many are worked on together
 * @param kept of how many what came out is kept; of more it is worked out anew for each pass
 */
public record PieceLimits(int users, int kept) {

  /** What is worked on together stays in the processor's cache; what is kept in some 50 MB. */
  public static final PieceLimits USUAL = new PieceLimits(4_000, 50_000);

  /** As of a large table, however many users there are. */
  public static final PieceLimits KEEPING_NOBODY = new PieceLimits(4_000, 0);

  /** Of users who have uses: what comes of these is worked on together as well. */
  private static final int WITH_USES = 1_000;

  /**
   * Makes limits.
   *
   * @throws IllegalArgumentException where there would be no piece
   */
  public PieceLimits {
    if (users < 1) {
      throw new IllegalArgumentException("Pieces of " + users + " users.");
    }
  }

  /** How many users are worked on together, where there are uses or none. */
  public int inPiece(boolean areUses) {
    return areUses ? Math.min(users, WITH_USES) : users;
  }
}
