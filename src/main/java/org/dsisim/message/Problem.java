package org.dsisim.message;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing to say about the input to the person who wrote it. It is put into words when it is
 * shown.
 *
 * @param severity how much it weighs
 * @param place where it was found
 * @param text what was found and what would be valid, as a sentence
 * @param hint a guess at what was meant, as it reads after "Maybe"; null if there is none
 */
public record Problem(Severity severity, Place place, Message text, @Nullable Message hint)
    implements Comparable<Problem> {

  // Words are looked at last: few problems share their place.
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::what)
          .thenComparing(problem -> problem.hint() == null ? "" : problem.hint().inEnglish());

  /** What was found, in English. */
  public String what() {
    return text.inEnglish();
  }

  /** The guess, in English; null if there is none. */
  public @Nullable String maybe() {
    return hint == null ? null : hint.inEnglish();
  }

  /** Orders problems by place, then errors before warnings before notes, then by their words. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /**
   * Returns the problem as it is shown in English: {@code place: what} for an error, with {@code
   * warning:} or {@code note:} after the place for the others, and the guess indented on a line of
   * its own.
   */
  @Override
  public String toString() {
    return in(Catalogue.english());
  }

  /** Returns the problem as it is shown in a language, in the form of {@link #toString()}. */
  public String in(Catalogue catalogue) {
    return catalogue.word(inWords());
  }

  /** Returns what {@link #toString()} says, as a message. */
  public Message inWords() {
    if (hint == null) {
      return switch (severity) {
        case ERROR -> Message.of("problem.error", "place", place, "text", text);
        case WARNING -> Message.of("problem.warning", "place", place, "text", text);
        case NOTE -> Message.of("problem.note", "place", place, "text", text);
      };
    }
    return switch (severity) {
      case ERROR -> Message.of("problem.error-maybe", "place", place, "text", text, "guess", hint);
      case WARNING ->
          Message.of("problem.warning-maybe", "place", place, "text", text, "guess", hint);
      case NOTE -> Message.of("problem.note-maybe", "place", place, "text", text, "guess", hint);
    };
  }
}
