package org.dsisim.cli.asked;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.workspace.result.OptionTexts;
import picocli.CommandLine.Option;

/** {@code -o}, of commands that run options. */
public final class AskedOptions {

  private static final String SHORT = "-o";
  private static final String LONG = "--option";

  @Option(
      names = {SHORT, LONG},
      required = true,
      paramLabel = "OPTION",
      descriptionKey = "help.shared.options")
  private List<String> texts = new ArrayList<>();

  /** The options as they were typed. */
  public List<String> texts() {
    return OptionTexts.of(texts);
  }

  /** The options that a command line most likely names, before anybody has read it. */
  public static List<String> likelyIn(List<String> arguments) {
    List<String> likely = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if ((argument.equals(SHORT) || argument.equals(LONG)) && i + 1 < arguments.size()) {
        i++;
        likely.add(arguments.get(i));
      } else if (argument.startsWith(LONG + "=")) {
        likely.add(argument.substring(LONG.length() + 1));
      }
    }
    return OptionTexts.of(likely);
  }
}
