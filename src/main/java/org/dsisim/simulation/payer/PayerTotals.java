package org.dsisim.simulation.payer;

import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.Money;
import org.dsisim.value.MoneySum;

/** What all payers of a year owe and are expected to pay together. */
public final class PayerTotals implements ColumnSum<PayerTotals> {

  private final MoneySum owed = new MoneySum();
  private final MoneySum expected = new MoneySum();
  private final MoneySum lost = new MoneySum();
  private long owing;
  private boolean unknown;

  @Override
  public void add(PayerOutcome payer) {
    boolean owes = false;
    for (Due due : payer.dues()) {
      owes |= !due.owed().isZero();
      owed.add(due.owed());
      expected.add(due.expected());
      lost.add(due.lost());
      unknown |= !due.unknown().isEmpty();
    }
    owing += owes ? 1 : 0;
  }

  @Override
  public void add(PayerColumns payers) {
    unknown |= payers.anyUntold();
    int some = payers.owing();
    for (int i = 0; i < some; i++) {
      int user = payers.owing(i);
      owed.addCents(payers.owed(user));
      expected.addCents(payers.expected(user));
    }
    owing += some;
  }

  @Override
  public void addAll(PayerTotals behind) {
    owed.add(behind.owed);
    expected.add(behind.expected);
    lost.add(behind.lost);
    owing += behind.owing;
    unknown |= behind.unknown;
  }

  /** What all owe together. */
  public Money owed() {
    return owed.all();
  }

  /** What is expected of all together. */
  public Money expected() {
    return expected.all();
  }

  /** What is not owed any more, as uses do not happen. */
  public Money lost() {
    return lost.all();
  }

  /** How many owe something. */
  public long owing() {
    return owing;
  }

  /** Whether there is one of whom nobody can tell what it owes. */
  public boolean hasUnknown() {
    return unknown;
  }
}
