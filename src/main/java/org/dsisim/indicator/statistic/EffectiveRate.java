package org.dsisim.indicator.statistic;

import org.dsisim.simulation.payer.PayerColumns;
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

    /** Below it two numbers can be added without a look at what comes out. */
    private static final long SOME = Long.MAX_VALUE / 2;

    private int users;
    private int leftOut;
    private Money owed = Money.ZERO;
    private Fraction figures = Fraction.ZERO;

    /** What was added in cents and is in neither sum yet. */
    private long moreOwed;

    private long moreFigures;

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
        return;
      }
      if (owes >= SOME || figure >= SOME) {
        add(new Money(owes), Fraction.of(figure));
        return;
      }
      users++;
      if (moreOwed >= SOME || moreFigures >= SOME) {
        addUp();
      }
      moreOwed += owes;
      moreFigures += figure;
    }

    private void addUp() {
      owed = owed.plus(new Money(moreOwed));
      figures = figures.plus(Fraction.of(moreFigures));
      moreOwed = 0;
      moreFigures = 0;
    }

    void addAll(Sum others) {
      others.addUp();
      users += others.users;
      leftOut += others.leftOut;
      owed = owed.plus(others.owed);
      figures = figures.plus(others.figures);
    }

    EffectiveRate rate() {
      addUp();
      Fraction percent = figures.isZero() ? null : owed.toFraction().times(100).dividedBy(figures);
      return new EffectiveRate(users, leftOut, percent);
    }
  }
}
