package org.dsisim.study.bracket;

import java.util.List;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What the alternatives of a bracket do to a figure, each alone. What is in force is one end where
 * all alternatives are on one side of it.
 *
 * @param lowest number of the alternative with the least; null where that is what is in force
 * @param highest number of the one with the most, likewise
 * @param least by how much the lowest differs from what is in force
 * @param most by how much the highest does
 */
public record BracketEffect(
    @Nullable Integer lowest, @Nullable Integer highest, Fraction least, Fraction most) {

  /** From one end to the other. */
  public Fraction span() {
    return most.minus(least);
  }

  /** Of trials against what is in force; null where nobody can tell any of them. */
  static @Nullable BracketEffect of(
      ResultValue inForce, List<TriedValues> alternatives, int figure) {
    Fraction from = inForce.number();
    if (from == null) {
      return null;
    }
    Integer lowest = null;
    Integer highest = null;
    Fraction least = Fraction.ZERO;
    Fraction most = Fraction.ZERO;
    boolean any = false;
    for (int i = 0; i < alternatives.size(); i++) {
      Fraction number = alternatives.get(i).values().get(figure).number();
      if (number == null) {
        continue;
      }
      any = true;
      Fraction difference = number.minus(from);
      if (difference.compareTo(least) < 0) {
        least = difference;
        lowest = i;
      }
      if (difference.compareTo(most) > 0) {
        most = difference;
        highest = i;
      }
    }
    return any ? new BracketEffect(lowest, highest, least, most) : null;
  }
}
