package org.dsisim.workspace.session;

/** Ends a request whose result is no longer wanted; see {@link Progress#isCancelled}. */
public final class Cancelled extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Cancelled() {
    super("The request was cancelled.");
  }
}
