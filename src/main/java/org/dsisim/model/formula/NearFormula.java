package org.dsisim.model.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dsisim.value.Fraction;
import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/**
 * A formula for payers whose figures stand in columns. What it owes and what is expected of it come
 * out in whole cents, always those of the exact formula: an amount is rounded in floating point
 * only where its bound of error proves that exact arithmetic would round it alike, and is computed
 * exactly otherwise. Amounts are kept, so that part after part can be taken of them. For one thread
 * until all payers are taken in; then for several.
 */
public final class NearFormula {

  /**
   * How far off an amount can be, in parts of the size of its numbers: each operation and each
   * number is off by at most 2^-53 of it, and there are fewer than a hundred.
   */
  private static final double OFF = 0x1p-46;

  private static final int MOST_OPERATIONS = 100;

  /** Above it a cent is no small part of an amount any more. */
  private static final double LARGEST = 0x1p45;

  private final Formula exact;
  private final FigureColumns columns;
  private final @Nullable NearTerm near;

  private final int[] waitingRows = new int[NearTerm.AT_ONCE];
  private final double[] waitingAmounts = new double[NearTerm.AT_ONCE];
  private final double[] waitingSizes = new double[NearTerm.AT_ONCE];
  private int waiting;

  /** Those whose amount is known nearly, with how far off it can be. */
  private int[] rows = new int[NearTerm.AT_ONCE];

  private double[] amounts = new double[NearTerm.AT_ONCE];
  private double[] off = new double[NearTerm.AT_ONCE];
  private int count;

  private final List<Exactly> others = new ArrayList<>();
  private long owed;
  private int unknown;

  /** What a payer owes, in cents. */
  private record Exactly(int row, Fraction cents) {}

  /**
   * The formula of an amount.
   *
   * @throws IllegalArgumentException when a parameter is missing or has another unit
   */
  public NearFormula(Amount amount, NamedValues values, FigureColumns columns) {
    FormulaTerm term = amount.under(values);
    this.exact = Formula.of(term);
    this.columns = columns;
    NearTerm of = NearTerm.of(term, columns);
    this.near = of == null || of.operations() > MOST_OPERATIONS ? null : of;
  }

  /**
   * Takes a payer in: its amount counts when {@link #finish} is done.
   *
   * @throws ArithmeticException when amounts are more than all money
   */
  public void take(int row) {
    if (near == null || columns.isBeyond(row)) {
      exactly(row);
      return;
    }
    waitingRows[waiting++] = row;
    if (waiting == waitingRows.length) {
      compute(near);
    }
  }

  /**
   * Computes the amounts of all who were taken in and still wait.
   *
   * @throws ArithmeticException when amounts are more than all money
   */
  public void finish() {
    if (near != null) {
      compute(near);
    }
  }

  private void compute(NearTerm term) {
    term.near(waitingRows, waiting, waitingAmounts, waitingSizes);
    if (rows.length < count + waiting) {
      rows = Arrays.copyOf(rows, 2 * rows.length);
      amounts = Arrays.copyOf(amounts, rows.length);
      off = Arrays.copyOf(off, rows.length);
    }
    long together = 0;
    for (int i = 0; i < waiting; i++) {
      double amount = waitingAmounts[i];
      double bound = waitingSizes[i] * OFF;
      if (Double.isNaN(amount)) {
        unknown++;
      } else if (amount < LARGEST) {
        // Sales in whole dollars often owe a half of a cent; a part of that is none any more.
        together +=
            isCertain(amount, bound) ? rounded(amount) : cents(waitingRows[i]).roundHalfEven();
        rows[count] = waitingRows[i];
        amounts[count] = amount;
        off[count++] = bound;
      } else {
        exactly(waitingRows[i]);
      }
    }
    waiting = 0;
    owed = Math.addExact(owed, together);
  }

  private void exactly(int row) {
    if (exact.compute(columns.row(row)) instanceof ComputedAmount.Exactly known) {
      others.add(new Exactly(row, known.cents()));
      owed = Math.addExact(owed, known.cents().roundHalfEven());
    } else {
      unknown++;
    }
  }

  /** What a payer owes of whom it is known nearly. */
  private Fraction cents(int row) {
    if (exact.compute(columns.row(row)) instanceof ComputedAmount.Exactly known) {
      return known.cents();
    }
    throw new IllegalStateException("Row " + row + " owes what is known only nearly.");
  }

  /** What all who were taken in owe together, in cents. */
  public long owed() {
    return owed;
  }

  /** Of how many nobody can tell what they owe. */
  public int unknown() {
    return unknown;
  }

  /**
   * What is expected of all together, in cents.
   *
   * @param part of what each owes that is expected
   * @throws ArithmeticException when it is more than all money
   */
  public long expected(ExpectedPart part) {
    long expected = 0;
    for (int from = 0; from < count; from += NearTerm.AT_ONCE) {
      int to = Math.min(count, from + NearTerm.AT_ONCE);
      long together = 0;
      for (int i = from; i < to; i++) {
        double amount = amounts[i] * part.near(rows[i]);
        together +=
            isCertain(amount, off[i])
                ? rounded(amount)
                : cents(rows[i]).times(part.exactly(rows[i])).roundHalfEven();
      }
      expected = Math.addExact(expected, together);
    }
    for (Exactly one : others) {
      expected =
          Math.addExact(expected, one.cents().times(part.exactly(one.row())).roundHalfEven());
    }
    return expected;
  }

  /** Whether the exact amount lies on the same side of the half of a cent. */
  private static boolean isCertain(double amount, double off) {
    return Math.abs(amount - Math.floor(amount) - 0.5) > off;
  }

  private static long rounded(double amount) {
    return (long) Math.floor(amount + 0.5);
  }
}
