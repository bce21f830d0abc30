package org.dsisim.indicator.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsisim.Shipped;
import org.dsisim.model.fact.Recipient.Purpose;
import org.dsisim.reckoning.ledger.Flow;
import org.dsisim.reckoning.ledger.NodeKind;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** What goes to purposes and other treaties, past the fund and the Parties. */
class PurposesTest {

  @Test
  void whatIsForConservationGloballyReachesNoFundAndNoParty() {
    YearOutcome year = year("article-10");
    Money all = Purposes.of(year).to(Purpose.CONSERVATION);
    // A fifth of the antibiotic and a quarter of the face cream are of unknown origin, at 1 %.
    assertThat(all).isEqualTo(Money.ofUsd(400_000 + 100_000));
    assertThat(year.expected()).isEqualTo(all);
    assertThat(year.fund().contributions()).isEqualTo(Money.ZERO);
    assertThat(year.parties()).allSatisfy(party -> assertThat(party.bilateral().isZero()).isTrue());
    assertThat(
            year.flows()
                .filter(flow -> flow.to().kind() == NodeKind.PURPOSE)
                .map(Flow::amount)
                .reduce(Money.ZERO, Money::plus))
        .isEqualTo(all);
  }

  @Test
  void besideContractsEachCentGoesToOneOfTheTwo() {
    YearOutcome year = year("article-10-contracts");
    Money straight =
        year.parties().stream().map(party -> party.bilateral()).reduce(Money.ZERO, Money::plus);
    assertThat(straight).isEqualTo(Money.ofUsd(2_210_000));
    assertThat(year.expected()).isEqualTo(straight.plus(Purposes.of(year).together()));
  }

  @Test
  void whatAnotherTreatyAsksForAUseIsCreditedAgainstWhatItsUserOwesToTheFund() {
    YearOutcome year = year("hybrid-treaties-iusaf");
    // Maize of 15 million: 0.77 % to the Plant Treaty; its user's 20,000 to the fund are credited.
    assertThat(Purposes.of(year).to(Purpose.PLANT_TREATY)).isEqualTo(Money.ofUsd(115_500));
    assertThat(year.owed()).isEqualTo(Money.ofUsd(115_500 + 780_000));
    assertThat(DoublePayment.of(year).credited()).isEqualTo(Money.ofUsd(20_000));
  }

  @Test
  void whereNoRuleSpeaksOfAPurposeNothingGoesThere() {
    assertThat(Purposes.of(year("bilateral-contracts")).together()).isEqualTo(Money.ZERO);
  }

  private static YearOutcome year(String option) {
    return new Simulator(Shipped.scenario("workshop"), List.of(), 1)
        .run(Shipped.option(option))
        .years()
        .get(0);
  }
}
