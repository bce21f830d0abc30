package org.dsisim.cli;

import org.dsisim.report.layout.Screen;
import picocli.CommandLine.Option;

/** How a command writes to the screen; files do not depend on it. */
final class ScreenOptions {

  @Option(
      names = "--exact",
      description = "Amounts on the screen to the cent; in files they always are.")
  private boolean exact;

  @Option(
      names = "--rank",
      description = "Countries on the screen by amount, in the place of the alphabet.")
  private boolean rank;

  Screen on(Console console) {
    return new Screen(console.width(), exact, rank);
  }
}
