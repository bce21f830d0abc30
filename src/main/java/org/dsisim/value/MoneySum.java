package org.dsisim.value;

/** The sum of many amounts, added up in place: of a million payers nothing else is made. */
public final class MoneySum {

  private long cents;

  /** The sum of nothing. */
  public MoneySum() {}

  /**
   * Adds an amount.
   *
   * @throws TooMuchMoney rather than wrap around
   */
  public void add(Money amount) {
    add(amount.cents());
  }

  /**
   * Adds an amount in cents.
   *
   * @throws TooMuchMoney rather than wrap around
   */
  public void addCents(long cents) {
    add(cents);
  }

  /**
   * Adds what another sum has come to.
   *
   * @throws TooMuchMoney rather than wrap around
   */
  public void add(MoneySum other) {
    add(other.cents);
  }

  private void add(long more) {
    long sum = cents + more;
    if (((cents ^ sum) & (more ^ sum)) < 0) {
      throw new TooMuchMoney();
    }
    cents = sum;
  }

  /** What all come to so far. */
  public Money all() {
    return new Money(cents);
  }
}
