package org.dsisim.indicator.use;

import java.util.EnumMap;
import java.util.Map;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.Recipient.Purpose;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.payer.ColumnSum;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.value.Money;

/** What is expected to go to purposes and to other treaties, past the fund and the Parties. */
public final class Purposes implements ColumnSum<Purposes> {

  private final Map<Purpose, Money> expected = new EnumMap<>(Purpose.class);

  /** Of nobody yet. */
  public Purposes() {}

  /** Those of a year. */
  public static Purposes of(YearOutcome year) {
    return year.payers().sum(Purposes.class, Purposes::new);
  }

  @Override
  public void add(PayerOutcome payer) {
    for (Due due : payer.dues()) {
      if (due.recipient() instanceof Recipient.OfPurpose to) {
        expected.merge(to.purpose(), due.expected(), Money::plus);
      }
    }
  }

  @Override
  public void add(PayerColumns payers) {
    // All that they owe goes to the fund.
  }

  @Override
  public void addAll(Purposes behind) {
    behind.expected.forEach((purpose, money) -> expected.merge(purpose, money, Money::plus));
  }

  /** What goes to one of them. */
  public Money to(Purpose purpose) {
    return expected.getOrDefault(purpose, Money.ZERO);
  }

  /** What goes to other treaties together. */
  public Money toOtherTreaties() {
    return to(Purpose.PLANT_TREATY).plus(to(Purpose.PIP_FRAMEWORK)).plus(to(Purpose.BBNJ));
  }

  /** What goes to all of them. */
  public Money together() {
    return to(Purpose.CONSERVATION).plus(toOtherTreaties());
  }
}
