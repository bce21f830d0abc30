package org.dsisim.workspace.session;

import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Problem;

/** Whoever waits for a request. It is told by the thread that made the request. */
public interface Progress {

  /** Nobody waits: nothing is told, and the request runs to its end. */
  Progress NOBODY =
      new Progress() {
        @Override
        public void doing(Message what) {}

        @Override
        public void takesLong(Message what) {}

        @Override
        public void noted(List<Problem> problems) {}
      };

  /** What is being done now; worth saying once it has taken a while. */
  void doing(Message what);

  /**
   * How much of something long is done; told again and again, and whoever has a clock can tell how
   * long the rest will take.
   */
  default void done(Message what, long done, long all) {
    doing(what);
  }

  /** What is being done now, and surely takes a while. */
  void takesLong(Message what);

  /** Warnings and notes on what was asked for; they come before anything is computed. */
  void noted(List<Problem> problems);

  /** Whether the result is no longer wanted; asked between options and between years. */
  default boolean isCancelled() {
    return false;
  }
}
