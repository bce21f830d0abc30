package org.dsisim.server;

import org.dsisim.message.Message;

/** Ends a request that is not answered. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Message said;

  /**
   * A refusal.
   *
   * @param status of HTTP
   */
  Refused(int status, Message said) {
    super(said.inEnglish());
    this.status = status;
    this.said = said;
  }

  int status() {
    return status;
  }

  Message said() {
    return said;
  }
}
