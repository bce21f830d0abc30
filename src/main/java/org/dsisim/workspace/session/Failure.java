package org.dsisim.workspace.session;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Problem;
import org.dsisim.message.Severity;
import org.dsisim.reckoning.ledger.BooksDoNotBalance;
import org.dsisim.table.FileFailure;
import org.dsisim.value.TooMuchMoney;
import org.jspecify.annotations.Nullable;

/**
 * Why a request has no result, and what is said of it.
 *
 * @param problems of the input; none where it is something else
 * @param sentences what else is said
 */
public record Failure(Kind kind, List<Problem> problems, List<Message> sentences) {

  /** Who can do something about it. */
  public enum Kind {
    /** Whoever asked: something was asked for that there is not. */
    USAGE,
    /** Whoever wrote the rules or tables. */
    INPUT,
    /** Whoever runs the program: it may use too little memory. */
    MEMORY,
    /** Whoever wrote the program. */
    FAULT
  }

  private static final long MEGABYTE = 1 << 20;

  /** What a throwable that ended a request says. */
  public static Failure of(Throwable failure) {
    if (failure instanceof InvalidInput invalid) {
      Kind kind = isUsage(invalid.problems()) ? Kind.USAGE : Kind.INPUT;
      return new Failure(kind, invalid.problems(), List.of());
    }
    if (failure instanceof TooMuchMoney) {
      return said(Kind.INPUT, Message.of("workspace.failure.too-much-money"));
    }
    if (cause(failure, OutOfMemoryError.class) != null) {
      long allowed = Runtime.getRuntime().maxMemory() / MEGABYTE;
      return said(
          Kind.MEMORY,
          Message.of("workspace.failure.memory", "allowed", allowed, "more", 2 * allowed));
    }
    if (cause(failure, StackOverflowError.class) != null) {
      return said(Kind.INPUT, Message.of("workspace.failure.too-deep"));
    }
    InvalidPathException path = cause(failure, InvalidPathException.class);
    if (path != null) {
      return said(Kind.USAGE, inWords(path));
    }
    IOException unusable = cause(failure, IOException.class);
    if (unusable != null) {
      return said(Kind.INPUT, inWords(unusable));
    }
    return said(
        Kind.FAULT,
        Message.plain(words(failure)),
        failure instanceof BooksDoNotBalance
            ? Message.of("workspace.failure.of-books")
            : Message.of("workspace.failure.of-program"));
  }

  private static Failure said(Kind kind, Message... sentences) {
    return new Failure(kind, List.of(), List.of(sentences));
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
  public static Message inWords(InvalidPathException path) {
    return Message.of("workspace.failure.no-path", "text", path.getInput());
  }

  private static Message inWords(IOException unusable) {
    Message why = why(unusable);
    return FileFailure.file(unusable)
        .map(file -> Message.of("workspace.failure.file", "file", file, "why", why))
        .orElseGet(() -> Message.of("workspace.failure.unnamed-file", "why", why));
  }

  /** Why a file cannot be used, as the end of a sentence. */
  public static Message why(IOException unusable) {
    return FileFailure.why(unusable);
  }

  /** Whether nothing is wrong but what was asked for; what stands in a file is bad input. */
  public static boolean isUsage(List<Problem> problems) {
    return hasErrors(problems)
        && problems.stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .allMatch(problem -> problem.place().isOfCommandLine());
  }

  /** Whether something is wrong, more than a warning. */
  public static boolean hasErrors(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
