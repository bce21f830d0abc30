package org.dsisim.model.formula;

import java.util.HashMap;
import java.util.Map;
import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/**
 * The formulas of a rule set in one year, each made once. A rule states the same amount of every
 * payer, so the one before is mostly the one wanted. Not for several threads at once.
 */
public final class Formulas {

  private final NamedValues values;
  private final Map<Amount, Formula> made = new HashMap<>();
  private @Nullable Amount before;
  private @Nullable Formula formulaBefore;

  /** Formulas under these parameters. */
  public Formulas(NamedValues values) {
    this.values = values;
  }

  /**
   * The formula of an amount.
   *
   * @throws IllegalArgumentException when a parameter is missing or has another unit
   */
  public Formula of(Amount amount) {
    if (formulaBefore != null && amount.equals(before)) {
      return formulaBefore;
    }
    Formula formula = made.get(amount);
    if (formula == null) {
      formula = Formula.of(amount.under(values));
      made.put(amount, formula);
    }
    before = amount;
    formulaBefore = formula;
    return formula;
  }
}
