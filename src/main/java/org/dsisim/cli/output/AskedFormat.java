package org.dsisim.cli.output;

import picocli.CommandLine.Option;

/** {@code --format}, of commands whose results are tables. */
public final class AskedFormat {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      descriptionKey = "help.shared.format")
  private ResultFormat format = ResultFormat.TABLE;

  /** The format in which results go to standard output. */
  public ResultFormat asked() {
    return format;
  }
}
