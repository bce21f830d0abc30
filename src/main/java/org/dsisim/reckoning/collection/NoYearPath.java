package org.dsisim.reckoning.collection;

/** Thrown where items are no path over years. It is not in words: it says why as a value. */
public final class NoYearPath extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** What items can lack. */
  public enum Fault {
    /** One is not a year with a share. */
    NO_POINT,
    /** A year stands in two of them. */
    YEAR_TWICE,
    /** There is none. */
    EMPTY
  }

  private final Fault fault;
  private final String found;

  NoYearPath(Fault fault, String found) {
    this.fault = fault;
    this.found = found;
  }

  /** Why they are none. */
  public Fault fault() {
    return fault;
  }

  /** The item that is no point, or the year that stands twice; empty where there is no item. */
  public String found() {
    return found;
  }
}
