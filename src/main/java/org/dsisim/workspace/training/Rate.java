package org.dsisim.workspace.training;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often somebody may do something: so many times in a stretch of time, which begins with the
 * first of them. For several threads.
 */
public final class Rate {

  /** Of so many people it is known how often; whoever did it longest ago is forgotten first. */
  private static final int MOST_KNOWN = 2000;

  private final int most;
  private final long stretch;
  private final LongSupplier milliseconds;
  private final Map<String, Stretch> known = new LinkedHashMap<>(16, 1, true);

  private static final class Stretch {
    private final long from;
    private int times;

    Stretch(long from) {
      this.from = from;
    }
  }

  /**
   * A rate.
   *
   * @param most times in a stretch
   * @param stretch in milliseconds
   * @param milliseconds a clock that only goes on
   */
  public Rate(int most, long stretch, LongSupplier milliseconds) {
    this.most = most;
    this.stretch = stretch;
    this.milliseconds = milliseconds;
  }

  /** Whether somebody has to wait. */
  public synchronized boolean isSpent(String who) {
    return of(who).times >= most;
  }

  /** Counts that somebody did it. */
  public synchronized void count(String who) {
    of(who).times++;
  }

  /** Counts it, and tells whether it may be done. */
  public synchronized boolean allows(String who) {
    Stretch now = of(who);
    if (now.times >= most) {
      return false;
    }
    now.times++;
    return true;
  }

  private Stretch of(String who) {
    long now = milliseconds.getAsLong();
    Stretch last = known.get(who);
    if (last != null && now - last.from < stretch) {
      return last;
    }
    Stretch begun = new Stretch(now);
    known.put(who, begun);
    if (known.size() > MOST_KNOWN) {
      Iterator<String> longestAgo = known.keySet().iterator();
      longestAgo.next();
      longestAgo.remove();
    }
    return begun;
  }
}
