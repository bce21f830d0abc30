package org.dsisim.indicator.statistic;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.Money;

/**
 * What some payers owe and are expected to pay together.
 *
 * @param asked how many there are, those included that owe nothing
 * @param owing how many of them owe something
 * @param untold how many of them are liable for an amount that nobody can tell
 */
public record Payments(String key, int asked, int owing, int untold, Money owed, Money expected) {

  /** The one that owes most first, ties by key. */
  public static final Comparator<Payments> LARGEST_FIRST =
      Comparator.comparing(Payments::owed).reversed().thenComparing(Payments::key);

  /** The same under another key. */
  public Payments under(String name) {
    return new Payments(name, asked, owing, untold, owed, expected);
  }

  /** These and others together, under the key of these. */
  public Payments and(Payments others) {
    return new Payments(
        key,
        asked + others.asked,
        owing + others.owing,
        untold + others.untold,
        owed.plus(others.owed),
        expected.plus(others.expected));
  }

  /** These without some of them, under the key of these. */
  public Payments without(Payments some) {
    return new Payments(
        key,
        asked - some.asked,
        owing - some.owing,
        untold - some.untold,
        owed.minus(some.owed),
        expected.minus(some.expected));
  }

  /** Payers by a key, the one that owes most first, ties by key. */
  public static List<Payments> by(Function<PayerOutcome, String> key, List<PayerOutcome> payers) {
    PaymentGroups groups = new PaymentGroups();
    payers.forEach(payer -> groups.add(key.apply(payer), PayerView.of(payer)));
    return groups.all();
  }
}
