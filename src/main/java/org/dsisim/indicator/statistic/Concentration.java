package org.dsisim.indicator.statistic;

import java.util.Comparator;
import java.util.List;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Which part of what is owed comes from the payers that owe most. */
public final class Concentration {

  private final List<Money> falling;

  private Concentration(List<Money> falling) {
    this.falling = falling;
  }

  /** Of some payers; of those that owe alike it does not matter which is counted. */
  public static Concentration of(List<PayerOutcome> payers) {
    return new Concentration(
        payers.stream()
            .map(PayerOutcome::owed)
            .filter(owed -> !owed.isZero())
            .sorted(Comparator.reverseOrder())
            .toList());
  }

  /** How many payers owe something. */
  public int owing() {
    return falling.size();
  }

  /** The share of the payers that owe most, so many of them; null where nobody owes anything. */
  public @Nullable Fraction top(int payers) {
    Money top = falling.stream().limit(payers).reduce(Money.ZERO, Money::plus);
    Money all = falling.stream().reduce(Money.ZERO, Money::plus);
    return Ratios.of(top, all);
  }
}
