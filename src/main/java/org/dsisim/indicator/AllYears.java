package org.dsisim.indicator;

import java.util.List;
import java.util.function.Function;
import org.dsisim.message.Message;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.AssumptionNames;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** The years of an outcome added up, as they are and discounted to the first of them. */
public final class AllYears {

  private final List<YearOutcome> years;

  private AllYears(List<YearOutcome> years) {
    this.years = years;
  }

  /**
   * The years of an outcome.
   *
   * @throws IllegalArgumentException when it has none
   */
  public static AllYears of(Outcome outcome) {
    if (outcome.years().isEmpty()) {
      throw new IllegalArgumentException("An outcome without years has no sum of them.");
    }
    return new AllYears(outcome.years());
  }

  /** The first year, to which discounted sums are brought. */
  public int base() {
    return years.get(0).year();
  }

  /** The years in words, as {@code 2025}, {@code 2025 to 2035}, or {@code 2025, 2030}. */
  public Message inWords() {
    int last = years.get(years.size() - 1).year();
    if (years.size() == 1) {
      return Message.plain(String.valueOf(last));
    }
    if (last - base() == years.size() - 1) {
      return Message.of("indicator.years", "first", base(), "last", last);
    }
    return Message.of(
        "list.all", "words", years.stream().map(year -> String.valueOf(year.year())).toList());
  }

  /** A sum over the years. */
  public Money sum(Function<YearOutcome, Money> amount) {
    return years.stream().map(amount).reduce(Money.ZERO, Money::plus);
  }

  /** The discount rate of the first year, as a share; null where none is assumed. */
  public @Nullable Fraction discountRate() {
    ParameterValues assumptions = years.get(0).assumptions();
    return assumptions.has(AssumptionNames.DISCOUNT_RATE)
        ? assumptions.rate(AssumptionNames.DISCOUNT_RATE)
        : null;
  }

  /**
   * A sum over the years, each discounted to the first by the rate in force then: {@code amount /
   * (1 + rate) ^ (year - first)}, rounded once.
   *
   * @return null where no discount rate is assumed
   */
  public @Nullable Money discounted(Function<YearOutcome, Money> amount) {
    Fraction rate = discountRate();
    if (rate == null) {
      return null;
    }
    Fraction sum = Fraction.ZERO;
    for (YearOutcome year : years) {
      Fraction factor = Fraction.ONE;
      for (int i = base(); i < year.year(); i++) {
        factor = factor.times(Fraction.ONE.plus(rate));
      }
      sum = sum.plus(amount.apply(year).toFraction().dividedBy(factor));
    }
    return Money.ofCents(sum);
  }
}
