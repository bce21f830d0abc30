package org.dsisim.server;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.dsisim.message.Message;
import org.dsisim.message.Problem;
import org.dsisim.report.page.JobJson;
import org.dsisim.workspace.session.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Long work that somebody asked for: how far it is, and what came of it. It ends early when it is
 * stopped, when a later one of its kind takes its place, and when nobody asks about it any more;
 * nothing of it is kept then. For several threads.
 */
final class Job implements Progress {

  /** So long nobody asks about it, and it ends: a window in the background asks once a minute. */
  private static final long PATIENCE_MILLISECONDS = 150_000;

  /**
   * From here on it can be told how long the rest takes: the first steps are slower than others.
   */
  private static final long FAIR_MILLISECONDS = 400;

  private final String id;
  private final String whose;
  private final Requested requested;
  private final LongSupplier clock;
  private final CountDownLatch end = new CountDownLatch(1);

  private long askedAt;
  private boolean ended;
  private @Nullable String result;
  private @Nullable Throwable failure;

  private @Nullable Message doing;
  private @Nullable Message counted;
  private long countedSince;
  private long countedBefore;
  private long done;
  private long all;

  /**
   * One that has not begun.
   *
   * @param whose the window that may ask about it, and the kind of question
   * @param clock milliseconds that never go back
   */
  Job(String id, String whose, Requested requested, LongSupplier clock) {
    this.id = id;
    this.whose = whose;
    this.requested = requested;
    this.clock = clock;
    this.askedAt = clock.getAsLong();
  }

  String id() {
    return id;
  }

  boolean isOf(String other) {
    return whose.equals(other);
  }

  /** Does the work, if it is still wanted. */
  void run(Function<Progress, String> work) {
    String made = null;
    Throwable failed = null;
    try {
      if (!isCancelled()) {
        made = work.apply(this);
      }
    } catch (RuntimeException | Error any) {
      failed = any;
    }
    synchronized (this) {
      ended = true;
      result = requested.isWanted() ? made : null;
      failure = failed;
    }
    end.countDown();
  }

  /** Waits until it has ended, or for so many milliseconds. */
  void await(long milliseconds) {
    try {
      // How it came out is asked by itself.
      boolean unused = end.await(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Nobody wants it any more. */
  void stop() {
    requested.cancel();
  }

  synchronized boolean hasEnded() {
    return ended;
  }

  /** What came of it, for whoever asked for it; null where it has no result, or not yet. */
  synchronized @Nullable String result() {
    askedAt = clock.getAsLong();
    return result;
  }

  /** Why it has no result and will have none; null where it was stopped, or goes on. */
  synchronized @Nullable Throwable failure() {
    return failure;
  }

  /** How far it is. */
  synchronized String state() {
    return JobJson.text(id, doing, all == 0 ? null : done, all == 0 ? null : all, rest());
  }

  /**
   * How many milliseconds it takes from here, if it goes on as it went; null where it counts not.
   */
  private @Nullable Long rest() {
    long steps = done - countedBefore;
    long took = clock.getAsLong() - countedSince;
    return all == 0 || steps <= 0 || took < FAIR_MILLISECONDS ? null : took * (all - done) / steps;
  }

  @Override
  public synchronized void doing(Message what) {
    doing = what;
    all = 0;
  }

  @Override
  public synchronized void done(Message what, long count, long of) {
    if (!what.equals(counted)) {
      counted = what;
      countedSince = clock.getAsLong();
      countedBefore = count;
    }
    doing = what;
    done = count;
    all = of;
  }

  @Override
  public void takesLong(Message what) {
    doing(what);
  }

  @Override
  public void noted(List<Problem> problems) {}

  @Override
  public boolean isCancelled() {
    synchronized (this) {
      if (clock.getAsLong() - askedAt > PATIENCE_MILLISECONDS) {
        requested.cancel();
      }
    }
    return requested.isCancelled();
  }
}
