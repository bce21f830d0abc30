package org.dsisim.analysis;

/**
 * A figure about an outcome.
 *
 * @param name as in {@code summary.csv}; the README says what each is
 * @param value as written, with a point
 * @param note what a reader must know to use it; mostly empty
 */
public record Indicator(String name, String value, String unit, String note) {

  /** Whether the allocation formula decides it: what Parties, or groups of them, receive. */
  public boolean byFormula() {
    return name.equals("state") || name.equals("iplc") || name.startsWith("received_");
  }

  /** Whether it is the sum of what payers owe or are expected to pay, on whatever bases. */
  public boolean byContributions() {
    return name.equals("owed") || name.equals("expected");
  }
}
