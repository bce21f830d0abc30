package org.dsisim.architecture.bad.rulebook;

import java.nio.file.Path;
import java.util.List;

/** Rules that their neighbour sees. */
public record Rules(List<String> titles) {

  /** The names of a folder. */
  public static Rules read(Path folder) {
    return new Rules(List.of(folder.toString()));
  }
}
