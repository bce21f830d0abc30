package org.dsisim.simulation.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Place;
import org.dsisim.model.answer.Credit;
import org.dsisim.model.answer.LawReference;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.OwedTwice;
import org.dsisim.model.fact.Owing;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.reckoning.liability.Crediting;
import org.dsisim.reckoning.liability.LiabilityCalculation;
import org.dsisim.reckoning.liability.MostMoney;
import org.dsisim.simulation.Worlds;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;

/** What the kernel cannot settle is told with the place of what is at fault. */
class UnsettledInWordsTest {

  private static final ParameterValues VALUES =
      Parameters.values("all,1,share", "more,101,percent", "huge,200,percent");

  private static LiabilityCalculation owed(Ruling ruling) {
    return UnsettledInWords.orInvalidInput(
        () -> new LiabilityCalculation(List.of(ruling), VALUES), VALUES);
  }

  @Test
  void whatCanBeComputedIsHandedOn() {
    Payer payer = Payers.company("u1", Payers.figures(), VALUES);
    assertThat(owed(new Ruling.Exempt(payer, List.of())).owed(payer).isZero()).isTrue();
  }

  @Test
  void aRuleAtFaultIsNamedWithItsLine() {
    Payer payer = Payers.company("u1", Payers.figures(), VALUES);
    assertThatThrownBy(() -> owed(Worlds.owes(payer, Amount.fixed("all"))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageStartingWith("test.drl:1: what rule \"Who owes\" states cannot be reckoned: ");
  }

  @Test
  void anAmountAboveAllMoneyIsToldWithAGuess() {
    Figures sales = Payers.figures(AssessmentBase.SALES, MostMoney.MOST_CENTS / 100);
    Payer payer = Payers.company("large", sales, VALUES);
    assertThatThrownBy(() -> owed(Worlds.owes(payer, Amount.share("huge", AssessmentBase.SALES))))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            "test.drl:1: what large owes for 2024 by rule \"Who owes\" is 2000000000000000 USD:"
                + " above 1,000,000,000,000,000 USD, more money than there is.\n"
                + "  Maybe a rate that is too high, or figures of the user that are.");
  }

  @Test
  void aParameterAtFaultIsNamedWithItsRow() {
    Payer payer = Payers.company("u1", Payers.figures(), VALUES);
    RuleReference rule =
        new RuleReference(
            "test", "A credit", new LawReference("L"), List.of(), Place.of("credits.drl", 3));
    Owing here = owing(payer, "here");
    Credit credit =
        new Credit(new OwedTwice(here, owing(payer, "there"), VALUES), false, "more", "all", rule);
    assertThatThrownBy(
            () -> UnsettledInWords.orInvalidInput(() -> new Crediting(List.of(credit)), VALUES))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            "rules/test/parameters.csv:3: 'more' of test is 101: a credit is for a part of what is"
                + " owed elsewhere, from nothing to all.");
  }

  private static Owing owing(Payer payer, String ruleSet) {
    return new Owing(
        payer, ruleSet, Force.LAW, new Recipient.Fund(), Fraction.of(5), Fraction.of(5));
  }
}
