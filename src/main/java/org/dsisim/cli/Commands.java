package org.dsisim.cli;

import java.lang.reflect.Constructor;
import java.util.List;
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
      if (wanted.length == 1 && wanted[0] == Workspace.class) {
        return type.cast(constructor.newInstance(new Workspace(home, console, arguments)));
      }
    }
    return CommandLine.defaultFactory().create(type);
  }
}
