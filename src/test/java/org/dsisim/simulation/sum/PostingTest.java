package org.dsisim.simulation.sum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.world.Payers;
import org.dsisim.parameter.Parameters;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.collection.Fund;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.DueAmounts;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.Worlds;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** What is expected, as flows. */
class PostingTest {

  private static final CountryCode KEN = new CountryCode("KEN");
  private static final Recipient STATE = new Recipient.OfCountry(KEN);
  private static final Recipient COMMUNITIES = new Recipient.OfCommunities(KEN);
  private static final RuleReference ROYALTY = Worlds.rule("A royalty is due");
  private static final RuleReference FEE = Worlds.rule("A fee is due");
  private static final Payer PAYER = Payers.company("u1", Payers.figures(), Parameters.values());

  private static Due due(Recipient recipient, RuleReference rule, long cents) {
    Ruling ruling =
        new Ruling.Owes(PAYER, new Obligation.Own(Amount.fixed("fee")), recipient, List.of(rule));
    Money money = new Money(cents);
    return new Due(
        "test",
        PAYER,
        Liability.YES,
        ruling,
        new DueAmounts(money.toFraction(), money, money, Money.ZERO),
        Set.of(),
        Set.of(),
        List.of());
  }

  private static List<String> flows(Fund fund, List<PartyOutcome> parties, Due... dues) {
    Allocation allocation =
        new Allocation(
            fund.net(),
            new Entitlements(List.of(), List.of(), List.of(), List.of(), List.of()),
            new TreeMap<>(),
            parties,
            fund.undistributed(),
            List.of(),
            List.of());
    return Stream.concat(
            Posting.contributions(2024, new PayerOutcome(PAYER, List.of(dues))).stream(),
            Posting.distribution(2024, fund, allocation).stream())
        .map(
            flow ->
                flow.kind().toString().toLowerCase(java.util.Locale.ROOT)
                    + " "
                    + flow.from().id()
                    + " > "
                    + flow.to().kind().toString().toLowerCase(java.util.Locale.ROOT)
                    + " "
                    + flow.to().id()
                    + " "
                    + flow.amount().cents()
                    + " by "
                    + flow.rules().size())
        .toList();
  }

  private static Fund fund(long in, long administration, long rest) {
    return new Fund(
        new Money(in), new Money(administration), Money.ZERO, new Money(rest), List.of());
  }

  @Test
  void whatGoesToTheSameCountryByTheSameRulesIsOneFlow() {
    assertThat(flows(fund(0, 0, 0), List.of(), due(STATE, ROYALTY, 3), due(STATE, ROYALTY, 4)))
        .containsExactly("bilateral u1 > state KEN 7 by 1");
  }

  @Test
  void whatGoesToTheSameCountryByOtherRulesIsAFlowOfItsOwn() {
    assertThat(flows(fund(0, 0, 0), List.of(), due(STATE, ROYALTY, 3), due(STATE, FEE, 4)))
        .containsExactly("bilateral u1 > state KEN 3 by 1", "bilateral u1 > state KEN 4 by 1");
  }

  @Test
  void communitiesReceiveBesideTheirState() {
    assertThat(flows(fund(0, 0, 0), List.of(), due(COMMUNITIES, FEE, 5), due(STATE, ROYALTY, 3)))
        .containsExactly("bilateral u1 > iplc KEN 5 by 1", "bilateral u1 > state KEN 3 by 1");
  }

  @Test
  void whatGoesToTheFundIsAContributionAndLeavesItAgain() {
    PartyOutcome kenya =
        new PartyOutcome(
            Payers.country("KEN", "cbd-party"),
            true,
            Fraction.ONE,
            new Money(80),
            new Money(50),
            Money.ZERO,
            Money.ZERO,
            List.of(ROYALTY),
            List.of(FEE));
    assertThat(flows(fund(100, 15, 5), List.of(kenya), due(Recipient.THE_FUND, FEE, 100)))
        .containsExactly(
            "contribution u1 > fund fund 100 by 1",
            "administration fund > administration administration 15 by 0",
            "allocation fund > state KEN 30 by 1",
            "allocation fund > iplc KEN 50 by 2",
            "undistributed fund > undistributed undistributed 5 by 0");
  }

  @Test
  void whatIsForTheIplcGoesTheWaysThatRulesSay() {
    PartyOutcome kenya =
        new PartyOutcome(
            Payers.country("KEN", "cbd-party"),
            true,
            Fraction.ONE,
            new Money(80),
            new Money(50),
            new Money(20),
            Money.ZERO,
            Money.ZERO,
            List.of(ROYALTY),
            List.of(FEE));
    assertThat(flows(fund(80, 0, 0), List.of(kenya)))
        .containsExactly(
            "allocation fund > state KEN 30 by 1",
            "direct fund > iplc KEN 20 by 2",
            "through_government fund > iplc KEN 30 by 2");
  }

  @Test
  void whatIsNothingLeavesNoTrace() {
    assertThat(flows(fund(0, 0, 0), List.of(), due(STATE, ROYALTY, 0))).isEmpty();
    assertThat(flows(fund(0, 0, 0), List.of(), due(STATE, ROYALTY, 0), due(COMMUNITIES, FEE, 0)))
        .isEmpty();
  }
}
