package org.dsisim.message;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Collects problems while reading goes on, so that all of them can be shown at once.
 *
 * <p>Collecting never throws. Not for use by several threads.
 */
public final class Problems {

  private final SortedSet<Problem> problems = new TreeSet<>();
  private final Set<List<Object>> told = new HashSet<>();

  /** Creates a collection without problems. */
  public Problems() {}

  /** Adds an error without a guess. */
  public void error(Place place, String what) {
    error(place, what, null);
  }

  /** Adds an error; {@code maybe} reads after the word "Maybe". */
  public void error(Place place, String what, @Nullable String maybe) {
    add(new Problem(Severity.ERROR, place, what, maybe));
  }

  /** Adds an error without a guess. */
  public void error(Place place, Message text) {
    error(place, text, null);
  }

  /** Adds an error; the hint reads after the word "Maybe". */
  public void error(Place place, Message text, @Nullable Message hint) {
    add(new Problem(Severity.ERROR, place, text, hint));
  }

  /** Adds a warning without a guess. */
  public void warning(Place place, String what) {
    warning(place, what, null);
  }

  /** Adds a warning; {@code maybe} reads after the word "Maybe". */
  public void warning(Place place, String what, @Nullable String maybe) {
    add(new Problem(Severity.WARNING, place, what, maybe));
  }

  /** Adds a warning without a guess. */
  public void warning(Place place, Message text) {
    warning(place, text, null);
  }

  /** Adds a warning; the hint reads after the word "Maybe". */
  public void warning(Place place, Message text, @Nullable Message hint) {
    add(new Problem(Severity.WARNING, place, text, hint));
  }

  /** Adds a note without a guess. */
  public void note(Place place, String what) {
    note(place, what, null);
  }

  /** Adds a note; {@code maybe} reads after the word "Maybe". */
  public void note(Place place, String what, @Nullable String maybe) {
    add(new Problem(Severity.NOTE, place, what, maybe));
  }

  /** Adds a note without a guess. */
  public void note(Place place, Message text) {
    note(place, text, null);
  }

  /** Adds a note; the hint reads after the word "Maybe". */
  public void note(Place place, Message text, @Nullable Message hint) {
    add(new Problem(Severity.NOTE, place, text, hint));
  }

  /** Adds a problem; one that is here already is not added again. */
  public void add(Problem problem) {
    problems.add(problem);
  }

  /** Adds all problems of another collection. */
  public void addAll(Problems others) {
    problems.addAll(others.problems);
  }

  /** Adds all the given problems. */
  public void addAll(Collection<Problem> others) {
    problems.addAll(others);
  }

  /** Returns whether there is an error among the problems. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** Returns how many errors there are among the problems. */
  public long errors() {
    return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
  }

  /** Returns all problems, by file, line and column. */
  public List<Problem> all() {
    return List.copyOf(problems);
  }

  /**
   * Does nothing if there are no errors.
   *
   * @throws InvalidInput with all problems, notes and warnings too, if there is an error
   */
  public void throwIfErrors() {
    if (hasErrors()) {
      throw new InvalidInput(all());
    }
  }

  /**
   * Whether something is to be told of a column of a file for the first time: nobody is helped by
   * the same note on each of a thousand rows.
   *
   * @param what something with equality
   */
  public boolean isFirst(String file, String column, Object what) {
    return told.add(List.of(file, column, what));
  }
}
