package org.dsisim.cli.output;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.dsisim.workspace.Workspace;

/**
 * What a command works with.
 *
 * @param arguments the command line as it was given
 */
public record Invocation(Workspace workspace, Console console, List<String> arguments) {

  /**
   * The command line as it stands in results: without the folder that they go to, and with files by
   * their names in results, so that equal runs have equal bytes wherever they are made.
   */
  public List<String> command() {
    List<String> command = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (OutFolder.isNamedBy(argument)) {
        i += argument.contains("=") ? 0 : 1;
      } else {
        int value = argument.startsWith("--") ? argument.indexOf('=') + 1 : 0;
        String file = argument.substring(value);
        boolean isAbsolute = new File(file).isAbsolute();
        command.add(
            isAbsolute ? argument.substring(0, value) + workspace.home().recorded(file) : argument);
      }
    }
    return command;
  }
}
