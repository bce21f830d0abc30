package org.dsisim.message;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing to say about the input, in words for the person who wrote it.
 *
 * @param severity how much it weighs
 * @param place where it was found
 * @param what what was found and what would be valid, as a sentence
 * @param maybe a guess at what was meant, as it reads after "Maybe"; null if there is none
 */
public record Problem(Severity severity, Place place, String what, @Nullable String maybe)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::what)
          .thenComparing(problem -> problem.maybe() == null ? "" : problem.maybe());

  /** Orders problems by place, then errors before warnings before notes, then by their words. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /**
   * Returns the problem as it is shown: {@code place: what} for an error, with {@code warning:} or
   * {@code note:} after the place for the others, and the guess indented on a line of its own.
   */
  @Override
  public String toString() {
    String label =
        switch (severity) {
          case ERROR -> "";
          case WARNING -> "warning: ";
          case NOTE -> "note: ";
        };
    String hint = maybe == null ? "" : "\n  Maybe " + maybe;
    return place + ": " + label + what + hint;
  }
}
