package org.dsisim.cli;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words what is wrong with a command line, with a hint on a line of its own. */
final class Usage {

  private Usage() {}

  static String inWords(ParameterException misuse) {
    CommandLine command = misuse.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    return name + ": " + sentence(misuse) + hint(misuse, command, name);
  }

  private static String sentence(ParameterException misuse) {
    if (misuse instanceof UnmatchedArgumentException unmatched) {
      return "'" + unmatched.getUnmatched().get(0) + "' is not understood here.";
    }
    String message = String.valueOf(misuse.getMessage()).trim();
    return message.endsWith(".") ? message : message + ".";
  }

  private static String hint(ParameterException misuse, CommandLine command, String name) {
    if (misuse instanceof UnmatchedArgumentException unmatched) {
      List<String> valid = new ArrayList<>(command.getSubcommands().keySet());
      command.getCommandSpec().options().forEach(option -> valid.addAll(List.of(option.names())));
      return Nearest.to(unmatched.getUnmatched().get(0), valid)
          .map(nearest -> "\n  Maybe '" + nearest + "'?")
          .orElse("\n  Maybe '" + name + " --help'?");
    }
    return "\n  Maybe '" + name + " --help'?";
  }
}
