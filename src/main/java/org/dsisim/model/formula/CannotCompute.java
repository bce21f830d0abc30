package org.dsisim.model.formula;

import org.dsisim.message.Message;

/**
 * Thrown where parameters do not give what is stated, as two lists that are no bands. Who shows it
 * asks for the reason.
 */
public final class CannotCompute extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient Message why;

  /** Creates the exception; the reason is a sentence. */
  public CannotCompute(Message why) {
    this.why = why;
  }

  /** The reason, as a sentence. */
  public Message why() {
    return why;
  }
}
