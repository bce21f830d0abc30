package org.dsisim.simulation;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The figures of payers that the thresholds of a rule set test, in columns: how each payer stands
 * to all of them together is a number, whatever the thresholds are set to.
 */
final class ThresholdColumns {

  private static final long UNKNOWN = Long.MIN_VALUE;

  /** Above it a figure is not compared here. */
  private static final int MOST_BITS = 62;

  private final List<String> names;
  private final List<AssessmentBase> bases;
  private final List<Payer> payers;

  /** Whole figures; of one that is no whole number, the next one above it. */
  private final long[][] columns;

  private final BitSet[] between;

  private ThresholdColumns(
      List<String> names,
      List<AssessmentBase> bases,
      List<Payer> payers,
      long[][] columns,
      BitSet[] between) {
    this.names = names;
    this.bases = bases;
    this.payers = payers;
    this.columns = columns;
    this.between = between;
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
    for (int i = 0; i < columns.length; i++) {
      between[i] = new BitSet();
      for (int row = 0; row < payers.size(); row++) {
        Fraction figure = payers.get(row).measured().of(bases.get(i));
        if (figure == null) {
          columns[i][row] = UNKNOWN;
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
    return new ThresholdColumns(names, bases, payers, columns, between);
  }

  /** How many ways there are to stand to all thresholds. */
  int standings() {
    int standings = 1;
    for (int i = 0; i < columns.length; i++) {
      standings = Math.multiplyExact(standings, 3);
    }
    return standings;
  }

  /**
   * How each payer stands to all thresholds: a number below {@link #standings}.
   *
   * @return null where a threshold is out of reach
   */
  int @Nullable [] standings(Thresholds thresholds) {
    int[] standings = new int[payers.size()];
    for (int i = 0; i < columns.length; i++) {
      Fraction limit = thresholds.limit(names.get(i));
      BigInteger floor = limit.floor();
      if (floor.bitLength() > MOST_BITS) {
        return null;
      }
      long whole = floor.longValueExact();
      long[] column = columns[i];
      for (int row = 0; row < standings.length; row++) {
        long figure = column[row];
        // A whole figure is above a limit when it is above the whole part of it.
        int standing = figure == UNKNOWN ? 2 : figure > whole ? 1 : 0;
        standings[row] = standings[row] * 3 + standing;
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
        standings[row]--;
      }
    }
  }
}
