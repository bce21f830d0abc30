package org.dsisim.model.formula;

import org.dsisim.value.Fraction;

/** Which part of what a payer owes is expected, by the row in which the payer stands. */
public interface ExpectedPart {

  /** The part of a row, from 0 to 1. */
  Fraction exactly(int row);

  /** The same in floating point, off by as much as three roundings. */
  double near(int row);

  /** The same part in all rows. */
  static ExpectedPart ofAll(Fraction part) {
    double near = part.toDecimal(NearTerm.PLACES).doubleValue();
    return new ExpectedPart() {
      @Override
      public Fraction exactly(int row) {
        return part;
      }

      @Override
      public double near(int row) {
        return near;
      }
    };
  }
}
