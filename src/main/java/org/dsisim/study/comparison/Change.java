package org.dsisim.study.comparison;

import org.dsisim.value.Money;

/**
 * An amount under the baseline and under the option that is held against it.
 *
 * @param before under the baseline
 * @param after under the option
 */
public record Change(Money before, Money after) {

  /** Nothing under either. */
  public static final Change NOTHING = new Change(Money.ZERO, Money.ZERO);

  /** What the option brings more than the baseline; below zero where it brings less. */
  public Money difference() {
    return after.minus(before);
  }

  /** This and another together. */
  public Change plus(Change other) {
    return new Change(before.plus(other.before), after.plus(other.after));
  }

  /** One above zero where there is more, one below where there is less, and zero otherwise. */
  public int sign() {
    return after.compareTo(before);
  }
}
