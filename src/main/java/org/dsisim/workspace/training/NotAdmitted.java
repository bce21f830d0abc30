package org.dsisim.workspace.training;

import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Severity;

/** Somebody is not let in, or is no longer. */
public final class NotAdmitted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The field of a code. */
  private static final String CODE = "joining.code";

  /** Why not. */
  public enum Reason {
    /** Another code was typed. */
    WRONG_CODE,
    /** Too many wrong codes were typed lately. */
    WAIT,
    /** The trainer lets nobody in, or so many wrong codes were typed that a new one is needed. */
    CLOSED,
    /** There are as many participants as there may be. */
    FULL,
    /** It is no participant, or one whom the trainer has removed. */
    UNKNOWN
  }

  private final Reason reason;
  private final transient Message said;

  NotAdmitted(Reason reason, Message said) {
    super(said.inEnglish());
    this.reason = reason;
    this.said = said;
  }

  /** Why not. */
  public Reason reason() {
    return reason;
  }

  /** What is said to them: of a wrong code at its field. */
  public List<Problem> problems() {
    Place place = Place.ofCommandLine(reason == Reason.WRONG_CODE ? CODE : "");
    return List.of(new Problem(Severity.ERROR, place, said, null));
  }
}
