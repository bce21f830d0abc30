package org.dsisim.simulation.payer;

/** What some payers owe and are expected to pay together. Not for use by several threads. */
public final class GroupTotals {

  private int payers;
  private int owing;
  private int untold;
  private long owed;
  private long expected;

  GroupTotals() {}

  /** Adds a payer that owes nothing, as most do. */
  void add() {
    payers++;
  }

  /** Adds a payer; all payers of a year together owe no more than all money. */
  void add(long owes, long isExpected, boolean isUntold) {
    payers++;
    untold += isUntold ? 1 : 0;
    owing += owes == 0 ? 0 : 1;
    owed += owes;
    expected += isExpected;
  }

  /** How many they are. */
  public int payers() {
    return payers;
  }

  /** How many of them owe something. */
  public int owing() {
    return owing;
  }

  /** Of how many nobody can tell what they owe. */
  public int untold() {
    return untold;
  }

  /** What they owe, in cents. */
  public long owed() {
    return owed;
  }

  /** What is expected of them, in cents. */
  public long expected() {
    return expected;
  }
}
