package org.dsisim.cli;

import picocli.CommandLine.Option;

/** {@code --lang}, of commands that name countries. */
final class CountryNames {

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      descriptionKey = "help.shared.lang")
  private String language = "en";

  String language() {
    return language;
  }
}
