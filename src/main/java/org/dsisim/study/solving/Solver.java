package org.dsisim.study.solving;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import org.dsisim.study.Experiment;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Looks for the values of a parameter that bring what is asked for. */
public final class Solver {

  /** Values of the curve on either side of a solution. */
  private static final int CURVE = 4;

  /** Into so many steps of the curve the range is cut. */
  private static final int FINE = 32;

  /** Into so many steps of the curve the value in its middle is cut, where that is finer. */
  private static final int OF_MIDDLE = 10;

  /** How often what comes nearest is looked at more closely. */
  private static final int CLOSER = 3;

  private final Trying trying;
  private final Collection<BigDecimal> written;
  private final TextDigits digits;

  /**
   * A search.
   *
   * @param owner of the parameter, see {@link org.dsisim.parameter.ParameterOverride}
   * @param name the parameter
   * @param written what the text has of it: its value, its alternatives, the ends of its range
   * @param threads that try values of their own; results do not depend on it
   * @param done is told of every value that was tried, by the thread of the caller
   */
  public Solver(
      Experiment experiment,
      Question question,
      String owner,
      String name,
      Collection<BigDecimal> written,
      int threads,
      Runnable done) {
    this.trying = new Trying(experiment, question, owner, name, threads, done);
    this.written = List.copyOf(written);
    this.digits = TextDigits.of(written);
  }

  /** What a value brings. */
  public Attempt at(BigDecimal value) {
    return trying.at(value);
  }

  /**
   * Looks over a range.
   *
   * @param beyond what the unit allows, which is looked over where the range has no solution; null
   *     for nothing
   */
  public Solved in(SearchRange range, @Nullable SearchRange beyond) {
    NavigableSet<Long> places = range.scan(written);
    List<Attempt> scan = trying.at(places.stream().map(range::value).toList());
    List<Solution> solutions =
        new Crossings(trying, range, digits).among(List.copyOf(places), scan);
    Attempt nearest = solutions.isEmpty() ? nearest(range, List.copyOf(places), scan) : best(scan);
    Solved wider = solutions.isEmpty() && beyond != null ? in(beyond, null) : null;
    return new Solved(range, scan, solutions, nearest, curve(range, solutions), wider);
  }

  private static @Nullable Attempt best(List<Attempt> attempts) {
    Attempt best = null;
    for (Attempt one : attempts) {
      if (one.isKnown() && (best == null || one.isNearerThan(best))) {
        best = one;
      }
    }
    return best;
  }

  /** The nearest of all that were tried, and of some between its neighbours. */
  private @Nullable Attempt nearest(SearchRange range, List<Long> places, List<Attempt> scan) {
    Attempt best = best(scan);
    if (best == null) {
      return null;
    }
    int at = scan.indexOf(best);
    long low = places.get(Math.max(0, at - 1));
    long high = places.get(Math.min(places.size() - 1, at + 1));
    for (int round = 0; round < CLOSER && high - low > 1; round++) {
      SearchRange closer = new SearchRange(low, high, range.scale(), range.why());
      List<Long> near = List.copyOf(closer.equally(SearchRange.PARTS / 4));
      List<Attempt> attempts = trying.at(near.stream().map(range::value).toList());
      Attempt better = best(attempts);
      if (better == null || !better.isNearerThan(best)) {
        return best;
      }
      best = better;
      int place = attempts.indexOf(better);
      low = near.get(Math.max(0, place - 1));
      high = near.get(Math.min(near.size() - 1, place + 1));
    }
    return best;
  }

  private List<Attempt> curve(SearchRange range, List<Solution> solutions) {
    if (solutions.size() != 1) {
      return trying.at(range.equally(2 * CURVE).stream().map(range::value).toList());
    }
    BigDecimal middle = middle(solutions.get(0));
    BigDecimal step = step(range, middle);
    BigDecimal centre = middle.setScale(step.scale(), RoundingMode.HALF_EVEN);
    List<BigDecimal> values = new ArrayList<>();
    for (int i = -CURVE; i <= CURVE; i++) {
      BigDecimal value = centre.add(step.multiply(BigDecimal.valueOf(i)));
      if (range.holds(value) || range.why() != SearchRange.Why.ASKED) {
        values.add(value);
      }
    }
    // Beside a range that nobody insists on, all values that can be in force are worth a look.
    return trying.at(values).stream().filter(one -> one.why() == null).toList();
  }

  private static BigDecimal middle(Solution solution) {
    return solution instanceof Solution.Value value
        ? value.at().value()
        : ((Solution.Jump) solution).before().value();
  }

  /** A step of a single digit: a part of the range, and of the value in its middle. */
  private static BigDecimal step(SearchRange range, BigDecimal middle) {
    BigDecimal part = part(range.value(range.width()), FINE, range);
    BigDecimal ofMiddle = part(middle.abs(), OF_MIDDLE, range);
    BigDecimal finer = ofMiddle.signum() == 0 ? part : part.min(ofMiddle);
    BigDecimal single = TextDigits.round(finer);
    BigDecimal last = BigDecimal.ONE.movePointLeft(range.scale());
    return single == null ? last : single.max(last);
  }

  private static BigDecimal part(BigDecimal whole, int parts, SearchRange range) {
    return whole.divide(BigDecimal.valueOf(parts), range.scale() + 2, RoundingMode.HALF_EVEN);
  }

  /** The size of a difference. */
  static Fraction size(Fraction difference) {
    return difference.signum() < 0 ? difference.negated() : difference;
  }
}
