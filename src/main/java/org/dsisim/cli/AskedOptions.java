package org.dsisim.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code -o}, of commands that run options. */
final class AskedOptions {

  @Option(
      names = {"-o", "--option"},
      required = true,
      split = ",",
      paramLabel = "OPTION",
      description =
          "A named option, CONTRIBUTION[+CONTRIBUTION...][:FORMULA[@PRESET]], or a proposal's"
              + " FILE.yaml; several separated by commas; ALL for every named option.")
  private List<String> texts = new ArrayList<>();

  List<String> texts() {
    return texts;
  }
}
