package org.dsisim.reckoning.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
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

  private static final ParameterValues TERMS = Parameters.terms("fee,1,USD");
  private static final Payer PAYER = Payers.company("u1", Payers.figures(), TERMS);
  private static final Fraction MOST = Fraction.of(MostMoney.MOST_CENTS);
  private static final Place ROW = Place.of("users.csv", 2);

  private static Money grown(Fraction cents) {
    return MostMoney.grown(cents, () -> Message.plain("sales of 'u1'"), 2050, ROW);
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
  void aSumAboveAllMoneyIsOfTheTableOfTheFirstUser() {
    assertThat(
            MostMoney.together("cali-fund", 2024, List.of(Worlds.company("u", Payers.figures()))))
        .hasMessage(
            "scenarios/tiny/users.csv: what all payers owe for 2024 under cali-fund adds up to an"
                + " amount above 1,000,000,000,000,000 USD, more money than there is.\n"
                + "  Maybe figures that are too large, or a rate that is.");
    assertThat(MostMoney.together("levy", 2025, List.of()))
        .hasMessageStartingWith("users.csv: what all payers owe for 2025 under levy ");
  }

  @Test
  void amountsAreAddedUpWhetherByPayerOrByThemselves() {
    MostMoney.Sum sum = new MostMoney.Sum();
    sum.addCents(Money.ofCents(MOST).cents());
    assertThatThrownBy(() -> sum.addCents(1)).isInstanceOf(TooMuchMoney.class);
  }
}
