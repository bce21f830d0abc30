package org.dsisim.table;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when the input has errors. Its message is all problems, one after another. */
public class InvalidInput extends RuntimeException {

  private final List<Problem> problems;

  /** Creates the exception from what was found. */
  public InvalidInput(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Returns all problems, in the order in which they are to be shown. */
  public List<Problem> problems() {
    return problems;
  }
}
