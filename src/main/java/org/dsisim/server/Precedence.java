package org.dsisim.server;

/**
 * What a finger waits for goes first: whoever works on something long stands still while an answer
 * is worked out, though never for so long that it would come to no end. For several threads.
 */
final class Precedence {

  /** Together longer than any answer to a moved bracket takes. */
  private static final int MOST_TURNS = 4;

  private static final long MILLISECONDS = 250;

  private final long milliseconds;
  private int ahead;
  private long begun;

  /** Nothing is ahead. */
  Precedence() {
    this(MILLISECONDS);
  }

  /**
   * Nothing is ahead.
   *
   * @param milliseconds that somebody stands still, some times over, for what comes to no end
   */
  Precedence(long milliseconds) {
    this.milliseconds = milliseconds;
  }

  /** Something that is waited for begins. */
  synchronized void begin() {
    ahead++;
    begun++;
  }

  /** How often something has begun: another number, and somebody is at work. */
  synchronized long begun() {
    return begun;
  }

  /** It is done. */
  synchronized void end() {
    ahead--;
    if (ahead == 0) {
      notifyAll();
    }
  }

  /** Waits until nothing is ahead, or long enough. An interrupted thread does not wait. */
  synchronized void giveWay() {
    try {
      for (int turn = 0; ahead > 0 && turn < MOST_TURNS; turn++) {
        wait(milliseconds);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
