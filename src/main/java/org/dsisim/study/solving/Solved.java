package org.dsisim.study.solving;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking for a value.
 *
 * @param range that was looked over
 * @param scan the values at which it was, rising
 * @param solutions in rising order; none where the figure is nowhere on both sides of the target
 * @param nearest the value tried that comes nearest; null where nobody knows the figure anywhere
 * @param curve some values around the only solution, else over the whole range, rising
 * @param beyond the same over all that the unit allows, where the range was narrower and has no
 *     solution; null otherwise
 */
public record Solved(
    SearchRange range,
    List<Attempt> scan,
    List<Solution> solutions,
    @Nullable Attempt nearest,
    List<Attempt> curve,
    @Nullable Solved beyond) {

  /** Copies the lists. */
  public Solved {
    scan = List.copyOf(scan);
    solutions = List.copyOf(solutions);
    curve = List.copyOf(curve);
  }

  /** How many values of the scan have no result, or a figure that nobody knows. */
  public long withoutResult() {
    return scan.stream().filter(one -> !one.isKnown()).count();
  }

  /** Whether every value of the range was tried. */
  public boolean isWhole() {
    return scan.size() == range.width() + 1;
  }
}
