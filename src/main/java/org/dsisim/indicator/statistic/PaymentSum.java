package org.dsisim.indicator.statistic;

import org.dsisim.simulation.payer.GroupTotals;
import org.dsisim.value.MoneySum;

/** What payers owe and are expected to pay, as they come. */
final class PaymentSum {

  private final MoneySum owed = new MoneySum();
  private final MoneySum expected = new MoneySum();
  private int asked;
  private int owing;
  private int untold;

  void add(PayerView payer) {
    asked++;
    owing += payer.owes() ? 1 : 0;
    untold += payer.unknown() ? 1 : 0;
    owed.add(payer.owed());
    expected.add(payer.expected());
  }

  void add(long owes, long isExpected) {
    asked++;
    owing += owes == 0 ? 0 : 1;
    owed.addCents(owes);
    expected.addCents(isExpected);
  }

  void add(GroupTotals payers) {
    asked += payers.payers();
    owing += payers.owing();
    untold += payers.untold();
    owed.addCents(payers.owed());
    expected.addCents(payers.expected());
  }

  void addAll(PaymentSum others) {
    asked += others.asked;
    owing += others.owing;
    untold += others.untold;
    owed.add(others.owed);
    expected.add(others.expected);
  }

  /** The sum so far, under a key. */
  Payments under(String key) {
    return new Payments(key, asked, owing, untold, owed.all(), expected.all());
  }
}
