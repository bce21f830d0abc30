package org.dsisim.indicator.statistic;

import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Users with sales below a limit, and what they owe: the same users whatever the option asks for,
 * so that options compare.
 *
 * @param limit sales from which a user is not small
 * @param assumed whether the scenario says so; else it is {@link #SALES_THRESHOLD}
 * @param users how many are small
 * @param owing how many of them owe something
 * @param unknown how many users have sales that nobody knows, and are not among the small ones
 * @param rate what those that owe owe, over their sales
 */
public record SmallUsers(
    Money limit,
    boolean assumed,
    int users,
    int owing,
    Money owed,
    int unknown,
    EffectiveRate rate) {

  /** The sales threshold of decision 16/2 (annex, paragraph 3): USD 50 million. */
  public static final Money SALES_THRESHOLD = Money.ofUsd(50_000_000L);

  /** The small ones among users as they come. */
  static final class Sum {

    private final boolean assumed;
    private final Money limit;
    private final Fraction below;
    private final long belowCents;
    private final PaymentSum small = new PaymentSum();
    private final EffectiveRate.Sum rate = new EffectiveRate.Sum();
    private int unknown;

    /** The limit is what the assumptions of the year say, where they do. */
    Sum(ParameterValues assumptions) {
      assumed = assumptions.has(ComplianceRate.MEDIUM);
      limit = assumed ? assumptions.money(ComplianceRate.MEDIUM) : SALES_THRESHOLD;
      below = limit.toFraction();
      belowCents = limit.cents();
    }

    /** Adds a user with its sales; null where nobody knows them. */
    void add(PayerView user, @Nullable Fraction sales) {
      if (sales == null) {
        unknown++;
      } else if (sales.compareTo(below) < 0) {
        small.add(user);
        if (user.owes()) {
          rate.add(user.owed(), sales);
        }
      }
    }

    /** Adds a user with its sales, of which {@link PayerColumns#UNKNOWN} stands for none. */
    void add(long sales, long owes, long isExpected) {
      if (sales == PayerColumns.UNKNOWN) {
        unknown++;
      } else if (sales < belowCents) {
        small.add(owes, isExpected);
        if (owes != 0) {
          rate.add(owes, sales);
        }
      }
    }

    void addAll(Sum others) {
      small.addAll(others.small);
      rate.addAll(others.rate);
      unknown += others.unknown;
    }

    SmallUsers users() {
      Payments all = small.under("small");
      return new SmallUsers(
          limit, assumed, all.asked(), all.owing(), all.owed(), unknown, rate.rate());
    }
  }
}
