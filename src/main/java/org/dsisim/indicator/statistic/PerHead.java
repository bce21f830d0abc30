package org.dsisim.indicator.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What some countries receive for each of their people. A country whose number of people nobody
 * knows is left out, with what it receives, and named.
 *
 * @param dollars null where nobody's number is known
 * @param leftOut those whose number is not known
 */
public record PerHead(@Nullable Fraction dollars, List<Country> leftOut) {

  private static final int CENTS = 100;

  /**
   * An amount for each of the people of some countries.
   *
   * @param country of each
   * @param amount that each receives
   */
  public static <T> PerHead of(
      List<T> all, Function<T, Country> country, Function<T, Money> amount) {
    Fraction people = Fraction.ZERO;
    Money received = Money.ZERO;
    List<Country> leftOut = new ArrayList<>();
    for (T one : all) {
      Fraction number = country.apply(one).figure(Criterion.POPULATION);
      if (number == null || number.signum() <= 0) {
        leftOut.add(country.apply(one));
      } else {
        people = people.plus(number);
        received = received.plus(amount.apply(one));
      }
    }
    Fraction dollars =
        people.signum() == 0 ? null : received.toFraction().dividedBy(people.times(CENTS));
    return new PerHead(dollars, List.copyOf(leftOut));
  }
}
