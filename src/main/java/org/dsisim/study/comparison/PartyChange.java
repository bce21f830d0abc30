package org.dsisim.study.comparison;

import java.util.List;
import org.dsisim.indicator.statistic.PerHead;
import org.dsisim.model.world.Country;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a Party, or of another country that receives straight.
 *
 * @param eligibleBefore for the fund, under the baseline
 * @param eligibleAfter for the fund, under the option
 * @param fromTheFund what it receives from the fund
 * @param straight what payers give to it and its communities past the fund
 * @param forIplc what of both is for the needs of its IPLC
 * @param pays what its government is expected to pay; never what companies at home there do
 * @param bySize the part of the difference from the fund that comes of the fund's size, were its
 *     share the mean of both: {@code (F1 - F0) × (s0 + s1) / 2}, rounded to the cent
 * @param rankBefore by share of the fund under the baseline; null where it receives none
 * @param rankAfter the same under the option
 */
public record PartyChange(
    Country country,
    boolean eligibleBefore,
    boolean eligibleAfter,
    Change fromTheFund,
    Change straight,
    Change forIplc,
    Change pays,
    Money bySize,
    @Nullable Integer rankBefore,
    @Nullable Integer rankAfter) {

  /** All that it receives. */
  public Change received() {
    return fromTheFund.plus(straight);
  }

  /** The part of the difference from the fund that comes of its share: all but {@link #bySize}. */
  public Money byShare() {
    return fromTheFund.difference().minus(bySize);
  }

  /** What it receives more or less for each of its people, in dollars; null of unknown people. */
  public @Nullable Fraction perHead() {
    return PerHead.of(List.of(this), PartyChange::country, one -> one.received().difference())
        .dollars();
  }
}
