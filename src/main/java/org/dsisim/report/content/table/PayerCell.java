package org.dsisim.report.content.table;

/** What in the row of a user differs from those of all others in the same situation. */
public enum PayerCell {
  /** The id. */
  ID,
  /** What people call it. */
  NAME,
  /** The word for the sector. */
  SECTOR,
  /** The ISO code of the home. */
  HOME,
  /** What it owes. */
  OWED,
  /** What is expected of it. */
  EXPECTED
}
