package org.dsisim.reckoning.collection;

import java.util.List;
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

  /** The parts of payers by their places in a list. For one thread at a time. */
  interface InOrder {

    /** The part of the payer at a place. */
    Fraction exactly(int place);

    /** The same in floating point. */
    double near(int place);
  }

  /**
   * The parts of many payers.
   *
   * @param payers their ids; best the same list whenever the same payers are meant
   * @throws IllegalArgumentException when payers have none of their own
   */
  default InOrder of(String assumption, List<String> payers) {
    return new InOrder() {
      @Override
      public Fraction exactly(int place) {
        return of(assumption, payers.get(place)).exactly();
      }

      @Override
      public double near(int place) {
        return of(assumption, payers.get(place)).near();
      }
    };
  }
}
