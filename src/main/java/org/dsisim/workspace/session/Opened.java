package org.dsisim.workspace.session;

import java.util.List;
import java.util.function.Function;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Something that was read, with what was said of it, which every request is told that uses it.
 *
 * @param value what it came to; what cannot be used is null where its reader says so
 */
public record Opened<T extends @Nullable Object>(T value, List<Problem> problems) {

  /** Reads something. */
  static <T extends @Nullable Object> Opened<T> by(Function<Problems, T> reading) {
    Problems problems = new Problems();
    T value = reading.apply(problems);
    return new Opened<>(value, problems.all());
  }

  /** What was read; what was said of it is reported. */
  T told(Problems to) {
    to.addAll(problems);
    return value;
  }
}
