package org.dsisim.reckoning.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.world.Payers;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.simulation.Worlds;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.dsisim.value.TooMuchMoney;
import org.junit.jupiter.api.Test;

/** All the money that there is can be owed and reckoned with, and not a cent more. */
class MostMoneyTest {

  private static final ParameterValues VALUES = Parameters.values("fee,1,USD");
  private static final Payer PAYER = Payers.company("u1", Payers.figures(), VALUES);
  private static final Fraction MOST = Fraction.of(MostMoney.MOST_CENTS);

  @Test
  void allMoneyCanBeOwedByOneAndACentMoreCannot() {
    Ruling ruling = Worlds.owes(PAYER, Amount.fixed("fee"));
    assertThatCode(() -> MostMoney.expect(ruling, MOST)).doesNotThrowAnyException();
    assertThatThrownBy(() -> MostMoney.expect(ruling, MOST.plus(Fraction.ONE)))
        .isInstanceOfSatisfying(
            CannotSettle.class,
            refused ->
                assertThat(refused.why().inEnglish())
                    .startsWith(
                        "what u1 owes for 2024 by rule \"Who owes\" is 1000000000000000 USD: above"));
  }

  @Test
  void amountsAreAddedUpWhetherByPayerOrByThemselves() {
    MostMoney.Sum sum = new MostMoney.Sum();
    sum.addCents(Money.ofCents(MOST).cents());
    assertThatThrownBy(() -> sum.addCents(1)).isInstanceOf(TooMuchMoney.class);
  }
}
