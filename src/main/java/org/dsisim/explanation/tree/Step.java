package org.dsisim.explanation.tree;

import java.util.Locale;

/** How a figure follows from those of the reasons below it, in their order. */
public enum Step {
  /** It does not: it was read, assumed, or is said elsewhere. */
  GIVEN,
  /** It is the one below. */
  SAME,
  /** All together. */
  SUM,
  /** The first less the others. */
  DIFFERENCE,
  /** The first less the others, but never below zero. */
  DIFFERENCE_ABOVE_ZERO,
  /** All multiplied with one another. */
  PRODUCT,
  /** The first divided by the second. */
  QUOTIENT,
  /** All but the last multiplied with one another, divided by the last. */
  PROPORTION,
  /** The first multiplied with itself as many times as the second says. */
  POWER,
  /** The lowest of them. */
  LOWEST,
  /** The highest of them. */
  HIGHEST,
  /** The one below, rounded half-even to the cent. */
  ROUNDED,
  /** The one below, rounded up to the cent. */
  ROUNDED_UP,
  /** The one below in whole cents, or one cent more by the largest remainder. */
  APPORTIONED;

  /** The word in documents. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
