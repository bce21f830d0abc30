package org.dsisim.cli;

import org.dsisim.report.layout.Screen;
import picocli.CommandLine.Option;

/** How a command writes to the screen; files do not depend on it. */
final class ScreenOptions {

  @Option(names = "--exact", descriptionKey = "help.shared.exact")
  private boolean exact;

  @Option(names = "--rank", descriptionKey = "help.shared.rank")
  private boolean rank;

  Screen on(Console console) {
    return new Screen(console.width(), exact, rank);
  }
}
