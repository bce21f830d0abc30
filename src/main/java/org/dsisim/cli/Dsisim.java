package org.dsisim.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dsisim.cli.output.Console;
import org.dsisim.cli.output.Failures;
import org.dsisim.cli.output.HelpWords;
import org.dsisim.message.Message;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.session.Failure;
import org.dsisim.workspace.session.Home;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The program. */
@Command(
    name = "dsisim",
    description = "help.dsisim",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"  ./dsisim run rd-leaders-2024 -o cali-fund", "", "help.exit-codes"})
public final class Dsisim implements Runnable {

  @Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

  private final Console console;

  private Dsisim(Console console) {
    this.console = console;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String... arguments) {
    // Figures are written with a point whatever country the machine is in.
    Locale.setDefault(Locale.ROOT);
    // No option of a command is a time of the clock or a database's.
    System.setProperty("picocli.converters.excludes", "java\\.(sql|time)\\..*");
    Console console = Console.ofProcess();
    int code;
    try {
      code = begun(Workspace.forOneRequest(Home.found()), console, arguments);
    } catch (InvalidPathException unnameable) {
      code = Failures.report(unnameable, console);
    }
    System.exit(code);
  }

  /**
   * Runs a command, of which something is begun while its words are read: another thread can be at
   * work yet when it ends.
   */
  static int begun(Workspace workspace, Console console, String... arguments) {
    String[] words = helpAsOption(arguments);
    Commands commands = new Commands(workspace, console, words);
    commands.begin();
    return run(commands, console, words);
  }

  /**
   * Runs a command.
   *
   * @return the exit code
   */
  public static int run(Home home, Console console, String... arguments) {
    return run(Workspace.forOneRequest(home), console, arguments);
  }

  /** Runs a command in a workspace. */
  static int run(Workspace workspace, Console console, String... arguments) {
    String[] words = helpAsOption(arguments);
    return run(new Commands(workspace, console, words), console, words);
  }

  /** {@code help} and {@code help run}, as other programs have it, for an option of ours. */
  private static String[] helpAsOption(String... arguments) {
    if (arguments.length == 0 || arguments.length > 2 || !arguments[0].equals("help")) {
      return arguments;
    }
    if (arguments.length == 1) {
      return new String[] {"--help"};
    }
    // A word that is no command is refused as it is without help before it.
    String word = arguments[1];
    return Commands.BY_NAME.containsKey(word) ? new String[] {word, "--help"} : new String[] {word};
  }

  private static int run(Commands commands, Console console, String... arguments) {
    CommandLine line = new CommandLine(new Dsisim(console), commands);
    commands.addTo(line);
    line.setOut(console.out());
    line.setErr(console.err());
    line.setUsageHelpWidth(Math.max(60, Math.min(100, console.width())));
    line.setUsageHelpAutoWidth(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    Handlers handlers = new Handlers(console);
    line.registerConverter(Path.class, handlers);
    line.setHelpFactory(handlers);
    line.setExecutionExceptionHandler(handlers);
    line.setParameterExceptionHandler(handlers);
    int code = execute(line, console, arguments);
    console.err().flush();
    IOException unwritten = console.unwritten();
    if (unwritten != null) {
      console.say(Message.of("cli.not-whole", "why", Failure.why(unwritten)));
      return code == Failures.DONE ? Failures.INPUT_HAS_PROBLEMS : code;
    }
    return code;
  }

  private static int execute(CommandLine line, Console console, String... arguments) {
    try {
      return line.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError exhausted) {
      // Whatever was being done is given up; what it held is free again.
      return Failures.report(exhausted, console);
    }
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), Message.of("cli.no-command").inEnglish());
    }
    console.out().flush();
  }

  /**
   * What picocli calls. No lambdas: picocli was compiled for a Java that had none, and what one is
   * made for stays out of the archive of classes, with all that rests on it.
   */
  private record Handlers(Console console)
      implements CommandLine.ITypeConverter<Path>,
          CommandLine.IHelpFactory,
          CommandLine.IExecutionExceptionHandler,
          CommandLine.IParameterExceptionHandler {

    @Override
    public Path convert(String text) {
      try {
        return Path.of(text);
      } catch (InvalidPathException unnameable) {
        throw new TypeConversionException(Failure.inWords(unnameable).inEnglish());
      }
    }

    @Override
    public CommandLine.Help create(CommandSpec command, CommandLine.Help.ColorScheme colours) {
      return HelpWords.of(command, colours);
    }

    @Override
    public int handleExecutionException(
        Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
      return Failures.report(failure, console);
    }

    @Override
    public int handleParseException(ParameterException misuse, String[] arguments) {
      console.problems(List.of(Usage.inWords(misuse)));
      return Failures.WRONG_USAGE;
    }
  }
}
