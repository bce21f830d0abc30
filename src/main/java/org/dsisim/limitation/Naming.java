package org.dsisim.limitation;

/** Whether users are named of whom nobody can tell what they owe. */
public enum Naming {
  /** They are. */
  NAMED("named"),
  /** They are not, and it is said how to ask for their names on the command line. */
  ON_REQUEST("request"),
  /** They are not: what is shown has ways of its own to ask who they are. */
  UNNAMED("unnamed");

  private final String word;

  Naming(String word) {
    this.word = word;
  }

  /** That of a command: the names, or how to get them. */
  public static Naming onScreen(boolean names) {
    return names ? NAMED : ON_REQUEST;
  }

  /** The word that sentences select by. */
  String word() {
    return word;
  }
}
