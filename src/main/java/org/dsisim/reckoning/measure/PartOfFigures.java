package org.dsisim.reckoning.measure;

import java.util.function.Predicate;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Figures of which a part alone counts, as what rests on DSI or comes of commercial activity. */
final class PartOfFigures {

  private PartOfFigures() {}

  /**
   * Figures with a part alone of some of them.
   *
   * @param has whether a figure has such a part; the others stay whole
   * @param part from 0 to 1; null where nobody knows it, and then what has such a part is unknown
   */
  static Figures of(Figures figures, Predicate<AssessmentBase> has, @Nullable Fraction part) {
    Figures.Collector some = new Figures.Collector();
    for (AssessmentBase base : figures.known()) {
      Fraction figure = figures.of(base);
      if (figure != null && !has.test(base)) {
        some.put(base, figure);
      } else if (figure != null && part != null) {
        some.put(base, figure.times(part));
      }
    }
    return some.figures();
  }
}
