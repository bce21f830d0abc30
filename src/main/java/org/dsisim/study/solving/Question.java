package org.dsisim.study.solving;

import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.study.Finding;
import org.dsisim.study.StudiedFigure;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for: that a figure comes to a target, or that two figures are equal.
 *
 * @param figure the one that is looked at
 * @param other the one that it is to be equal to; null where it is to come to a target
 * @param target in the unit of the figure; zero where two are to be equal
 */
public record Question(StudiedFigure figure, @Nullable StudiedFigure other, Fraction target) {

  /** A figure that is to come to a target. */
  public static Question target(StudiedFigure figure, Fraction target) {
    return new Question(figure, null, target);
  }

  /** Two figures that are to be equal. */
  public static Question balance(StudiedFigure figure, StudiedFigure other) {
    return new Question(figure, other, Fraction.ZERO);
  }

  /** What the figure is to be; unknown where nobody knows the other one. */
  ResultValue wanted(Finding finding) {
    return other == null ? ResultValue.number(target) : finding.value(other);
  }
}
