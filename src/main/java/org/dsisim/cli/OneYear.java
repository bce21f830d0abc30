package org.dsisim.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --year}, of commands that look at one year of a scenario. */
final class OneYear {

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "help.shared.one-year")
  private @Nullable String year;

  @Nullable String text() {
    return year;
  }
}
