package org.dsisim.cli.asked;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --years} and {@code --threads}, of commands that simulate all years of a scenario. */
final class AskedYears {

  @Option(names = "--years", paramLabel = "YEARS", descriptionKey = "help.shared.years")
  private @Nullable String years;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "help.shared.threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** The years as they were given; null for the scenario's. */
  @Nullable String text() {
    return years;
  }

  int threads() {
    return threads;
  }
}
