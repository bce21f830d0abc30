package org.dsisim.reckoning.ledger;

/** A cent is missing or too many: always a fault of the program, never of its input. */
public final class BooksDoNotBalance extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  BooksDoNotBalance(String message) {
    super(message);
  }
}
