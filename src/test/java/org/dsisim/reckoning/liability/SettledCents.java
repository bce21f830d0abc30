package org.dsisim.reckoning.liability;

import java.util.List;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.value.Money;

/** Opens the calculation to the benchmarks, which stand in another package. */
public final class SettledCents {

  private SettledCents() {}

  /** All that is owed, computed and rounded payer by payer. */
  public static long of(List<Ruling> rulings, ParameterValues values, List<Payer> payers) {
    LiabilityCalculation calculation = new LiabilityCalculation(rulings, values);
    Money sum = Money.ZERO;
    for (Payer payer : payers) {
      sum = sum.plus(calculation.owed(payer));
    }
    return sum.cents();
  }
}
