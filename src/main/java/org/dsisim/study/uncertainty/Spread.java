package org.dsisim.study.uncertainty;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that an input takes, and how likely each is. */
public sealed interface Spread permits ContinuousSpread, DiscreteSpread, EndsOnly {

  /** As people write it: the distribution, or the alternatives in brackets. */
  String text();

  /**
   * The value below which a part of all draws lies, with twelve digits at most: so a number between
   * 0 and 1 becomes a draw.
   *
   * @param part above 0 and below 1
   */
  String at(double part);

  /** Whether it takes a few values alone. */
  boolean isOfFew();

  /** The mean of the distribution as it is written; null for words, and where there is none. */
  @Nullable BigDecimal mean();

  /** Which part of the distribution as it is written lies outside of the bounds of the unit. */
  double outside();

  /**
   * The values that show what the input does by itself: the 5th and the 95th percentile, or each of
   * a few.
   */
  List<String> ends();

  /** Whether values are drawn at all; otherwise there are two ends and nothing else. */
  default boolean isDrawn() {
    return true;
  }
}
