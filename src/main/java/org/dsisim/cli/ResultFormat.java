package org.dsisim.cli;

import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;

/** What of results is written to standard output. */
enum ResultFormat {
  TABLE,
  CSV,
  JSON,
  XLSX;

  /**
   * Says before any work that a workbook is not to be shown on a terminal.
   *
   * @throws InvalidInput when it is asked for there
   */
  void refuseOn(Console console) {
    if (this == XLSX && !console.takesBytes()) {
      throw InvalidInput.of(
          Place.ofCommandLine("--format"),
          Message.of("cli.no-text"),
          Message.of("cli.no-text.maybe"));
    }
  }
}
