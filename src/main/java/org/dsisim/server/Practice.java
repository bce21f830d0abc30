package org.dsisim.server;

import org.dsisim.message.InvalidInput;
import org.dsisim.report.page.AnswerJson;
import org.dsisim.report.page.asked.Ask;
import org.dsisim.workspace.page.Workbench;
import org.dsisim.workspace.session.Progress;

/**
 * Changes that nobody sees. Java runs what it has run often several times as fast as what it runs
 * first, so brackets of the first text are moved over their ranges before a finger moves them. It
 * gives way to whoever asks.
 */
final class Practice {

  /** Between two changes others have the processor for so long. */
  private static final long PAUSE_MILLISECONDS = 2;

  /** While somebody is at work it stands nearly still. */
  private static final long LONG_PAUSE_MILLISECONDS = 250;

  private final Workbench workbench;
  private final Precedence before;

  /**
   * Practice on a workbench.
   *
   * @param before what goes first
   */
  Practice(Workbench workbench, Precedence before) {
    this.workbench = workbench;
    this.before = before;
  }

  /**
   * Moves brackets of what a page shows first.
   *
   * @param changes how often
   */
  void on(Ask first, int changes) throws InterruptedException {
    long begun = before.begun();
    for (Ask moved : workbench.moved(first, changes, Progress.NOBODY)) {
      change(moved);
      Thread.sleep(PAUSE_MILLISECONDS);
      while (before.begun() != begun) {
        begun = before.begun();
        Thread.sleep(LONG_PAUSE_MILLISECONDS);
      }
    }
  }

  private void change(Ask ask) {
    before.giveWay();
    try {
      AnswerJson.moved(workbench.answerOfOpen(ask, Progress.NOBODY));
    } catch (InvalidInput refused) {
      // A value that the text does not take is practice, too.
    }
  }
}
