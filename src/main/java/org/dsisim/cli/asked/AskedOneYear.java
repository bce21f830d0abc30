package org.dsisim.cli.asked;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --year}, of commands that look at one year of a scenario. */
public final class AskedOneYear {

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "help.shared.one-year")
  private @Nullable String year;

  /** The year as it was typed; null for none. */
  public @Nullable String text() {
    return year;
  }
}
