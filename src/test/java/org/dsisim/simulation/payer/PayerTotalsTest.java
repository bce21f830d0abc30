package org.dsisim.simulation.payer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.parameter.Parameters;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.DueAmounts;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.Worlds;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** What payers owe, are expected to pay and do not owe any more, together. */
class PayerTotalsTest {

  private static final Payer PAYER = Payers.company("u1", Payers.figures(), Parameters.values());
  private static final Ruling OWES =
      new Ruling.Owes(
          PAYER,
          new Obligation.Own(Amount.fixed("fee")),
          Recipient.THE_FUND,
          List.of(Worlds.rule("A fee is due")));

  private static Due due(long owed, long expected, long lost, AssessmentBase... unknown) {
    Money money = new Money(owed);
    return new Due(
        "test",
        PAYER,
        Liability.YES,
        OWES,
        new DueAmounts(money.toFraction(), money, new Money(expected), new Money(lost)),
        Set.of(),
        Set.of(unknown),
        List.of());
  }

  private static PayerTotals of(Due... dues) {
    PayerTotals totals = new PayerTotals();
    totals.add(new PayerOutcome(PAYER, List.of(dues)));
    return totals;
  }

  private static String said(PayerTotals totals) {
    return totals.owed().cents()
        + " owed, "
        + totals.expected().cents()
        + " expected, "
        + totals.lost().cents()
        + " lost, by "
        + totals.owing()
        + (totals.hasUnknown() ? ", at least" : "");
  }

  @Test
  void aPayerWhoOwesUnderTwoRuleSetsIsOne() {
    assertThat(said(of(due(5, 4, 1), due(7, 2, 3)))).isEqualTo("12 owed, 6 expected, 4 lost, by 1");
  }

  @Test
  void whoOwesNothingIsNotAmongThoseWhoOwe() {
    assertThat(said(of(due(0, 0, 9)))).isEqualTo("0 owed, 0 expected, 9 lost, by 0");
    assertThat(said(of())).isEqualTo("0 owed, 0 expected, 0 lost, by 0");
  }

  @Test
  void withAnAmountThatNobodyCanTellTheSumIsTheLeast() {
    assertThat(said(of(due(5, 4, 0), due(0, 0, 0, AssessmentBase.SALES))))
        .isEqualTo("5 owed, 4 expected, 0 lost, by 1, at least");
  }

  @Test
  void whatComesBehindIsAddedWithAllThatIsSaidOfIt() {
    PayerTotals totals = of(due(5, 4, 1));
    totals.addAll(of(due(7, 2, 3)));
    assertThat(said(totals)).isEqualTo("12 owed, 6 expected, 4 lost, by 2");
    totals.addAll(of(due(0, 0, 0, AssessmentBase.SALES)));
    assertThat(said(totals)).isEqualTo("12 owed, 6 expected, 4 lost, by 2, at least");
    totals.addAll(of(due(1, 1, 0)));
    assertThat(said(totals)).isEqualTo("13 owed, 7 expected, 4 lost, by 3, at least");
  }
}
