package org.dsisim.reckoning.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dsisim.Uses;
import org.dsisim.message.Place;
import org.dsisim.model.answer.Credit;
import org.dsisim.model.answer.Formality;
import org.dsisim.model.answer.LawReference;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.OwedTwice;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.fact.Use;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.formula.Procedure;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.reckoning.liability.CannotSettle;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.Worlds;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.dsisim.value.NamedValues;
import org.junit.jupiter.api.Test;

/** From answers of all rule sets to what a payer with its uses owes and is expected to pay. */
class OptionLiabilityTest {

  private static final ParameterValues VALUES =
      Parameters.values(
          "fee,10,USD", "rate,1,percent", "all,1,share", "half,0.5,share", "much,2,number");

  private static final Use USE =
      Uses.of(Uses.row("maize", "origins=KEN:1", "product_sales_usd=1000"), VALUES);
  private static final Payer PAYER = USE.payer();

  /** A permit takes six months and costs 5,000 dollars. */
  private static ParameterValues assumptions(int mostMonths) {
    return Parameters.values(
        "uptake,0.5,share",
        "compliance,0.25,share",
        "permit_months,6,months",
        "permit_cost_usd,5000,USD",
        "max_months_before_dropped," + mostMonths + ",months",
        "max_cost_share_before_dropped,1,share",
        "research_budget_usd,1000000,USD");
  }

  private static RuleSetLiability owed(
      String id, Force force, int mostMonths, List<Formality> needed, Ruling... rulings) {
    RuleSetAnswers answers =
        new RuleSetAnswers(id, force, false, List.of(PAYER), List.of(rulings), needed, Map.of());
    return owed(answers, mostMonths);
  }

  private static RuleSetLiability owed(RuleSetAnswers answers, int mostMonths) {
    ParameterValues assumptions = assumptions(mostMonths);
    CollectionRule collected =
        new CollectionRule(answers.force(), new ComplianceRate(assumptions, answers.force()));
    return new RuleSetLiability(answers, VALUES, assumptions, collected);
  }

  private static Ruling owes(Subject subject, Recipient recipient) {
    return new Ruling.Owes(
        subject,
        new Obligation.Own(Amount.fixed("fee")),
        recipient,
        List.of(Worlds.rule("Who owes")));
  }

  private static RuleSetLiability levy(int mostMonths) {
    return owed("levy", Force.VOLUNTARY, mostMonths, List.of(), owes(USE, Recipient.THE_FUND));
  }

  /** Asks for a permit for the use, and nothing of it. */
  private static RuleSetLiability permits(int mostMonths) {
    List<Formality> needed =
        List.of(
            new Formality(
                Uses.origins(USE).get(0), Procedure.PERMIT, Worlds.rule("A permit is needed")));
    return owed("permits", Force.LAW, mostMonths, needed);
  }

  private static RuleSetLiability kenya() {
    return owed("kenya", Force.LAW, 12, List.of(), owes(PAYER, Recipient.country("KEN")));
  }

  /** What is owed under one rule set, less what is owed under another. */
  private record Crediting(String owed, String elsewhere, boolean paid, String limit)
      implements CreditRules {

    @Override
    public NamedValues values() {
      return VALUES;
    }

    @Override
    public List<Credit> credits(List<OwedTwice> twice) {
      RuleReference rule =
          new RuleReference(
              "credits", "A credit", new LawReference("L"), List.of(), Place.of("c.drl", 1));
      List<Credit> given = new ArrayList<>();
      for (OwedTwice pair : twice) {
        if (pair.owed().ruleSet().equals(owed) && pair.elsewhere().ruleSet().equals(elsewhere)) {
          given.add(new Credit(pair, paid, "all", limit, rule));
        }
      }
      return given;
    }
  }

  private static List<String> dues(List<PayerOutcome> payers) {
    return payers.stream()
        .flatMap(payer -> payer.dues().stream())
        .map(due -> due.ruleSet() + " " + due.owed() + " " + due.expected() + " " + due.lost())
        .toList();
  }

  @Test
  void nobodyIsLeftWhereNoRuleSetWasAsked() {
    assertThat(OptionLiability.of(List.of(), List.of())).isEmpty();
  }

  @Test
  void eachRuleSetIsFollowedAsItBinds() {
    assertThat(dues(OptionLiability.of(List.of(levy(12), kenya()), List.of())))
        .containsExactly("levy 10.00 5.00 0.00", "kenya 10.00 2.50 0.00");
  }

  @Test
  void aUseThatOneRuleSetBurdensTooMuchOwesNothingUnderAny() {
    List<RuleSetLiability> dropped = List.of(levy(5), kenya(), permits(5));
    assertThat(dues(OptionLiability.of(dropped, List.of())))
        .as("what the payer itself owes stays")
        .containsExactly("levy 0.00 0.00 10.00", "kenya 10.00 2.50 0.00", "permits 0.00 0.00 0.00");
    assertThat(dues(OptionLiability.of(List.of(levy(6), permits(6)), List.of())))
        .as("as long as anybody waits, it happens")
        .containsExactly("levy 10.00 5.00 0.00", "permits 0.00 0.00 0.00");
  }

  @Test
  void whatARuleSetDropsItselfIsNotInItsSum() {
    Formality permit =
        new Formality(Uses.origins(USE).get(0), Procedure.PERMIT, Worlds.rule("A permit"));
    RuleSetLiability own =
        owed(
            "own",
            Force.LAW,
            5,
            List.of(permit),
            owes(USE, Recipient.THE_FUND),
            owes(PAYER, Recipient.THE_FUND));
    assertThat(own.owed()).isEqualTo(Money.ofUsd(10));
    assertThat(own.burdens().dropsAny()).isTrue();
    assertThat(levy(5).owed()).isEqualTo(Money.ofUsd(10));
  }

  @Test
  void whatIsOwedElsewhereIsTakenOffAndWhatIsExpectedFollowsThat() {
    List<RuleSetLiability> both = List.of(levy(12), kenya());
    assertThat(dues(OptionLiability.of(both, List.of(new Crediting("levy", "kenya", true, "all")))))
        .as("of what kenya asks a quarter is expected")
        .containsExactly("levy 7.50 3.75 0.00", "kenya 10.00 2.50 0.00");
    assertThat(
            dues(OptionLiability.of(both, List.of(new Crediting("levy", "kenya", false, "half")))))
        .containsExactly("levy 5.00 2.50 0.00", "kenya 10.00 2.50 0.00");
  }

  @Test
  void nothingIsCreditedForAUseThatDoesNotHappen() {
    List<PayerOutcome> payers =
        OptionLiability.of(
            List.of(levy(5), kenya(), permits(5)),
            List.of(new Crediting("kenya", "levy", false, "all")));
    assertThat(dues(payers)).contains("kenya 10.00 2.50 0.00");
    assertThat(payers.get(0).dues()).allMatch(due -> due.credits().isEmpty());
  }

  @Test
  void creditsOfTwoRuleSetsThatContradictEachOtherAreRefused() {
    List<CreditRules> contradicting =
        List.of(
            new Crediting("levy", "kenya", false, "all"),
            new Crediting("kenya", "levy", false, "all"));
    List<RuleSetLiability> both = List.of(levy(12), kenya());
    assertThatThrownBy(() -> OptionLiability.of(both, contradicting))
        .isInstanceOf(CannotSettle.class);
  }

  @Test
  void whoWouldOweIfAnUnknownFigureWereAboveIsUndecided() {
    Map<ThresholdStatus, RuleSetAnswers.Supposed> supposed = new EnumMap<>(ThresholdStatus.class);
    Payer other = PAYER.supposing(ThresholdStatus.ABOVE);
    supposed.put(
        ThresholdStatus.ABOVE,
        new RuleSetAnswers.Supposed(
            List.of(new RuleSetAnswers.Doubtful(PAYER, other)),
            List.of(owes(other, Recipient.THE_FUND))));
    RuleSetLiability levy =
        owed(
            new RuleSetAnswers(
                "levy", Force.LAW, false, List.of(PAYER), List.of(), List.of(), supposed),
            12);
    Due due = OptionLiability.of(List.of(levy), List.of()).get(0).dues().get(0);
    assertThat(due.liability()).isEqualTo(Liability.UNDECIDED);
    assertThat(due.owed()).isEqualTo(Money.ZERO);
    assertThat(levy.suppositions().get(ThresholdStatus.ABOVE))
        .extracting(one -> one.under("levy", ThresholdStatus.ABOVE, Money.ZERO).together())
        .isEqualTo(Money.ofUsd(10));
  }

  @Test
  void anAmountOnAFigureThatNobodyKnowsIsOwedAndUntold() {
    Ruling onSales = Worlds.owes(PAYER, Amount.share("rate", AssessmentBase.SALES));
    RuleSetLiability levy = owed("levy", Force.LAW, 12, List.of(), onSales);
    Due due = OptionLiability.of(List.of(levy), List.of()).get(0).dues().get(0);
    assertThat(due.liability()).isEqualTo(Liability.YES);
    assertThat(due.unknown()).containsExactly(AssessmentBase.SALES);
    assertThat(due.exactly()).isEqualTo(Fraction.ZERO);
  }
}
