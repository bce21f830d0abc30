package org.dsisim.reckoning.allocation;

/** Thrown where a formula gives out no fund. It is not in words: it says why as a value. */
public final class CannotAllocate extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  CannotAllocate(Refusal refusal) {
    this.refusal = refusal;
  }

  /** Why. */
  public Refusal refusal() {
    return refusal;
  }
}
