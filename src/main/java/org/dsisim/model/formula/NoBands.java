package org.dsisim.model.formula;

import org.dsisim.message.Message;

/** Thrown where two lists are no bands. It is not in words: who shows it asks for the reason. */
public final class NoBands extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient Message why;

  NoBands(Message why) {
    this.why = why;
  }

  /** Why they are none, as a sentence. */
  public Message why() {
    return why;
  }
}
