package org.dsisim.cli;

import org.dsisim.workspace.ExplainRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose figures are explained: one of the three. */
final class Whose {

  @Option(
      names = "--payer",
      paramLabel = "ID",
      description = "A user by its id; where countries pay, a country by its code or name.")
  private @Nullable String payer;

  @Option(
      names = "--country",
      paramLabel = "COUNTRY",
      description = "A country by its ISO code or name: what it receives, and pays.")
  private @Nullable String country;

  @Option(
      names = "--use",
      paramLabel = "ID",
      description = "A use by its id: what it goes through, and whom it pays.")
  private @Nullable String use;

  ExplainRequest.Whose asked() {
    return new ExplainRequest.Whose(payer, country, use);
  }
}
