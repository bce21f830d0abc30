package org.dsisim.architecture.bad.rulebook;

import java.nio.file.Path;
import java.util.List;
import org.dsisim.architecture.bad.rulebook.lint.Check;

/** Rules that their neighbour sees. */
public record Rules(List<String> titles) {

  /** What checks them. */
  public Check check() {
    return new Check(this);
  }

  /** The names of a folder. */
  public static Rules read(Path folder) {
    return new Rules(List.of(folder.toString()));
  }
}
