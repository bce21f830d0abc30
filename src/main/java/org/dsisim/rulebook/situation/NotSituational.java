package org.dsisim.rulebook.situation;

import org.dsisim.model.policy.RowByRow.Reason;

/** Part of a rule keeps its answer from being told by situations. */
final class NotSituational extends Exception {

  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final String what;

  NotSituational(Reason reason, String what) {
    super(reason + " " + what, null, false, false);
    this.reason = reason;
    this.what = what;
  }

  Reason reason() {
    return reason;
  }

  String what() {
    return what;
  }
}
