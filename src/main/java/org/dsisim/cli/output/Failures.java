package org.dsisim.cli.output;

import java.util.List;
import org.dsisim.message.Problem;
import org.dsisim.workspace.session.Failure;

/** Exit codes, and what is said before them. */
public final class Failures {

  /** All went well. */
  public static final int DONE = 0;

  /** Something is wrong with rules or tables, or is not as it is expected. */
  public static final int INPUT_HAS_PROBLEMS = 1;

  /** The command line asks for what cannot be given. */
  public static final int WRONG_USAGE = 2;

  /** A fault of this program, or too little memory. */
  static final int OUR_FAULT = 3;

  private Failures() {}

  /**
   * Says what went wrong.
   *
   * @return the exit code that goes with it
   */
  public static int report(Throwable thrown, Console console) {
    Failure failure = Failure.of(thrown);
    if (!failure.problems().isEmpty()) {
      console.problems(failure.problems());
    }
    failure.sentences().forEach(console::say);
    return switch (failure.kind()) {
      case USAGE -> WRONG_USAGE;
      case INPUT -> INPUT_HAS_PROBLEMS;
      case MEMORY -> OUR_FAULT;
      case FAULT -> {
        thrown.printStackTrace(console.err());
        yield OUR_FAULT;
      }
    };
  }

  /** What was written on the command line is wrong usage; what stands in a file is bad input. */
  public static int code(List<Problem> problems) {
    if (!Failure.hasErrors(problems)) {
      return DONE;
    }
    return Failure.isUsage(problems) ? WRONG_USAGE : INPUT_HAS_PROBLEMS;
  }

  /** The code of a result that says so itself. */
  public static int code(boolean isWhole) {
    return isWhole ? DONE : INPUT_HAS_PROBLEMS;
  }
}
