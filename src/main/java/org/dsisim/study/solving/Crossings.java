package org.dsisim.study.solving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Finds where a figure comes to what is asked for between values that were tried. */
final class Crossings {

  /** A range of no more values is one of steps: a count, a number of years. */
  private static final long FEW_VALUES = 1_000_000;

  /** A figure jumps that moves by this part of all it moves within the last digit. */
  private static final double JUMP = 1e-9;

  /** So much steeper than over the whole range a figure can be without a jump. */
  private static final double STEEP = 1000;

  /** Rounding each of many amounts to the cent is no jump either: dollars. */
  private static final Fraction ROUNDING = Fraction.of(1, 20);

  /** A secant that has not halved what is left so often gives way to halving. */
  private static final int PATIENCE = 3;

  private final Trying trying;
  private final SearchRange range;
  private final TextDigits digits;

  Crossings(Trying trying, SearchRange range, TextDigits digits) {
    this.trying = trying;
    this.range = range;
    this.digits = digits;
  }

  /** The solutions between the values of a scan, rising. */
  List<Solution> among(List<Long> places, List<Attempt> scan) {
    List<Solution> solutions = new ArrayList<>();
    Fraction moves = moves(scan);
    for (int i = 0; i < places.size(); i++) {
      if (scan.get(i).isExact()) {
        int last = i;
        while (last + 1 < places.size() && scan.get(last + 1).isExact()) {
          last++;
        }
        long before = i == 0 ? places.get(i) : places.get(i - 1);
        long behind = last + 1 == places.size() ? places.get(last) : places.get(last + 1);
        solutions.add(exactly(places.get(i), places.get(last), before, behind));
        i = last;
      }
      if (i + 1 < places.size() && scan.get(i).side() * scan.get(i + 1).side() < 0) {
        solutions.add(between(places.get(i), places.get(i + 1), moves));
      }
    }
    return solutions;
  }

  /** How far the figure moves over the whole range. */
  private static Fraction moves(List<Attempt> scan) {
    Fraction least = null;
    Fraction most = null;
    for (Attempt one : scan) {
      Fraction gap = one.gap();
      if (gap != null) {
        least = least == null ? gap : least.min(gap);
        most = most == null ? gap : most.max(gap);
      }
    }
    return least == null || most == null ? Fraction.ZERO : most.minus(least);
  }

  private Attempt at(long place) {
    return trying.at(range.value(place));
  }

  /** The solution between two values on either side. */
  private Solution between(long from, long to, Fraction moves) {
    long low = from;
    long high = to;
    int stuck = 0;
    double ofLow = gap(at(low));
    double ofHigh = gap(at(high));
    while (high - low > 1) {
      long width = high - low;
      long middle = stuck < PATIENCE ? secant(low, high, ofLow, ofHigh) : low + width / 2;
      Attempt there = at(middle);
      if (!there.isKnown()) {
        // Where there is no result in between, the sides of that hole are looked at no further.
        return jump(low, high);
      }
      if (there.isExact()) {
        return exactly(middle, middle, low, high);
      }
      // The end that stays counts half, so that the next secant falls on its side (Illinois).
      if (there.side() == at(low).side()) {
        low = middle;
        ofLow = gap(there);
        ofHigh /= 2;
      } else {
        high = middle;
        ofHigh = gap(there);
        ofLow /= 2;
      }
      stuck = high - low <= width / 2 ? 0 : stuck + 1;
    }
    return isJump(at(low), at(high), moves) ? jump(low, high) : value(nearer(low, high));
  }

  private long nearer(long low, long high) {
    return at(high).isNearerThan(at(low)) ? high : low;
  }

  private static long secant(long low, long high, double ofLow, double ofHigh) {
    double part = Math.abs(ofLow) / (Math.abs(ofLow) + Math.abs(ofHigh));
    long middle = low + Math.round((high - low) * part);
    return Math.max(low + 1, Math.min(high - 1, middle));
  }

  /** Where to look next need not be exact; what is found there is. */
  private static double gap(Attempt attempt) {
    return attempt.gap() == null ? Double.NaN : attempt.gap().toDecimal(12).doubleValue();
  }

  private boolean isJump(Attempt one, Attempt next, Fraction moves) {
    if (one.gap() == null || next.gap() == null || range.width() < FEW_VALUES) {
      return true;
    }
    double part = Math.max(JUMP, STEEP / range.width());
    Fraction within = moves.times(Fraction.of(BigDecimal.valueOf(part)));
    boolean isMoney = one.figure() != null && one.figure().unit().equals("USD");
    Fraction most = isMoney ? within.max(ROUNDING) : within;
    return Solver.size(next.gap().minus(one.gap())).compareTo(most) > 0;
  }

  /**
   * Values that bring exactly what is asked for, and how far to either side others do too.
   *
   * @param before a value below the first that does not, or the first itself
   * @param behind a value above the last that does not, or the last itself
   */
  private Solution exactly(long first, long last, long before, long behind) {
    long around = Math.max(1, range.width() / FEW_VALUES);
    return value(
        first,
        edge(first, Math.max(before, first - around), before),
        edge(last, Math.min(behind, last + around), behind));
  }

  /** The last value towards another that still brings it; where none close by does, the first. */
  private long edge(long exact, long closeBy, long other) {
    if (!at(closeBy).isExact()) {
      return exact;
    }
    long in = closeBy;
    long out = other;
    while (Math.abs(out - in) > 1) {
      long middle = in + (out - in) / 2;
      if (at(middle).isExact()) {
        in = middle;
      } else {
        out = middle;
      }
    }
    return in;
  }

  private Solution value(long place) {
    return value(place, place, place);
  }

  private Solution value(long place, long from, long to) {
    Attempt at = at(place);
    Attempt below = inText(digits.below(at.value()));
    Attempt above = inText(digits.above(at.value()));
    Attempt inText = above != null && (below == null || above.isNearerThan(below)) ? above : below;
    BigDecimal single = TextDigits.round(at.value());
    Attempt round = single == null ? null : inText(single);
    boolean isAnother = round != null && !round.equals(at) && !round.equals(inText);
    return new Solution.Value(at, inText, isAnother ? round : null, at(from), at(to));
  }

  private Solution jump(long low, long high) {
    return new Solution.Jump(
        at(low),
        at(high),
        inText(digits.below(range.value(low))),
        inText(digits.above(range.value(high))));
  }

  /** What a rounded value brings; null where it has no result, as outside the unit. */
  private @Nullable Attempt inText(BigDecimal value) {
    Attempt attempt = trying.at(value);
    return attempt.isKnown() ? attempt : null;
  }
}
