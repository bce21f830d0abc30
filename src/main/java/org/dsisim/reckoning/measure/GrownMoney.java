package org.dsisim.reckoning.measure;

import java.util.function.Supplier;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.reckoning.liability.MostMoney;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** Money that was carried forward to another year. */
final class GrownMoney {

  private GrownMoney() {}

  /**
   * A figure that was carried forward, rounded to the cent.
   *
   * @param what it is and whose
   * @param place the row that it was carried forward from
   * @throws InvalidInput when it outgrows all money
   */
  static Money of(Fraction cents, Supplier<Message> what, int year, Place place) {
    if (MostMoney.isExceededBy(cents)) {
      throw InvalidInput.of(
          place,
          Message.of(
              "liability.too-much.grown",
              "figure",
              what.get(),
              "year",
              year,
              "most",
              MostMoney.IN_DOLLARS),
          Message.of("liability.too-much.grown.maybe", "year", year));
    }
    return Money.ofCents(cents);
  }
}
