package org.dsisim.cli;

import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.scenario.CountryReader;
import picocli.CommandLine.Option;

/** {@code --lang}, of commands that name countries. */
final class CountryNames {

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description = "Language of country names: en, fr, es, ar, zh, ru.")
  private String language = "en";

  /** The language; one that there is not is reported. */
  String language(Problems problems) {
    if (!CountryReader.LANGUAGES.contains(language)) {
      problems.error(
          Place.ofCommandLine("--lang"),
          "'" + language + "' is not a language of country names.",
          "one of " + String.join(", ", CountryReader.LANGUAGES) + ".");
    }
    return language;
  }
}
