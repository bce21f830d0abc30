package org.dsisim.rulebook.lint.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dsisim.Shipped;
import org.dsisim.message.InvalidInput;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** Limits of bands rise, and rules do not contradict for them. */
class NumberedLimitsTest {

  @Test
  void aLimitBelowTheOneBeforeIsSaidAsThat() {
    assertThatThrownBy(
            () -> Shipped.allocation(new Money(1_000_000), "iusaf", "iusaf.band_1_limit=5"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(
            "--set: band_1_limit is 5 and band_2_limit is 0.01: limits of bands must rise.");
  }

  @Test
  void twoEqualLimitsAreABandWithoutParties() {
    assertThat(Shipped.allocation(new Money(1_000_000), "iusaf", "iusaf.band_1_limit=0.01"))
        .isNotNull();
  }
}
