package org.dsisim.workspace.run;

import java.nio.file.Path;
import java.util.List;

/** Whoever understands commands, and gives one again. */
@FunctionalInterface
public interface Replay {

  /**
   * Gives a command again.
   *
   * @param command as it stands in results, without the folder that they go to
   * @param folder where they are to go, which is empty
   * @return what was complained of; empty when there are results
   */
  String give(List<String> command, Path folder);
}
