package org.dsisim.reckoning.liability;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.formula.Obligation;
import org.dsisim.reckoning.allocation.LargestRemainder;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/**
 * Amounts that are parts of one whole: those of a sum that payers share, and those of countries,
 * which raise one total together. They are rounded together, so that no cent is made or lost; what
 * a user owes on its own is rounded by itself.
 */
public final class PartsOfAWhole {

  private final Map<List<Object>, List<Ruling>> wholes = new LinkedHashMap<>();
  private final IdentityHashMap<Ruling, Fraction> exactly = new IdentityHashMap<>();

  /** Whether what a ruling asks for is such a part. */
  public static boolean has(Ruling ruling) {
    return ruling instanceof Ruling.Owes owes
        && (owes.payer().isCountry() || owes.obligation() instanceof Obligation.PoolPart);
  }

  /**
   * Adds a part.
   *
   * @param cents exact
   */
  public void add(Ruling.Owes part, Fraction cents) {
    String pool = part.obligation() instanceof Obligation.PoolPart one ? one.total() : "";
    wholes.computeIfAbsent(List.of(part.recipient(), pool), key -> new ArrayList<>()).add(part);
    exactly.put(part, cents);
  }

  /** The parts in whole cents: those of each whole sum to the whole, rounded. */
  public IdentityHashMap<Ruling, Money> rounded() {
    IdentityHashMap<Ruling, Money> rounded = new IdentityHashMap<>(exactly.size());
    for (List<Ruling> whole : wholes.values()) {
      List<Money> amounts = LargestRemainder.rounded(whole.stream().map(exactly::get).toList());
      for (int i = 0; i < amounts.size(); i++) {
        rounded.put(whole.get(i), amounts.get(i));
      }
    }
    return rounded;
  }
}
