package org.dsisim.cli;

import java.lang.reflect.Constructor;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.cli.asked.AskedOptions;
import org.dsisim.cli.command.AllocateCommand;
import org.dsisim.cli.command.AssessCommand;
import org.dsisim.cli.command.BracketsCommand;
import org.dsisim.cli.command.CheckCommand;
import org.dsisim.cli.command.CompareCommand;
import org.dsisim.cli.command.DescribeCommand;
import org.dsisim.cli.command.DrawCommand;
import org.dsisim.cli.command.ExplainCommand;
import org.dsisim.cli.command.GenerateCommand;
import org.dsisim.cli.command.NewCommand;
import org.dsisim.cli.command.OptionsCommand;
import org.dsisim.cli.command.ParametersCommand;
import org.dsisim.cli.command.RunCommand;
import org.dsisim.cli.command.ScenariosCommand;
import org.dsisim.cli.command.SensitivityCommand;
import org.dsisim.cli.command.ServeCommand;
import org.dsisim.cli.command.SolveCommand;
import org.dsisim.cli.command.SweepCommand;
import org.dsisim.cli.command.TestCommand;
import org.dsisim.cli.command.WarmUpCommand;
import org.dsisim.cli.output.Console;
import org.dsisim.cli.output.Invocation;
import org.dsisim.workspace.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and gives each what it works with. */
final class Commands implements IFactory {

  /** All commands by their names, in the order of the help. */
  static final Map<String, Class<?>> BY_NAME = byName();

  private static Map<String, Class<?>> byName() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put("run", RunCommand.class);
    commands.put("serve", ServeCommand.class);
    commands.put("compare", CompareCommand.class);
    commands.put("sweep", SweepCommand.class);
    commands.put("solve", SolveCommand.class);
    commands.put("draw", DrawCommand.class);
    commands.put("sensitivity", SensitivityCommand.class);
    commands.put("brackets", BracketsCommand.class);
    commands.put("allocate", AllocateCommand.class);
    commands.put("explain", ExplainCommand.class);
    commands.put("assess", AssessCommand.class);
    commands.put("options", OptionsCommand.class);
    commands.put("scenarios", ScenariosCommand.class);
    commands.put("describe", DescribeCommand.class);
    commands.put("parameters", ParametersCommand.class);
    commands.put("verify", VerifyCommand.class);
    commands.put("check", CheckCommand.class);
    commands.put("test", TestCommand.class);
    commands.put("new", NewCommand.class);
    commands.put("generate", GenerateCommand.class);
    commands.put("warm-up", WarmUpCommand.class);
    commands.put("rehearse", RehearseCommand.class);
    return Collections.unmodifiableMap(commands);
  }

  /** Those that begin with the rules of the options that they are asked about. */
  private static final Set<String> OPENING_OPTIONS = Set.of("run", "explain");

  private final Workspace workspace;
  private final Console console;
  private final List<String> arguments;

  Commands(Workspace workspace, Console console, String... arguments) {
    this.workspace = workspace;
    this.console = console;
    this.arguments = List.of(arguments);
  }

  /**
   * Begins, on another thread, with what the command will most likely need: while its words are
   * read the rules are opened. Whatever is wrong with them is said where they are asked for.
   */
  void begin() {
    if (!arguments.isEmpty() && OPENING_OPTIONS.contains(arguments.get(0))) {
      List<String> options = AskedOptions.likelyIn(arguments);
      if (!options.isEmpty()) {
        workspace.expect(options, console);
      }
    }
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      Class<?>[] wanted = constructor.getParameterTypes();
      if (wanted.length == 1 && wanted[0] == Invocation.class) {
        return type.cast(constructor.newInstance(invocation()));
      }
    }
    return CommandLine.defaultFactory().create(type);
  }

  /**
   * Adds the command that is asked for, or all of them where it is none: to know the options of
   * twenty commands takes a fifth of the time of a short one.
   */
  void addTo(CommandLine line) {
    Class<?> asked = arguments.isEmpty() ? null : BY_NAME.get(arguments.get(0));
    Collection<Class<?>> added = asked == null ? BY_NAME.values() : List.of(asked);
    for (Class<?> command : added) {
      line.addSubcommand(new CommandLine(command, this));
    }
  }

  private Invocation invocation() {
    return new Invocation(workspace, console, arguments);
  }
}
