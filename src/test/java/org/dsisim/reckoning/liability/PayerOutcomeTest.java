package org.dsisim.reckoning.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dsisim.model.fact.Recipient.THE_FUND;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.dsisim.model.answer.Credit;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.OwedTwice;
import org.dsisim.model.fact.Owing;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.simulation.Worlds;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.dsisim.value.TooMuchMoney;
import org.junit.jupiter.api.Test;

/** What a payer's answers under several rule sets come to together, and how parts are rounded. */
class PayerOutcomeTest {

  private static final ParameterValues VALUES = Parameters.values("fee,1,USD");

  private static final Payer PAYER = Payers.company("u1", Payers.figures(), VALUES);

  private static final Payer COUNTRY =
      new Payer(
          "FRA",
          "France",
          Payer.COUNTRY,
          "",
          Payers.country("FRA"),
          2024,
          Payers.figures(),
          Payers.figures(),
          new Thresholds(VALUES),
          ThresholdStatus.UNKNOWN);

  private static Ruling.Owes own(Payer payer, Recipient recipient) {
    return new Ruling.Owes(
        payer,
        new Obligation.Own(Amount.fixed("fee")),
        recipient,
        List.of(Worlds.rule("Who owes")));
  }

  private static Due due(String ruleSet, long owed, long lost, Credited... credits) {
    return new Due(
        ruleSet,
        PAYER,
        Liability.YES,
        own(PAYER, THE_FUND),
        new DueAmounts(Fraction.of(owed), new Money(owed), new Money(owed / 2), new Money(lost)),
        Set.of(),
        Set.of(),
        List.of(credits));
  }

  private static Due none(String ruleSet, Liability liability) {
    return Due.nothing(ruleSet, PAYER, liability);
  }

  private static PayerOutcome outcome(Due... dues) {
    return new PayerOutcome(PAYER, List.of(dues));
  }

  private static Credited credited(String rule, long cents) {
    Owing owing = new Owing(PAYER, "a", Force.LAW, THE_FUND, Fraction.of(9), Fraction.of(9));
    Credit credit =
        new Credit(new OwedTwice(owing, owing, VALUES), false, "s", "l", Worlds.rule(rule));
    Fraction amount = Fraction.of(cents);
    return new Credited(credit, amount, amount, amount, amount, amount);
  }

  @Test
  void amountsAreAddedUpAndTheStrongestLiabilityHolds() {
    PayerOutcome outcome =
        outcome(
            none("a", Liability.EXEMPT), due("b", 8, 0), due("c", 4, 0), none("d", Liability.NO));
    assertThat(outcome.owed()).isEqualTo(new Money(12));
    assertThat(outcome.expected()).isEqualTo(new Money(6));
    assertThat(outcome.liability()).isEqualTo(Liability.YES);
    assertThat(outcome(none("a", Liability.NO), none("b", Liability.UNDECIDED)).liability())
        .isEqualTo(Liability.UNDECIDED);
    assertThat(outcome(none("a", Liability.EXEMPT), none("b", Liability.NO)).liability())
        .isEqualTo(Liability.EXEMPT);
    assertThat(outcome().liability()).isEqualTo(Liability.NO);
  }

  @Test
  void theAnswerOfARuleSetIsFoundByItsId() {
    Due due = due("b", 8, 0);
    PayerOutcome outcome = outcome(none("a", Liability.NO), due);
    assertThat(outcome.due("b")).isSameAs(due);
    assertThatThrownBy(() -> outcome.due("c"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No rule set c answered.");
  }

  @Test
  void anAmountThatNobodyCanTellIsTold() {
    Due unknown =
        new Due(
            "a",
            PAYER,
            Liability.YES,
            own(PAYER, THE_FUND),
            DueAmounts.NOTHING,
            Set.of(),
            Set.of(AssessmentBase.SALES),
            List.of());
    assertThat(outcome(due("b", 8, 0), unknown).isUnknown()).isTrue();
    assertThat(outcome(due("b", 8, 0)).isUnknown()).isFalse();
  }

  @Test
  void whatGoesToNobodyElseGoesToTheFund() {
    assertThat(due("a", 8, 0).recipient()).isEqualTo(THE_FUND);
    assertThat(none("a", Liability.NO).recipient()).isEqualTo(THE_FUND);
    Recipient kenya = Recipient.country("KEN");
    Due abroad =
        new Due(
            "a",
            PAYER,
            Liability.YES,
            own(PAYER, kenya),
            new DueAmounts(Fraction.ONE, new Money(1), new Money(1), Money.ZERO),
            Set.of(),
            Set.of(),
            List.of());
    assertThat(abroad.recipient()).isEqualTo(kenya);
    assertThat(abroad.payer()).isSameAs(PAYER);
  }

  @Test
  void aLiabilityIsAWordOfTheTables() {
    assertThat(Liability.values())
        .extracting(Liability::word)
        .containsExactly("yes", "undecided", "exempt", "no");
  }

  @Test
  void rulesThatGaveCreditsStandBehindThoseThatAnswered() {
    assertThat(none("a", Liability.NO).rules()).isEmpty();
    assertThat(due("a", 8, 0).rules()).extracting(RuleReference::title).containsExactly("Who owes");
    Due due = due("a", 8, 0, credited("Once", 2), credited("Other", 1), credited("Once", 1));
    assertThat(due.rules())
        .extracting(RuleReference::title)
        .containsExactly("Who owes", "Once", "Other");
    assertThat(due.credited()).isEqualTo(Fraction.of(4));
    assertThat(due.beforeCredits()).isEqualTo(Fraction.of(12));
  }

  @Test
  void allMoneyThatThereIsCanBeOwedAndACentMoreCannot() {
    long most = 100_000_000_000_000_000L;
    MostMoney.Sum sum = new MostMoney.Sum();
    sum.add(outcome(due("a", most - 4, 1), due("b", 1, 1)));
    MostMoney.Sum one = new MostMoney.Sum();
    one.add(outcome(due("a", 1, 0)));
    assertThatCode(() -> sum.addAll(one)).doesNotThrowAnyException();
    assertThatThrownBy(() -> sum.addAll(one)).isInstanceOf(TooMuchMoney.class);
    assertThatThrownBy(() -> new MostMoney.Sum().add(outcome(due("a", most, 1))))
        .isInstanceOf(TooMuchMoney.class);
  }

  @Test
  void whatCountriesOweAndWhatIsSharedArePartsOfAWhole() {
    Ruling shared =
        new Ruling.Owes(
            PAYER,
            Obligation.partOf("fee", AssessmentBase.SALES),
            THE_FUND,
            List.of(Worlds.rule("Who shares")));
    assertThat(PartsOfAWhole.has(shared)).isTrue();
    assertThat(PartsOfAWhole.has(own(COUNTRY, THE_FUND))).isTrue();
    assertThat(PartsOfAWhole.has(own(PAYER, THE_FUND))).isFalse();
    assertThat(PartsOfAWhole.has(new Ruling.Exempt(COUNTRY, List.of()))).isFalse();
  }

  @Test
  void partsOfEachWholeAreRoundedTogetherAndNoCentIsLost() {
    PartsOfAWhole parts = new PartsOfAWhole();
    Fraction third = Fraction.of(100, 3);
    List<Ruling.Owes> toFund =
        List.of(own(COUNTRY, THE_FUND), own(COUNTRY, THE_FUND), own(COUNTRY, THE_FUND));
    toFund.forEach(part -> parts.add(part, third));
    Ruling.Owes other = own(COUNTRY, Recipient.country("KEN"));
    parts.add(other, Fraction.of(1, 2));
    IdentityHashMap<Ruling, Money> rounded = parts.rounded();
    assertThat(toFund.stream().map(rounded::get))
        .containsExactlyInAnyOrder(new Money(34), new Money(33), new Money(33));
    assertThat(rounded.get(other)).isEqualTo(Money.ZERO);
  }
}
