package org.dsisim.simulation.year;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The figures of payers that the thresholds of a rule set test, in columns: how each payer stands
 * to all of them together is a number, whatever the thresholds are set to.
 */
public final class ThresholdColumns {

  /** Above it a figure is not compared here: the difference of two is a number too. */
  private static final int MOST_BITS = 61;

  /** In the place of a figure that is not known: it exceeds nothing. */
  private static final long UNKNOWN = -(1L << MOST_BITS);

  private final List<String> names;
  private final List<AssessmentBase> bases;
  private final List<Payer> payers;

  /** Whole figures; of one that is no whole number, the next one above it. */
  private final long[][] columns;

  private final BitSet[] between;

  /** How payers stand of whom nothing that is known exceeds anything. */
  private final int[] nothingExceeded;

  private ThresholdColumns(
      List<String> names,
      List<AssessmentBase> bases,
      List<Payer> payers,
      long[][] columns,
      BitSet[] between,
      int[] nothingExceeded) {
    this.names = names;
    this.bases = bases;
    this.payers = payers;
    this.columns = columns;
    this.between = between;
    this.nothingExceeded = nothingExceeded;
  }

  /**
   * The columns of payers.
   *
   * @return null where a figure that is tested is out of reach
   */
  static @Nullable ThresholdColumns of(List<Payer> payers, Thresholds thresholds) {
    List<String> names = List.copyOf(thresholds.names());
    List<AssessmentBase> bases = names.stream().map(thresholds::base).toList();
    long[][] columns = new long[names.size()][payers.size()];
    BitSet[] between = new BitSet[names.size()];
    int[] nothingExceeded = new int[payers.size()];
    for (int i = 0; i < columns.length; i++) {
      between[i] = new BitSet();
      int unknown = 2 * weight(i);
      for (int row = 0; row < payers.size(); row++) {
        Fraction figure = payers.get(row).measured().of(bases.get(i));
        if (figure == null) {
          columns[i][row] = UNKNOWN;
          nothingExceeded[row] += unknown;
        } else if (figure.isLong() && Math.abs(figure.toLong()) < -UNKNOWN) {
          columns[i][row] = figure.toLong();
        } else {
          BigInteger floor = figure.floor();
          if (floor.bitLength() > MOST_BITS) {
            return null;
          }
          boolean isBetween = !figure.isWhole();
          between[i].set(row, isBetween);
          columns[i][row] = floor.longValueExact() + (isBetween ? 1 : 0);
        }
      }
    }
    return new ThresholdColumns(names, bases, payers, columns, between, nothingExceeded);
  }

  /** How many ways there are to stand to all thresholds. */
  public int standings() {
    return weight(columns.length);
  }

  /** By how much it changes the number of a standing that one threshold is exceeded. */
  private static int weight(int threshold) {
    int weight = 1;
    for (int i = 0; i < threshold; i++) {
      weight = Math.multiplyExact(weight, 3);
    }
    return weight;
  }

  /**
   * How each payer stands to all thresholds: a number below {@link #standings}.
   *
   * @return null where a threshold is out of reach
   */
  public int @Nullable [] standings(Thresholds thresholds) {
    int[] standings = nothingExceeded.clone();
    for (int i = 0; i < columns.length; i++) {
      Fraction limit = thresholds.limit(names.get(i));
      BigInteger floor = limit.floor();
      if (floor.bitLength() > MOST_BITS) {
        return null;
      }
      long whole = floor.longValueExact();
      long[] column = columns[i];
      int weight = weight(i);
      for (int row = 0; row < standings.length; row++) {
        // A whole figure is above a limit when it is above the whole part of it: then the sign of
        // the difference is set. As a comparison it would be guessed, and wrongly in half of all.
        standings[row] += weight * (int) ((whole - column[row]) >>> (Long.SIZE - 1));
      }
      if (!limit.isWhole()) {
        correct(i, limit, whole, standings);
      }
    }
    return standings;
  }

  /** Of a figure and a limit between the same whole numbers only both of them can tell. */
  private void correct(int threshold, Fraction limit, long whole, int[] standings) {
    BitSet rows = between[threshold];
    AssessmentBase base = bases.get(threshold);
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      if (columns[threshold][row] == whole + 1
          && Objects.requireNonNull(payers.get(row).measured().of(base)).compareTo(limit) <= 0) {
        standings[row] -= weight(threshold);
      }
    }
  }
}
