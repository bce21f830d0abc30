package org.dsisim.indicator.statistic;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.Money;

/**
 * What some payers owe and are expected to pay together.
 *
 * @param asked how many there are, those included that owe nothing
 * @param owing how many of them owe something
 */
public record Payments(String key, int asked, int owing, Money owed, Money expected) {

  /** The same under another key. */
  public Payments under(String name) {
    return new Payments(name, asked, owing, owed, expected);
  }

  private Payments plus(PayerOutcome payer) {
    return new Payments(
        key,
        asked + 1,
        owing + (payer.owed().isZero() ? 0 : 1),
        owed.plus(payer.owed()),
        expected.plus(payer.expected()));
  }

  /** What all of these pay together, under a key. */
  public static Payments of(String key, List<PayerOutcome> payers) {
    Payments together = nothing(key);
    for (PayerOutcome payer : payers) {
      together = together.plus(payer);
    }
    return together;
  }

  private static Payments nothing(String key) {
    return new Payments(key, 0, 0, Money.ZERO, Money.ZERO);
  }

  /** Payers by a key, the one that owes most first, ties by key. */
  public static List<Payments> by(Function<PayerOutcome, String> key, List<PayerOutcome> payers) {
    Map<String, Payments> groups = new LinkedHashMap<>();
    for (PayerOutcome payer : payers) {
      String name = key.apply(payer);
      Payments sofar = groups.getOrDefault(name, nothing(name));
      groups.put(name, sofar.plus(payer));
    }
    return groups.values().stream()
        .sorted(Comparator.comparing(Payments::owed).reversed().thenComparing(Payments::key))
        .toList();
  }
}
