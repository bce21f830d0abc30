package org.dsisim.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Problem;
import org.dsisim.message.Severity;
import org.dsisim.reckoning.ledger.BooksDoNotBalance;
import org.dsisim.table.FileFailure;
import org.dsisim.value.TooMuchMoney;
import org.jspecify.annotations.Nullable;

/** Exit codes, and what is said before them. */
final class Failures {

  static final int DONE = 0;
  static final int INPUT_HAS_PROBLEMS = 1;
  static final int WRONG_USAGE = 2;
  static final int OUR_FAULT = 3;

  private static final long MEGABYTE = 1 << 20;

  private Failures() {}

  static int report(Throwable failure, Console console) {
    if (failure instanceof InvalidInput invalid) {
      console.problems(invalid.problems());
      return code(invalid.problems());
    }
    if (failure instanceof TooMuchMoney) {
      console.say(words(failure));
      return INPUT_HAS_PROBLEMS;
    }
    if (cause(failure, OutOfMemoryError.class) != null) {
      long allowed = Runtime.getRuntime().maxMemory() / MEGABYTE;
      console.say(
          "The %d MB of memory that Java may use are not enough for this; JAVA_TOOL_OPTIONS=-Xmx%dm"
                  .formatted(allowed, 2 * allowed)
              + " in the environment allows it more.");
      return OUR_FAULT;
    }
    if (cause(failure, StackOverflowError.class) != null) {
      console.say("Something in the input is nested too deeply to be read.");
      return INPUT_HAS_PROBLEMS;
    }
    InvalidPathException path = cause(failure, InvalidPathException.class);
    if (path != null) {
      console.say(inWords(path));
      return WRONG_USAGE;
    }
    IOException unusable = cause(failure, IOException.class);
    if (unusable != null) {
      console.say(inWords(unusable));
      return INPUT_HAS_PROBLEMS;
    }
    console.say(words(failure));
    console.say(
        failure instanceof BooksDoNotBalance
            ? "This is a fault of the program, not of your input: no figure of this run can be"
                + " trusted."
            : "This is a fault of the program, not of your input.");
    failure.printStackTrace(console.err());
    return OUR_FAULT;
  }

  private static String words(Throwable failure) {
    String message = failure.getMessage();
    return message == null ? failure.toString() : message;
  }

  private static <T> @Nullable T cause(Throwable failure, Class<T> type) {
    for (Throwable one = failure; one != null; one = one.getCause()) {
      if (type.isInstance(one)) {
        return type.cast(one);
      }
    }
    return null;
  }

  /** What is wrong with a text that is to be a path. */
  static String inWords(InvalidPathException path) {
    return "'%s' cannot be a path here: this system has no way to write it as a file's name."
        .formatted(path.getInput());
  }

  private static String inWords(IOException unusable) {
    return FileFailure.file(unusable).map(file -> file + ": ").orElse("")
        + "cannot be used: "
        + FileFailure.why(unusable)
        + ".";
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
