package org.dsisim.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Problem;
import org.dsisim.workspace.request.RunRequest;
import org.dsisim.workspace.session.Cancelled;
import org.dsisim.workspace.session.Progress;
import org.junit.jupiter.api.Test;

/** A request whose result is no longer wanted ends between two options or two years. */
class CancellingTest {

  private final Workspace workspace = new Desk(Path.of("").toAbsolutePath()).workspace();

  /** Somebody who loses interest after being asked so many times. */
  private static final class Impatient implements Progress {

    private final int patience;
    private int asked;

    Impatient(int patience) {
      this.patience = patience;
    }

    @Override
    public void doing(Message what) {}

    @Override
    public void takesLong(Message what) {}

    @Override
    public void noted(List<Problem> problems) {}

    @Override
    public boolean isCancelled() {
      return asked++ >= patience;
    }
  }

  private static final RunRequest THREE_YEARS =
      Desk.run("workshop", "2024-2026", List.of(), "cali-fund", "bilateral");

  @Test
  void itEndsBeforeTheFirstOption() {
    assertThatThrownBy(() -> workspace.run(THREE_YEARS, new Impatient(0)))
        .isInstanceOf(Cancelled.class)
        .hasMessage("The request was cancelled.");
  }

  @Test
  void itEndsOnTheWay() {
    Impatient untilTheSecondYear = new Impatient(2);
    assertThatThrownBy(() -> workspace.run(THREE_YEARS, untilTheSecondYear))
        .isInstanceOf(Cancelled.class);
    assertThat(untilTheSecondYear.asked).isEqualTo(3);
  }

  @Test
  void whoeverWaitsToTheEndIsAskedForEachOptionAndYearAndForEachPieceOfUsers() {
    Impatient patient = new Impatient(Integer.MAX_VALUE);
    workspace.run(THREE_YEARS, patient);
    int pieces = 2;
    assertThat(patient.asked).isEqualTo(2 + 2 * 3 * (1 + pieces));
  }

  @Test
  void whatWasCancelledCanBeAskedAgain() {
    String alone = Desk.text(workspace.run(THREE_YEARS, Progress.NOBODY));
    assertThatThrownBy(() -> workspace.run(THREE_YEARS, new Impatient(1)))
        .isInstanceOf(Cancelled.class);
    assertThat(Desk.text(workspace.run(THREE_YEARS, Progress.NOBODY))).isEqualTo(alone);
  }
}
