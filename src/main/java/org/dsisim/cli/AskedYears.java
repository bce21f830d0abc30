package org.dsisim.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --years} and {@code --threads}, of commands that simulate all years of a scenario. */
final class AskedYears {

  @Option(
      names = "--years",
      paramLabel = "YEARS",
      description = {
        "Years to simulate: 2030, 2025-2035 or 2025,2030; beyond the tables the last",
        "accounts grow by what is assumed."
      })
  private @Nullable String years;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to use; figures do not depend on it.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** The years as they were given; null for the scenario's. */
  @Nullable String text() {
    return years;
  }

  int threads() {
    return threads;
  }
}
