package org.dsisim.cli.output;

import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;

/** What of results is written to standard output. */
public enum ResultFormat {
  /** Pages for people. */
  TABLE,
  /** Comma-separated values. */
  CSV,
  /** One document for programs. */
  JSON,
  /** A workbook. */
  XLSX;

  /**
   * Says before any work that a workbook is not to be shown on a terminal.
   *
   * @throws InvalidInput when it is asked for there
   */
  public void refuseOn(Console console) {
    if (this == XLSX && !console.takesBytes()) {
      throw InvalidInput.of(
          Place.ofCommandLine("--format"),
          Message.of("cli.no-text"),
          Message.of("cli.no-text.maybe"));
    }
  }
}
