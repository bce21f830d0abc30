package org.dsisim.reckoning.liability;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.world.user.User;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
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

  private static final String MOST = "1,000,000,000,000,000";

  private MostMoney() {}

  /**
   * A figure that was carried forward, rounded to the cent.
   *
   * @param what it is and whose
   * @param place the row that it was carried forward from
   * @throws InvalidInput when it outgrows all money
   */
  public static Money grown(Fraction cents, Supplier<Message> what, int year, Place place) {
    if (cents.max(cents.negated()).compareTo(CENTS) > 0) {
      throw InvalidInput.of(
          place,
          Message.of("liability.too-much.grown", "figure", what.get(), "year", year, "most", MOST),
          Message.of("liability.too-much.grown.maybe", "year", year));
    }
    return Money.ofCents(cents);
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
              MOST),
          Message.of("liability.too-much.owed.maybe"));
    }
  }

  /**
   * Reports that sums of a year are more than all money.
   *
   * @param users in whose table it stands
   */
  public static InvalidInput together(String option, int year, List<User> users) {
    String table = users.isEmpty() ? "users.csv" : users.get(0).accounts().get(0).place().file();
    return InvalidInput.of(
        Place.ofFile(table),
        Message.of("liability.too-much.together", "year", year, "option", option, "most", MOST),
        Message.of("liability.too-much.together.maybe"));
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
