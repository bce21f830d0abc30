package org.dsisim.cli;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.workspace.OptionTexts;
import picocli.CommandLine.Option;

/** {@code -o}, of commands that run options. */
final class AskedOptions {

  @Option(
      names = {"-o", "--option"},
      required = true,
      paramLabel = "OPTION",
      description =
          "A named option, CONTRIBUTION[+CONTRIBUTION...][:FORMULA[@PRESET]], either with values"
              + " of its own as in 'cali-fund{sales_rate=0.2}', or a proposal's FILE.yaml;"
              + " several separated by commas; ALL for every named option.")
  private List<String> texts = new ArrayList<>();

  List<String> texts() {
    return OptionTexts.of(texts);
  }
}
