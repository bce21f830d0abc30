package org.dsisim.architecture.bad.cli;

import java.nio.file.Path;
import org.dsisim.architecture.bad.rulebook.Rules;

/** A command that opens rules itself, and looks into them. */
final class Door {

  private Door() {}

  static Rules open() {
    return Rules.read(Path.of("rules"));
  }

  static String look(Rules rules) {
    return rules.titles().get(0);
  }
}
