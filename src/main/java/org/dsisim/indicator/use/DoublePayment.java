package org.dsisim.indicator.use;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.Use;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.payer.ColumnSum;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/**
 * What payers owe twice in a year: to the fund and past it, or twice to the same recipient under
 * two rule sets.
 *
 * <p>Would each payer pay once, it would pay of what it owes to one recipient the largest amount of
 * one rule set, and then the larger of two sums: that to the fund, and that to all countries,
 * communities, purposes and other treaties. What it owes beyond that, before credits, is owed
 * twice. What it owes to two countries is not: each asks for its own resources. A group that is
 * measured as one is one payer. A design of this simulator; no published definition is at hand.
 *
 * @param payers how many owe anything twice
 * @param twice what they owe twice, before credits; rounded once for each payer
 * @param credited what rules on credits take off what is owed; rounded once for each payer
 * @param left what they owe twice and is not credited: of each payer never below zero
 */
public record DoublePayment(int payers, Money twice, Money credited, Money left) {

  /** The double payment of a year. */
  public static DoublePayment of(YearOutcome year) {
    return year.payers().sum(Sum.class, Sum::new).all();
  }

  /** The double payment of one payer, or of the members of a group together. */
  public static DoublePayment of(List<Due> dues) {
    Sum sum = new Sum();
    sum.add(dues);
    return sum.all();
  }

  /** Over payers. */
  public static final class Sum implements ColumnSum<Sum> {

    private int payers;
    private Money twice = Money.ZERO;
    private Money credited = Money.ZERO;
    private Money left = Money.ZERO;
    private final GroupPayers groups = new GroupPayers();

    @Override
    public void add(PayerOutcome payer) {
      if (!groups.take(payer)) {
        add(payer.dues());
      }
    }

    private void add(List<Due> dues) {
      if (dues.size() == 1 && dues.get(0).credits().isEmpty()) {
        // Nothing is owed twice and nothing credited: so it is of nearly all of millions.
        return;
      }
      Fraction owedTwice = DoublePayment.twice(dues);
      payers += owedTwice.isZero() ? 0 : 1;
      twice = twice.plus(Money.ofCents(owedTwice));
      Fraction off = Fraction.ZERO;
      for (Due due : dues) {
        off = off.plus(due.credited());
      }
      credited = credited.plus(Money.ofCents(off));
      left = left.plus(Money.ofCents(owedTwice).minus(Money.ofCents(off)).max(Money.ZERO));
    }

    @Override
    public void add(PayerColumns payers) {
      // Who owes once owes nothing twice.
    }

    @Override
    public void addAll(Sum behind) {
      payers += behind.payers;
      twice = twice.plus(behind.twice);
      credited = credited.plus(behind.credited);
      left = left.plus(behind.left);
      groups.addAll(behind.groups);
    }

    DoublePayment all() {
      Sum all = new Sum();
      all.addAll(this);
      groups.all().forEach(some -> all.add(GroupPayers.dues(some)));
      return new DoublePayment(all.payers, all.twice, all.credited, all.left);
    }
  }

  /** What is owed for uses that another treaty governs, which may ask for something too. */
  public static Money besideOtherTreaties(YearOutcome year) {
    return year.payers().sum(BesideOtherTreaties.class, BesideOtherTreaties::new).owed;
  }

  /** Over the uses of payers. */
  public static final class BesideOtherTreaties implements ColumnSum<BesideOtherTreaties> {

    private Money owed = Money.ZERO;

    @Override
    public void add(PayerOutcome payer) {
      for (Due due : payer.dues()) {
        Use use = Subject.useOf(due.subject());
        if (use != null && use.isUnderOtherTreaty()) {
          owed = owed.plus(due.owed());
        }
      }
    }

    @Override
    public void add(PayerColumns payers) {
      // None of them has a use.
    }

    @Override
    public void addAll(BesideOtherTreaties behind) {
      owed = owed.plus(behind.owed);
    }
  }

  /** Whether all is owed under one rule set, past the fund: so it is of most that have uses. */
  private static boolean isOncePastTheFund(List<Due> dues) {
    String ruleSet = dues.get(0).ruleSet();
    for (int i = 0; i < dues.size(); i++) {
      Due due = dues.get(i);
      if (!due.ruleSet().equals(ruleSet) || due.recipient() instanceof Recipient.Fund) {
        return false;
      }
    }
    return true;
  }

  private static Fraction twice(List<Due> dues) {
    if (dues.size() < 2 || isOncePastTheFund(dues)) {
      return Fraction.ZERO;
    }
    Map<Recipient, Map<String, Fraction>> owed = new HashMap<>();
    Fraction all = Fraction.ZERO;
    for (Due due : dues) {
      Fraction cents = due.beforeCredits();
      if (!cents.isZero()) {
        all = all.plus(cents);
        owed.computeIfAbsent(due.recipient(), to -> new HashMap<>())
            .merge(due.ruleSet(), cents, Fraction::plus);
      }
    }
    Fraction fund = Fraction.ZERO;
    Fraction pastIt = Fraction.ZERO;
    for (Map.Entry<Recipient, Map<String, Fraction>> one : owed.entrySet()) {
      Fraction largest = Fraction.ZERO;
      for (Fraction cents : one.getValue().values()) {
        largest = largest.max(cents);
      }
      if (one.getKey() instanceof Recipient.Fund) {
        fund = fund.plus(largest);
      } else {
        pastIt = pastIt.plus(largest);
      }
    }
    return all.minus(fund.max(pastIt));
  }
}
