package org.dsisim.study.comparison;

import java.util.EnumMap;
import java.util.Map;
import org.dsisim.value.Money;
import org.dsisim.value.MoneySum;

/** What becomes of some payers together, as they come. */
public final class PayerTally {

  private final MoneySum owedBefore = new MoneySum();
  private final MoneySum owedAfter = new MoneySum();
  private final MoneySum expectedBefore = new MoneySum();
  private final MoneySum expectedAfter = new MoneySum();
  private final Map<Turn, Integer> turns = new EnumMap<>(Turn.class);

  private boolean unknownBefore;
  private boolean unknownAfter;

  /** Of nobody yet. */
  PayerTally() {}

  void add(PayerChange payer) {
    owedBefore.add(payer.owed().before());
    owedAfter.add(payer.owed().after());
    expectedBefore.add(payer.expected().before());
    expectedAfter.add(payer.expected().after());
    unknownBefore |= payer.unknownBefore();
    unknownAfter |= payer.unknownAfter();
    turns.merge(payer.turn(), 1, Integer::sum);
  }

  /** What they owe if every rule is followed. */
  public Change owed() {
    return new Change(owedBefore.all(), owedAfter.all());
  }

  /** What they are expected to pay. */
  public Change expected() {
    return new Change(expectedBefore.all(), expectedAfter.all());
  }

  /** How many of them take a turn. */
  public int count(Turn turn) {
    return turns.getOrDefault(turn, 0);
  }

  /** Whether under the baseline nobody can tell what one of them owes. */
  public boolean isUnknownBefore() {
    return unknownBefore;
  }

  /** Whether under the option nobody can tell what one of them owes. */
  public boolean isUnknownAfter() {
    return unknownAfter;
  }

  /** Whether each of them owes as much as under the baseline, as far as anybody can tell. */
  public boolean isUnchanged() {
    return owed().sign() == 0
        && turns.keySet().stream().allMatch(turn -> turn == Turn.SAME || turn == Turn.CANNOT_TELL);
  }

  /** Whether nothing becomes of any of them, and nobody owes anything. */
  public boolean isNothing() {
    return owed().equals(Change.NOTHING)
        && expected().equals(Change.NOTHING)
        && count(Turn.CANNOT_TELL) == 0;
  }

  /** By how much what they owe changes, whichever way: what groups are listed by. */
  public Money size() {
    Money difference = owed().difference();
    return difference.max(Money.ZERO.minus(difference));
  }
}
