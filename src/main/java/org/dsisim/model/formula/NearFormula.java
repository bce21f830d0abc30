package org.dsisim.model.formula;

import org.dsisim.value.Fraction;
import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/**
 * A formula for payers whose figures stand in columns. What it owes and what is expected of it come
 * out in whole cents, always those of the exact formula: an amount is rounded in floating point
 * only where its bound of error proves that exact arithmetic would round it alike, and is computed
 * exactly otherwise.
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
  private final Fraction part;
  private final double nearPart;
  private final @Nullable NearTerm near;

  /** Receives amounts. */
  public interface Receiver {

    /**
     * Takes what a payer owes.
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
   * @param part of what is owed that is expected, from 0 to 1
   * @throws IllegalArgumentException when a parameter is missing or has another unit
   */
  public NearFormula(Amount amount, NamedValues terms, Fraction part, FigureColumns columns) {
    FormulaTerm term = amount.under(terms);
    this.exact = Formula.of(term);
    this.columns = columns;
    this.part = part;
    this.nearPart = part.toDecimal(NearTerm.PLACES).doubleValue();
    NearTerm of = NearTerm.of(term, columns);
    this.near = of == null || of.operations() > MOST_OPERATIONS ? null : of;
  }

  /**
   * Computes the amount of a payer.
   *
   * @throws org.dsisim.value.TooMuchMoney when it is more than all money
   */
  public void compute(int row, Receiver receiver) {
    if (near == null || columns.isInexact(row)) {
      exactly(row, receiver);
      return;
    }
    double owed = near.near(row);
    if (Double.isNaN(owed)) {
      receiver.unknown();
      return;
    }
    double expected = owed * nearPart;
    double off = near.size(row) * OFF;
    if (owed < LARGEST && isCertain(owed, off) && isCertain(expected, off)) {
      receiver.take(rounded(owed), rounded(expected));
    } else {
      exactly(row, receiver);
    }
  }

  private void exactly(int row, Receiver receiver) {
    if (exact.compute(columns.row(row)) instanceof ComputedAmount.Exactly known) {
      receiver.take(known.cents().roundHalfEven(), known.cents().times(part).roundHalfEven());
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
