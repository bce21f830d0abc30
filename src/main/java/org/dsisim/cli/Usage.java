package org.dsisim.cli;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words what is wrong with a command line, with a hint on a line of its own. */
final class Usage {

  private Usage() {}

  static Problem inWords(ParameterException misuse) {
    CommandLine command = misuse.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    Message near = near(misuse, command);
    return new Problem(
        Severity.ERROR,
        Place.ofCommandLine(name),
        sentence(misuse),
        near == null ? Message.of("cli.help.maybe", "command", name) : near);
  }

  private static Message sentence(ParameterException misuse) {
    if (misuse instanceof UnmatchedArgumentException unmatched) {
      return Message.of("cli.not-understood", "argument", unmatched.getUnmatched().get(0));
    }
    return ParserWords.of(String.valueOf(misuse.getMessage()).trim());
  }

  private static @Nullable Message near(ParameterException misuse, CommandLine command) {
    if (misuse instanceof UnmatchedArgumentException unmatched) {
      List<String> valid = new ArrayList<>(command.getSubcommands().keySet());
      command.getCommandSpec().options().forEach(option -> valid.addAll(List.of(option.names())));
      return Nearest.near(unmatched.getUnmatched().get(0), valid);
    }
    List<String> left = command.getUnmatchedArguments();
    if (misuse instanceof MissingParameterException missing && isOption(missing, left)) {
      return Message.of("nearest.one", "word", "-o " + left.get(0));
    }
    return null;
  }

  /** Whether nothing but the option is missing, and stands there without its {@code -o}. */
  private static boolean isOption(MissingParameterException missing, List<String> left) {
    return left.size() == 1
        && !left.get(0).startsWith("-")
        && missing.getMissing().size() == 1
        && missing.getMissing().get(0) instanceof OptionSpec option
        && List.of(option.names()).contains("-o");
  }
}
