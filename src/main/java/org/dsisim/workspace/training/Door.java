package org.dsisim.workspace.training;

import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.dsisim.message.Message;
import org.dsisim.workspace.training.NotAdmitted.Reason;

/**
 * Lets in whoever knows the code. Wrong codes are counted for each address and for all together;
 * after too many of them nobody is let in until the trainer draws another code.
 */
final class Door {

  private static final long MINUTE = 60_000;
  private static final int WRONG_IN_A_MINUTE = 10;
  private static final int WRONG_IN_A_MINUTE_OF_ALL = 60;

  /** Of some 900 million codes: one in 900,000 is guessed by then. */
  private static final int WRONG_OF_ALL = 1000;

  private static final String ALL = "all";

  private final RandomGenerator chance;
  private final Rate ofAddress;
  private final Rate ofAll;
  private JoinCode code;
  private int wrong;
  private boolean closed;

  Door(RandomGenerator chance, LongSupplier milliseconds) {
    this.chance = chance;
    this.ofAddress = new Rate(WRONG_IN_A_MINUTE, MINUTE, milliseconds);
    this.ofAll = new Rate(WRONG_IN_A_MINUTE_OF_ALL, MINUTE, milliseconds);
    this.code = JoinCode.drawn(chance);
  }

  /**
   * Looks at a code that somebody typed.
   *
   * @throws NotAdmitted unless it is the one
   */
  void enter(String typed, String address) {
    if (!isOpen()) {
      throw new NotAdmitted(Reason.CLOSED, Message.of("training.closed"));
    }
    if (ofAddress.isSpent(address) || ofAll.isSpent(ALL)) {
      throw new NotAdmitted(Reason.WAIT, Message.of("training.wait"));
    }
    if (!code.isTyped(typed)) {
      ofAddress.count(address);
      ofAll.count(ALL);
      wrong++;
      throw new NotAdmitted(Reason.WRONG_CODE, Message.of("training.wrong-code"));
    }
  }

  boolean isOpen() {
    return !closed && wrong < WRONG_OF_ALL;
  }

  /** Nobody else comes in; who is in stays. */
  void close() {
    closed = true;
  }

  /** Opens it with another code; who is in stays. */
  void open() {
    code = JoinCode.drawn(chance);
    wrong = 0;
    closed = false;
  }

  String code() {
    return code.shown();
  }
}
