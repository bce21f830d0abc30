package org.dsisim.report.page.asked;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A command as it is typed. */
public final class CommandText {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@+=,%-]+");

  private CommandText() {}

  /** The command with its program; what a shell would take for something else is quoted. */
  public static String of(List<String> arguments) {
    return "./dsisim "
        + arguments.stream().map(CommandText::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String argument) {
    return PLAIN.matcher(argument).matches()
        ? argument
        : "'" + argument.replace("'", "'\\''") + "'";
  }
}
