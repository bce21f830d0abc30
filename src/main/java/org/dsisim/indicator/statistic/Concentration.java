package org.dsisim.indicator.statistic;

import java.util.PriorityQueue;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.dsisim.value.MoneySum;
import org.jspecify.annotations.Nullable;

/**
 * Which part of what is owed comes from the payers that owe most; of those that owe alike it does
 * not matter which is counted.
 */
public final class Concentration {

  /** Of how many of the largest payers the part can be told. */
  public static final int MOST = 100;

  /** The largest amounts, the smallest of them first. */
  private final PriorityQueue<Money> largest = new PriorityQueue<>(MOST);

  /** Whoever owes no more is none of them, for they are all there; of amounts above nothing. */
  private long least;

  private int owing;
  private final MoneySum all = new MoneySum();

  /** Adds what a payer owes; one that owes nothing is no payer. */
  public void add(Money owed) {
    if (owed.isZero()) {
      return;
    }
    owing++;
    all.add(owed);
    keep(owed);
  }

  /** Adds what each of these payers owes. */
  void add(PayerColumns payers) {
    int some = payers.owing();
    for (int i = 0; i < some; i++) {
      long owed = payers.owed(payers.owing(i));
      all.addCents(owed);
      if (owed > least) {
        keep(new Money(owed));
      }
    }
    owing += some;
  }

  /** Adds what other payers owe. */
  void addAll(Concentration others) {
    owing += others.owing;
    all.add(others.all);
    others.largest.forEach(this::keep);
  }

  private void keep(Money owed) {
    if (largest.size() < MOST) {
      largest.add(owed);
    } else if (owed.compareTo(largest.element()) > 0) {
      largest.remove();
      largest.add(owed);
    }
    if (largest.size() == MOST) {
      least = largest.element().cents();
    }
  }

  /** How many payers owe something. */
  public int owing() {
    return owing;
  }

  /**
   * The share of the payers that owe most, so many of them; null where nobody owes anything.
   *
   * @throws IllegalArgumentException when they are more than {@link #MOST}
   */
  public @Nullable Fraction top(int payers) {
    if (payers > MOST) {
      throw new IllegalArgumentException("Of the " + MOST + " largest at most, not " + payers);
    }
    long[] rising = largest.stream().mapToLong(Money::cents).sorted().toArray();
    MoneySum top = new MoneySum();
    for (int i = Math.max(0, rising.length - payers); i < rising.length; i++) {
      top.addCents(rising[i]);
    }
    return Ratios.of(top.all(), all.all());
  }
}
