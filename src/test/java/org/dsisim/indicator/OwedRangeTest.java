package org.dsisim.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.reckoning.option.UnknownFigures;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** By how much figures that nobody knows could move what is owed. */
class OwedRangeTest {

  @Test
  void aRangeReachesToTheFurtherEndOfEachRuleSet() {
    assertThat(OwedRange.of(List.of())).isEqualTo(new OwedRange(Money.ZERO, Money.ZERO));
    assertThat(
            OwedRange.of(
                List.of(
                    unknown("a", ThresholdStatus.ABOVE, 70),
                    unknown("a", ThresholdStatus.NOT_ABOVE, 20),
                    unknown("b", ThresholdStatus.ABOVE, 5),
                    unknown("b", ThresholdStatus.NOT_ABOVE, -8))))
        .isEqualTo(new OwedRange(Money.ofUsd(8), Money.ofUsd(75)));
    assertThat(
            OwedRange.of(
                List.of(
                    unknown("a", ThresholdStatus.ABOVE, -3),
                    unknown("a", ThresholdStatus.NOT_ABOVE, -4))))
        .isEqualTo(new OwedRange(Money.ofUsd(4), Money.ZERO));
  }

  private static UnknownFigures unknown(String ruleSet, ThresholdStatus supposed, long usd) {
    return new UnknownFigures(
        ruleSet, supposed, 0, List.of(), 0, 0, 0, Money.ofUsd(usd), Money.ofUsd(1000 + usd));
  }
}
