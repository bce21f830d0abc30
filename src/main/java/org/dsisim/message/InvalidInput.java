package org.dsisim.message;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Thrown when the input has errors. Its message is all problems, one after another. */
public class InvalidInput extends RuntimeException {

  private final List<Problem> problems;

  /** Creates the exception from what was found. */
  public InvalidInput(List<Problem> problems) {
    this.problems = List.copyOf(problems);
  }

  /** Creates the exception from one error; the hint reads after the word "Maybe". */
  public static InvalidInput of(Place place, Message text, @Nullable Message hint) {
    return new InvalidInput(List.of(new Problem(Severity.ERROR, place, text, hint)));
  }

  /** All problems in English, one after another. */
  @Override
  public String getMessage() {
    return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  /** Returns all problems, in the order in which they are to be shown. */
  public List<Problem> problems() {
    return problems;
  }
}
