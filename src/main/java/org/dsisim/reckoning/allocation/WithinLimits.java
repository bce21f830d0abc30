package org.dsisim.reckoning.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dsisim.value.Fraction;

/**
 * Brings shares between floors and ceilings: who is out of bounds is put at the bound, the others
 * are scaled in proportion, until nobody is out of bounds.
 *
 * <p>That end is reached at once: every share is {@code clamp(factor × share, floor, ceiling)} with
 * the one factor at which they sum to the target, and that sum only rises with the factor.
 */
public final class WithinLimits {

  /**
   * A share and its bounds.
   *
   * @param ceiling at least the floor
   */
  public record Bounded(Fraction share, Fraction floor, Fraction ceiling) {

    /** The share, scaled by a factor and held between its bounds. */
    public Fraction at(Fraction factor) {
      return share.times(factor).max(floor).min(ceiling);
    }

    /** Whether it is scaled, and neither bound holds it. */
    public boolean isWithin(Fraction factor) {
      return share.times(factor).equals(at(factor));
    }
  }

  /**
   * The outcome.
   *
   * @param shares in the order of the input
   * @param factor by which shares within their bounds were scaled
   * @param left what ceilings leave over; zero when they do not bind everybody
   */
  public record Result(List<Fraction> shares, Fraction factor, Fraction left) {}

  private WithinLimits() {}

  /**
   * Shares of which all are within their bounds.
   *
   * @param all together what is to be given out
   */
  static boolean isNobodyOut(List<Bounded> all) {
    for (Bounded one : all) {
      if (one.share().compareTo(one.floor()) < 0 || one.share().compareTo(one.ceiling()) > 0) {
        return false;
      }
    }
    return true;
  }

  /** The least that can be given out: what the floors take. */
  public static Fraction floors(List<Bounded> all) {
    return Fraction.sum(all.stream().map(Bounded::floor).toList());
  }

  /**
   * Scales shares to a target.
   *
   * @param target what the shares must sum to; at least what the floors take
   * @throws IllegalArgumentException when the floors take more than the target
   */
  public static Result scale(List<Bounded> all, Fraction target) {
    if (floors(all).compareTo(target) > 0) {
      throw new IllegalArgumentException("The floors take more than there is.");
    }
    Fraction factor = factor(all, target);
    List<Fraction> shares = new ArrayList<>();
    for (Bounded one : all) {
      shares.add(one.at(factor));
    }
    return new Result(shares, factor, target.minus(Fraction.sum(shares)));
  }

  /** The factor at which the sum meets the target, or the one at which it stops rising. */
  private static Fraction factor(List<Bounded> all, Fraction target) {
    List<Fraction> breaks = breaks(all);
    // The sum only rises from break to break: the first that reaches the target is found by
    // halving.
    int low = 0;
    int high = breaks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sum(all, breaks.get(middle)).compareTo(target) >= 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    Fraction below = low == 0 ? Fraction.ZERO : breaks.get(low - 1);
    return low == breaks.size() ? below : between(all, target, below);
  }

  /** The factors at which a share leaves its floor or meets its ceiling, rising. */
  private static List<Fraction> breaks(List<Bounded> all) {
    return all.stream()
        .filter(one -> !one.share().isZero())
        .flatMap(
            one ->
                Stream.of(one.floor().dividedBy(one.share()), one.ceiling().dividedBy(one.share())))
        .sorted()
        .distinct()
        .toList();
  }

  /** From a break on the sum rises in a straight line: by how much per unit of the factor. */
  private static Fraction rising(List<Bounded> all, Fraction from) {
    List<Fraction> slopes = new ArrayList<>();
    for (Bounded one : all) {
      Fraction share = one.share().times(from);
      if (share.compareTo(one.floor()) >= 0 && share.compareTo(one.ceiling()) < 0) {
        slopes.add(one.share());
      }
    }
    return Fraction.sum(slopes);
  }

  private static Fraction between(List<Bounded> all, Fraction target, Fraction from) {
    Fraction missing = target.minus(sum(all, from));
    return missing.isZero() ? from : from.plus(missing.dividedBy(rising(all, from)));
  }

  private static Fraction sum(List<Bounded> all, Fraction factor) {
    return Fraction.sum(all.stream().map(one -> one.at(factor)).toList());
  }
}
