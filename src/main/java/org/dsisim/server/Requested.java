package org.dsisim.server;

import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Problem;
import org.dsisim.workspace.session.Progress;

/**
 * A request that is being answered, until it is no longer wanted. Whenever it is asked whether it
 * still is, it lets go first what goes before it. For several threads.
 */
final class Requested implements Progress {

  private volatile boolean cancelled;
  private volatile Runnable givingWay = () -> {};

  /** Sets what it waits for on its way. */
  void after(Precedence others) {
    givingWay = others::giveWay;
  }

  /** Its answer is no longer wanted. */
  void cancel() {
    cancelled = true;
  }

  /** Whether nobody has cancelled it: asked at once, whatever goes before it. */
  boolean isWanted() {
    return !cancelled;
  }

  @Override
  public void doing(Message what) {}

  @Override
  public void takesLong(Message what) {}

  @Override
  public void noted(List<Problem> problems) {}

  @Override
  public boolean isCancelled() {
    if (!cancelled) {
      givingWay.run();
    }
    return cancelled;
  }
}
