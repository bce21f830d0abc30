package org.dsisim.message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects problems while reading goes on, so that all of them can be shown at once.
 *
 * <p>Of each file the first thousand errors are kept, as are warnings and notes; the others are
 * counted, and a line behind those of their file says how many there are. Collecting never throws.
 * Not for use by several threads.
 */
public final class Problems {

  /** How many are kept of each file and severity: nobody reads more, and tables can be long. */
  static final int MOST_KEPT = 1_000;

  private final SortedMap<String, Map<Severity, Kept>> byFile = new TreeMap<>();
  private final Map<List<Object>, Problem> told = new HashMap<>();

  /** Lines of other collections that say how many of theirs are not shown. */
  private final Set<Problem> counted = new HashSet<>();

  private static final Map<Severity, String> MORE =
      Map.of(
          Severity.ERROR, "problem.more-errors",
          Severity.WARNING, "problem.more-warnings",
          Severity.NOTE, "problem.more-notes");

  /** Creates a collection without problems. */
  public Problems() {}

  /** Adds an error without a guess. */
  public void error(Place place, Message text) {
    error(place, text, null);
  }

  /** Adds an error; the hint reads after the word "Maybe". */
  public void error(Place place, Message text, @Nullable Message hint) {
    add(new Problem(Severity.ERROR, place, text, hint));
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
  public void note(Place place, Message text) {
    note(place, text, null);
  }

  /** Adds a note; the hint reads after the word "Maybe". */
  public void note(Place place, Message text, @Nullable Message hint) {
    add(new Problem(Severity.NOTE, place, text, hint));
  }

  /** The first problems of a file and severity, and how many more there are. */
  private static final class Kept {

    private final NavigableSet<Problem> first = new TreeSet<>();
    private long more;

    void add(Problem problem) {
      if (first.add(problem) && first.size() > MOST_KEPT) {
        first.pollLast();
        more++;
      }
    }

    void remove(Problem problem) {
      if (!first.remove(problem)) {
        more--;
      }
    }
  }

  /**
   * Adds a problem; one that is here already is not added again. A line by which another collection
   * says how many it does not show counts for as many.
   */
  public void add(Problem problem) {
    Kept kept = kept(problem.place().file(), problem.severity());
    if (problem.text().key().equals(MORE.get(problem.severity()))
        && problem.text().arguments().get("more") instanceof Long more) {
      kept.more += counted.add(problem) ? more : 0;
    } else {
      kept.add(problem);
    }
  }

  private Kept kept(String file, Severity severity) {
    return byFile
        .computeIfAbsent(file, key -> new EnumMap<>(Severity.class))
        .computeIfAbsent(severity, key -> new Kept());
  }

  /** Adds all problems of another collection. */
  public void addAll(Problems others) {
    others.byFile.forEach(
        (file, bySeverity) ->
            bySeverity.forEach(
                (severity, those) -> {
                  Kept kept = kept(file, severity);
                  those.first.forEach(kept::add);
                  kept.more += those.more;
                }));
  }

  /** Adds all the given problems. */
  public void addAll(Collection<Problem> others) {
    others.forEach(this::add);
  }

  /** Returns whether there is an error among the problems. */
  public boolean hasErrors() {
    return errors() > 0;
  }

  /** Returns how many errors there are among the problems. */
  public long errors() {
    return count(Severity.ERROR);
  }

  /** Returns how many problems there are of a severity, those that are not kept included. */
  public long count(Severity severity) {
    long count = 0;
    for (Map<Severity, Kept> bySeverity : byFile.values()) {
      Kept kept = bySeverity.get(severity);
      count += kept == null ? 0 : kept.first.size() + kept.more;
    }
    return count;
  }

  /** Returns the problems to show, by file, line and column. */
  public List<Problem> all() {
    List<Problem> all = new ArrayList<>();
    byFile.forEach(
        (file, bySeverity) -> {
          SortedSet<Problem> ofFile = new TreeSet<>();
          bySeverity.values().forEach(kept -> ofFile.addAll(kept.first));
          all.addAll(ofFile);
          bySeverity.forEach((severity, kept) -> addMore(all, file, severity, kept.more));
        });
    return List.copyOf(all);
  }

  private static void addMore(List<Problem> all, String file, Severity severity, long more) {
    if (more > 0) {
      Message text =
          switch (severity) {
            case ERROR -> Message.of("problem.more-errors", "more", more);
            case WARNING -> Message.of("problem.more-warnings", "more", more);
            case NOTE -> Message.of("problem.more-notes", "more", more);
          };
      all.add(new Problem(severity, Place.ofFile(file), text, null));
    }
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
   * Tells something of a column of a file once, where it stands first: nobody is helped by the same
   * note on each of a thousand rows. Rows can come in any order.
   *
   * @param what something with equality
   * @param problem made only where nothing was told yet of that line or one above
   */
  public void once(Place place, String column, Object what, Supplier<Problem> problem) {
    List<Object> key = List.of(place.file(), column, what);
    Problem before = told.get(key);
    if (before != null && before.place().line() <= place.line()) {
      return;
    }
    Problem now = problem.get();
    told.put(key, now);
    if (before != null) {
      kept(place.file(), before.severity()).remove(before);
    }
    add(now);
  }
}
