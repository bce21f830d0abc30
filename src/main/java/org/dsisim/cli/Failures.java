package org.dsisim.cli;

import java.util.List;
import org.dsisim.simulation.BooksDoNotBalance;
import org.dsisim.table.InvalidInput;
import org.dsisim.table.Problem;
import org.dsisim.table.Severity;
import org.dsisim.value.TooMuchMoney;

/** Exit codes, and what is said before them. */
final class Failures {

  static final int DONE = 0;
  static final int INPUT_HAS_PROBLEMS = 1;
  static final int WRONG_USAGE = 2;
  static final int OUR_FAULT = 3;

  private Failures() {}

  static int report(Exception failure, Console console) {
    if (failure instanceof InvalidInput invalid) {
      console.problems(invalid.problems());
      return code(invalid.problems());
    }
    if (failure instanceof TooMuchMoney) {
      console.err().println(failure.getMessage());
      return INPUT_HAS_PROBLEMS;
    }
    console.err().println(failure.getMessage() == null ? failure.toString() : failure.getMessage());
    console
        .err()
        .println(
            failure instanceof BooksDoNotBalance
                ? "This is a fault of the program, not of your input: no figure of this run can be"
                    + " trusted."
                : "This is a fault of the program, not of your input.");
    failure.printStackTrace(console.err());
    return OUR_FAULT;
  }

  /** What was written on the command line is wrong usage; what stands in a file is bad input. */
  static int code(List<Problem> problems) {
    List<Problem> errors =
        problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
    if (errors.isEmpty()) {
      return DONE;
    }
    return errors.stream().allMatch(problem -> problem.place().isOfCommandLine())
        ? WRONG_USAGE
        : INPUT_HAS_PROBLEMS;
  }
}
