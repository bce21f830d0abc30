package org.dsisim.report.training;

import java.util.Comparator;
import java.util.List;
import org.dsisim.model.answer.ScoreRange;
import org.dsisim.model.fact.AssessmentCriterion;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The scores that a room gave under one criterion, without who gave them.
 *
 * @param given from the lowest to the highest, so that their order tells nothing of who came first
 */
public record CriterionSpread(AssessmentCriterion criterion, List<ScoreRange> given) {

  private static final Comparator<ScoreRange> ORDER =
      Comparator.comparing(ScoreRange::low).thenComparing(ScoreRange::high);

  /** Puts them in order. */
  public CriterionSpread {
    given = given.stream().sorted(ORDER).toList();
  }

  /** The least range that covers all of them; null where nobody has scored. */
  public @Nullable ScoreRange range() {
    return given.stream().reduce(ScoreRange::and).orElse(null);
  }

  /**
   * The middle one of the middles of all ranges, halfway between two where their number is even;
   * null where nobody has scored.
   */
  public @Nullable Fraction middle() {
    if (given.isEmpty()) {
      return null;
    }
    List<Fraction> middles =
        given.stream().map(one -> half(one.low().plus(one.high()))).sorted().toList();
    int at = middles.size() / 2;
    return middles.size() % 2 == 1
        ? middles.get(at)
        : half(middles.get(at - 1).plus(middles.get(at)));
  }

  private static Fraction half(Fraction sum) {
    return sum.dividedBy(Fraction.of(2));
  }
}
