package org.dsisim.reckoning.collection;

import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.dsisim.value.NamedValues;

/**
 * The fund's year.
 *
 * @param contributions what comes in, as expected
 * @param administration what its running takes
 * @param shortfall what its running would take beyond what comes in
 * @param undistributed what no rule gives to anybody
 * @param why for each part that is undistributed
 */
public record Fund(
    Money contributions,
    Money administration,
    Money shortfall,
    Money undistributed,
    List<Message> why) {

  /**
   * The fund before anything is given out: its running takes what is assumed, as far as it is
   * there.
   *
   * @throws IllegalArgumentException when an assumption on its running has another unit
   */
  public static Fund of(Money contributions, NamedValues assumptions) {
    Fraction cents = Fraction.ZERO;
    if (assumptions.has(AssumptionNames.ADMINISTRATION_SHARE)) {
      cents =
          contributions.toFraction().times(assumptions.rate(AssumptionNames.ADMINISTRATION_SHARE));
    }
    if (assumptions.has(AssumptionNames.ADMINISTRATION_FIXED)) {
      cents = cents.plus(assumptions.money(AssumptionNames.ADMINISTRATION_FIXED).toFraction());
    }
    Money wanted = Money.ofCents(cents);
    Money taken = wanted.min(contributions);
    return new Fund(contributions, taken, wanted.minus(taken), Money.ZERO, List.of());
  }

  /** What its running would take, covered or not. */
  public Money administrationWanted() {
    return administration.plus(shortfall);
  }

  /** What is there to share. */
  public Money net() {
    return contributions.minus(administration);
  }

  /** What Parties receive. */
  public Money allocated() {
    return net().minus(undistributed);
  }
}
