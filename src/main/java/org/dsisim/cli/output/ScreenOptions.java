package org.dsisim.cli.output;

import org.dsisim.report.layout.Screen;
import picocli.CommandLine.Option;

/** How a command writes to the screen; files do not depend on it. */
public final class ScreenOptions {

  @Option(names = "--exact", descriptionKey = "help.shared.exact")
  private boolean exact;

  @Option(names = "--rank", descriptionKey = "help.shared.rank")
  private boolean rank;

  /** The screen on which results are shown. */
  public Screen on(Console console) {
    return new Screen(console.width(), exact, rank);
  }
}
