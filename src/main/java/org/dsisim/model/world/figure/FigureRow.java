package org.dsisim.model.world.figure;

/** Figures of one payer, wherever they stand, as far as they are whole numbers. */
public interface FigureRow {

  /** Whether the figure is known and stands here as a whole number. */
  boolean isWhole(AssessmentBase base);

  /**
   * The figure that is a whole number: of money, its cents.
   *
   * @throws IllegalArgumentException when it is none, or is unknown
   */
  long whole(AssessmentBase base);
}
