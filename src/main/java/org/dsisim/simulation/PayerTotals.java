package org.dsisim.simulation;

import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.Money;

/** What all payers of a year owe and are expected to pay together. */
final class PayerTotals implements PayerSum<PayerTotals> {

  private Money owed = Money.ZERO;
  private Money expected = Money.ZERO;
  private Money lost = Money.ZERO;
  private long owing;
  private boolean unknown;

  @Override
  public void add(PayerOutcome payer) {
    Money its = Money.ZERO;
    for (Due due : payer.dues()) {
      its = its.plus(due.owed());
      expected = expected.plus(due.expected());
      lost = lost.plus(due.lost());
      unknown |= !due.unknown().isEmpty();
    }
    owed = owed.plus(its);
    owing += its.isZero() ? 0 : 1;
  }

  @Override
  public void addAll(PayerTotals behind) {
    owed = owed.plus(behind.owed);
    expected = expected.plus(behind.expected);
    lost = lost.plus(behind.lost);
    owing += behind.owing;
    unknown |= behind.unknown;
  }

  Money owed() {
    return owed;
  }

  Money expected() {
    return expected;
  }

  Money lost() {
    return lost;
  }

  long owing() {
    return owing;
  }

  boolean hasUnknown() {
    return unknown;
  }
}
