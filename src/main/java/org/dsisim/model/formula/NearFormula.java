package org.dsisim.model.formula;

import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/**
 * A formula for payers whose figures stand in columns. What it owes and what is expected of it come
 * out in whole cents, always those of the exact formula: an amount is rounded in floating point
 * only where its bound of error proves that exact arithmetic would round it alike, and is computed
 * exactly otherwise. For one thread.
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
  private final ExpectedPart part;
  private final @Nullable NearTerm near;
  private final Receiver receiver;
  private final int[] rows = new int[NearTerm.AT_ONCE];
  private final double[] amounts = new double[NearTerm.AT_ONCE];
  private final double[] sizes = new double[NearTerm.AT_ONCE];
  private int waiting;

  /** Receives amounts. */
  public interface Receiver {

    /**
     * Takes what payers owe, some of them together.
     *
     * @param owed in cents
     * @param expected what is expected of it, in cents
     */
    void take(long owed, long expected);

    /** Takes an amount that nobody can tell. */
    void unknown();
  }

  /**
   * The formula of an amount.
   *
   * @param part of what is owed that is expected
   * @param receiver takes the amounts
   * @throws IllegalArgumentException when a parameter is missing or has another unit
   */
  public NearFormula(
      Amount amount,
      NamedValues terms,
      ExpectedPart part,
      FigureColumns columns,
      Receiver receiver) {
    FormulaTerm term = amount.under(terms);
    this.exact = Formula.of(term);
    this.columns = columns;
    this.part = part;
    this.receiver = receiver;
    NearTerm of = NearTerm.of(term, columns);
    this.near = of == null || of.operations() > MOST_OPERATIONS ? null : of;
  }

  /**
   * Takes a payer in: its amount has reached the receiver when {@link #finish} is done.
   *
   * @throws org.dsisim.value.TooMuchMoney when an amount is more than all money
   */
  public void take(int row) {
    if (near == null || columns.isInexact(row)) {
      exactly(row);
      return;
    }
    rows[waiting++] = row;
    if (waiting == rows.length) {
      compute(near);
    }
  }

  /**
   * Computes the amounts of all who were taken in and still wait.
   *
   * @throws org.dsisim.value.TooMuchMoney when an amount is more than all money
   */
  public void finish() {
    if (near != null) {
      compute(near);
    }
  }

  private void compute(NearTerm term) {
    term.near(rows, waiting, amounts, sizes);
    long owedTogether = 0;
    long expectedTogether = 0;
    for (int i = 0; i < waiting; i++) {
      double owed = amounts[i];
      double expected = owed * part.near(rows[i]);
      double off = sizes[i] * OFF;
      if (owed < LARGEST && isCertain(owed, off) && isCertain(expected, off)) {
        owedTogether += rounded(owed);
        expectedTogether += rounded(expected);
      } else if (Double.isNaN(owed)) {
        receiver.unknown();
      } else {
        exactly(rows[i]);
      }
    }
    waiting = 0;
    receiver.take(owedTogether, expectedTogether);
  }

  private void exactly(int row) {
    if (exact.compute(columns.row(row)) instanceof ComputedAmount.Exactly known) {
      receiver.take(
          known.cents().roundHalfEven(), known.cents().times(part.exactly(row)).roundHalfEven());
    } else {
      receiver.unknown();
    }
  }

  /** Whether the exact amount lies on the same side of the half of a cent. */
  private static boolean isCertain(double amount, double off) {
    return Math.abs(amount - Math.floor(amount) - 0.5) > off;
  }

  private static long rounded(double amount) {
    return (long) Math.floor(amount + 0.5);
  }
}
