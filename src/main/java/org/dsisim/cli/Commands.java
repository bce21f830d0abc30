package org.dsisim.cli;

import java.lang.reflect.Constructor;
import java.util.List;
import org.dsisim.workspace.Home;
import org.dsisim.workspace.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and gives each what it works with. */
final class Commands implements IFactory {

  private final Home home;
  private final Console console;
  private final List<String> arguments;

  Commands(Home home, Console console, String... arguments) {
    this.home = home;
    this.console = console;
    this.arguments = List.of(arguments);
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

  private Invocation invocation() {
    return new Invocation(Workspace.forOneRequest(home), console, arguments);
  }
}
