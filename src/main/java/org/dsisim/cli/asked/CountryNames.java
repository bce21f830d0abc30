package org.dsisim.cli.asked;

import picocli.CommandLine.Option;

/** {@code --lang}, of commands that name countries. */
public final class CountryNames {

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      descriptionKey = "help.shared.lang")
  private String language = "en";

  /** The language in which countries are named. */
  public String language() {
    return language;
  }
}
