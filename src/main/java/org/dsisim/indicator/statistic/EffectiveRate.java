package org.dsisim.indicator.statistic;

import org.dsisim.simulation.PayerColumns;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What users that owe something owe together, over a figure of theirs together: that of the whole
 * entity in the year.
 *
 * @param users how many of them have such a figure, above zero
 * @param leftOut how many of them have none, or one that is not above zero
 * @param percent exact; null where nobody that owes has such a figure
 */
public record EffectiveRate(int users, int leftOut, @Nullable Fraction percent) {

  /** The rate of users as they come. */
  static final class Sum {

    private int users;
    private int leftOut;
    private Money owed = Money.ZERO;
    private Fraction figures = Fraction.ZERO;

    /** Adds a user that owes something, with its figure; null where nobody knows it. */
    void add(Money owes, @Nullable Fraction figure) {
      if (figure == null || figure.signum() <= 0) {
        leftOut++;
      } else {
        users++;
        owed = owed.plus(owes);
        figures = figures.plus(figure);
      }
    }

    /** The same in cents, of which {@link PayerColumns#UNKNOWN} stands for no figure. */
    void add(long owes, long figure) {
      if (figure <= 0) {
        leftOut++;
      } else {
        users++;
        owed = owed.plus(new Money(owes));
        figures = figures.plus(Fraction.of(figure));
      }
    }

    void addAll(Sum others) {
      users += others.users;
      leftOut += others.leftOut;
      owed = owed.plus(others.owed);
      figures = figures.plus(others.figures);
    }

    EffectiveRate rate() {
      Fraction percent = figures.isZero() ? null : owed.toFraction().times(100).dividedBy(figures);
      return new EffectiveRate(users, leftOut, percent);
    }
  }
}
