package org.dsisim.reckoning.liability;

import java.math.BigDecimal;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Ruling;
import org.dsisim.value.Fraction;
import org.dsisim.value.TooMuchMoney;

/**
 * The most money that any figure of a year may come to: more than all that the world owns, and
 * little enough for sums over users and years to be exact.
 */
public final class MostMoney {

  private static final long DOLLARS = 1_000_000_000_000_000L;

  /** The same in cents. */
  public static final long MOST_CENTS = 100 * DOLLARS;

  private static final Fraction CENTS = Fraction.of(DOLLARS).times(100);

  /** The same in dollars, as messages write it. */
  public static final String IN_DOLLARS = "1,000,000,000,000,000";

  private MostMoney() {}

  /** Whether an amount, owed or lost, is more than all money. */
  public static boolean isExceededBy(Fraction cents) {
    return cents.max(cents.negated()).compareTo(CENTS) > 0;
  }

  /**
   * Lets an amount that a payer owes pass.
   *
   * @throws CannotSettle when it is more than all money
   */
  public static void expect(Ruling ruling, Fraction cents) {
    if (cents.compareTo(CENTS) > 0) {
      throw new CannotSettle(
          ruling.rules().get(0),
          Message.of(
              "liability.too-much.owed",
              "payer",
              ruling.subject().inWords(),
              "year",
              ruling.payer().year(),
              "rule",
              ruling.rules().get(0).title(),
              "dollars",
              new BigDecimal(cents.times(Fraction.of(1, 100)).floor()).toPlainString(),
              "most",
              IN_DOLLARS),
          Message.of("liability.too-much.owed.maybe"));
    }
  }

  /** The amounts of all payers of a year, together. */
  public static final class Sum {

    private long cents;

    /** Of nobody yet. */
    public Sum() {}

    /**
     * Lets the amounts of a payer pass.
     *
     * @throws TooMuchMoney when all so far are more than all money together
     */
    public void add(PayerOutcome payer) {
      for (Due due : payer.dues()) {
        add(due.owed().cents() + due.lost().cents());
      }
    }

    /**
     * Lets an amount of a payer pass, in cents.
     *
     * @throws TooMuchMoney when all so far are more than all money together
     */
    public void addCents(long owed) {
      add(owed);
    }

    /**
     * Lets the amounts pass of which another is the sum.
     *
     * @throws TooMuchMoney when all so far are more than all money together
     */
    public void addAll(Sum others) {
      add(others.cents);
    }

    /** None is above the most twice over, and so the sum never wraps around. */
    private void add(long more) {
      cents += more;
      if (cents > DOLLARS * 100) {
        throw new TooMuchMoney();
      }
    }
  }
}
