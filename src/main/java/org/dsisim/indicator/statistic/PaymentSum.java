package org.dsisim.indicator.statistic;

import org.dsisim.value.Money;

/** What payers owe and are expected to pay, as they come. */
final class PaymentSum {

  private int asked;
  private int owing;
  private Money owed = Money.ZERO;
  private Money expected = Money.ZERO;

  void add(PayerView payer) {
    asked++;
    owing += payer.owes() ? 1 : 0;
    owed = owed.plus(payer.owed());
    expected = expected.plus(payer.expected());
  }

  void addAll(PaymentSum others) {
    asked += others.asked;
    owing += others.owing;
    owed = owed.plus(others.owed);
    expected = expected.plus(others.expected);
  }

  /** The sum so far, under a key. */
  Payments under(String key) {
    return new Payments(key, asked, owing, owed, expected);
  }
}
