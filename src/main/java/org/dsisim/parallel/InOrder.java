package org.dsisim.parallel;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many pieces on as many threads as wanted, and hands the results on in the order of the
 * pieces, whatever the number of threads. Only a few results wait at a time.
 */
public final class InOrder {

  /** Results that may wait for each thread, so that none stands idle while one is handed on. */
  private static final int AHEAD = 4;

  private final int threads;

  /** Work on so many threads, at least one. */
  public InOrder(int threads) {
    this.threads = Math.max(1, threads);
  }

  /**
   * Works on all pieces.
   *
   * @param work done for a piece, on any thread; what it throws is thrown here, the first in order
   * @param then takes each result, on the thread of the caller
   */
  public <P, R> void each(List<P> pieces, Function<P, R> work, Consumer<R> then) {
    if (threads == 1 || pieces.size() <= 1) {
      pieces.forEach(piece -> then.accept(work.apply(piece)));
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, pieces.size()));
    try {
      Queue<Future<R>> waiting = new ArrayDeque<>();
      for (P piece : pieces) {
        if (waiting.size() == threads * AHEAD) {
          then.accept(result(waiting.remove()));
        }
        waiting.add(pool.submit(() -> work.apply(piece)));
      }
      while (!waiting.isEmpty()) {
        then.accept(result(waiting.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while other threads were at work.", interrupted);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed.getCause());
    }
  }
}
