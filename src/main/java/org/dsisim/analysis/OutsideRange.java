package org.dsisim.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dsisim.parameter.Term;
import org.dsisim.parameter.Terms;
import org.dsisim.parameter.TriedRange;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.table.Problem;

/** Values in force outside the range that their rows say is worth trying. */
public final class OutsideRange {

  private OutsideRange() {}

  /** A sentence for each value, with what may have been meant. */
  public static List<String> of(Outcome outcome) {
    Set<String> sentences = new LinkedHashSet<>();
    for (YearOutcome year : outcome.years()) {
      year.terms().values().forEach(terms -> add(terms, sentences));
      add(year.assumptions(), sentences);
    }
    return List.copyOf(sentences);
  }

  private static void add(Terms terms, Set<String> sentences) {
    for (Term term : terms.all()) {
      Problem outside = TriedRange.warning(terms.owner(), term);
      if (outside != null) {
        sentences.add(
            outside.what() + (outside.maybe() == null ? "" : " Maybe " + outside.maybe()));
      }
    }
  }
}
