package org.dsisim.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.reckoning.option.UnknownFigures;
import org.dsisim.value.Money;

/**
 * By how much what is owed could be lower or higher, were every figure that nobody knows above its
 * threshold, or not above: of each rule set the end that is further away, added up.
 *
 * @param lower zero or more
 * @param higher zero or more
 */
record OwedRange(Money lower, Money higher) {

  static OwedRange of(List<UnknownFigures> all) {
    Map<String, OwedRange> byRuleSet = new LinkedHashMap<>();
    for (UnknownFigures unknown : all) {
      OwedRange before = byRuleSet.getOrDefault(unknown.ruleSet(), nothing());
      byRuleSet.put(unknown.ruleSet(), before.reaching(unknown.difference()));
    }
    OwedRange together = nothing();
    for (OwedRange one : byRuleSet.values()) {
      together = new OwedRange(together.lower.plus(one.lower), together.higher.plus(one.higher));
    }
    return together;
  }

  private static OwedRange nothing() {
    return new OwedRange(Money.ZERO, Money.ZERO);
  }

  private OwedRange reaching(Money difference) {
    Money less = Money.ZERO.minus(difference);
    return new OwedRange(
        lower.compareTo(less) < 0 ? less : lower,
        higher.compareTo(difference) < 0 ? difference : higher);
  }
}
