package org.dsisim.cli.asked;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --set}, of commands that put values in the place of the tables'. */
public final class OtherValues {

  @Option(names = "--set", paramLabel = "NAME=VALUE", descriptionKey = "help.shared.set")
  private List<String> texts = new ArrayList<>();

  /** The values in the order in which they were given. */
  public List<String> texts() {
    return texts;
  }
}
