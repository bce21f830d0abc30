package org.dsisim.reckoning.collection;

import org.dsisim.value.Fraction;

/**
 * Parts of what is owed that payers have each for themselves, in the place of an assumption that is
 * one part for all. The same payer always has the same.
 */
public interface PayerParts {

  /** None: each part is what is assumed for all. */
  PayerParts NONE =
      new PayerParts() {
        @Override
        public boolean has(String assumption) {
          return false;
        }

        @Override
        public Part of(String assumption, String payer) {
          throw new IllegalArgumentException("No payer has a part of " + assumption + ".");
        }
      };

  /**
   * A part.
   *
   * @param exactly from 0 to 1
   * @param near the nearest number in floating point
   */
  record Part(Fraction exactly, double near) {}

  /** Whether payers have parts of their own in the place of an assumption. */
  boolean has(String assumption);

  /**
   * The part of a payer.
   *
   * @param payer its id
   * @throws IllegalArgumentException when payers have none of their own
   */
  Part of(String assumption, String payer);
}
