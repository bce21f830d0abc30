package org.dsisim.simulation;

import java.util.List;
import org.dsisim.model.Payer;
import org.dsisim.model.Ruling;
import org.dsisim.parameter.Terms;
import org.dsisim.value.Money;

/** Opens the settlement to the benchmarks, which stand in another package. */
public final class SettledCents {

  private SettledCents() {}

  /** All that is owed, reckoned and rounded payer by payer. */
  public static long of(List<Ruling> rulings, Terms terms, List<Payer> payers) {
    Settlement settlement = new Settlement(rulings, terms);
    Money sum = Money.ZERO;
    for (Payer payer : payers) {
      sum = sum.plus(settlement.owed(payer));
    }
    return sum.cents();
  }
}
