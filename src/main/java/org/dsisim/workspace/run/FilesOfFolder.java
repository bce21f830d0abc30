package org.dsisim.workspace.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dsisim.workspace.session.Home;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of a command lie that was given with their full paths. Results hold the last
 * names of such a path alone, so that equal results have equal bytes wherever they are made: it is
 * looked for beside them and further up.
 *
 * @param results the folder of the results
 */
record FilesOfFolder(Path results, Home home) {

  /** The command with full paths where a file is not found from here, and is from the results. */
  List<String> found(List<String> command) {
    return command.stream().map(this::found).toList();
  }

  private String found(String argument) {
    int value = argument.startsWith("--") ? argument.indexOf('=') + 1 : 0;
    Path file = file(argument.substring(value));
    return file == null ? argument : argument.substring(0, value) + file;
  }

  /** The file of that name; null where it is none, or is found from here. */
  private @Nullable Path file(String name) {
    if (name.indexOf('/') < 0 || name.startsWith("-") || Files.exists(home.from().resolve(name))) {
      return null;
    }
    for (Path above = results.toAbsolutePath().normalize();
        above != null;
        above = above.getParent()) {
      Path file = above.resolve(name);
      if (Files.exists(file) && home.recorded(file.toString()).equals(name)) {
        return file;
      }
    }
    return null;
  }
}
