package org.dsisim.reckoning.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.reckoning.liability.MostMoney;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** A figure grows to all the money that there is, and not a cent beyond. */
class GrownMoneyTest {

  private static final Fraction MOST = Fraction.of(MostMoney.MOST_CENTS);
  private static final Place ROW = Place.of("users.csv", 2);

  private static Money grown(Fraction cents) {
    return GrownMoney.of(cents, () -> Message.plain("sales of 'u1'"), 2050, ROW);
  }

  @Test
  void aFigureGrowsUpToAllMoneyAndIsRoundedToTheCent() {
    assertThat(grown(Fraction.of(7, 2))).isEqualTo(new Money(4));
    assertThat(grown(MOST)).isEqualTo(Money.ofUsd(1_000_000_000_000_000L));
    assertThat(grown(MOST.negated())).isEqualTo(Money.ofUsd(-1_000_000_000_000_000L));
  }

  @Test
  void aProfitOrALossAboveAllMoneyIsRefused() {
    for (Fraction more : List.of(MOST.plus(Fraction.ONE), MOST.plus(Fraction.ONE).negated())) {
      assertThatThrownBy(() -> grown(more))
          .isInstanceOf(InvalidInput.class)
          .hasMessage(
              "users.csv:2: sales of 'u1', carried forward to 2050, would be above"
                  + " 1,000,000,000,000,000 USD, more money than there is.\n"
                  + "  Maybe a smaller assumption.growth, or years before 2050.");
    }
  }
}
