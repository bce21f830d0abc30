package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.reckoning.collection.Fund;
import org.dsisim.reckoning.liability.Credited;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.LiabilityCalculation;
import org.dsisim.reckoning.liability.PartsOfAWhole;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** From what is owed to what is expected, and what of it reaches the fund. */
final class ExpectedPayments {

  private final ParameterValues assumptions;
  private final Map<String, Force> forces = new HashMap<>();
  private final Map<Force, ComplianceRate> followings = new ConcurrentHashMap<>();

  /** The collection of what is owed under these rule sets. */
  ExpectedPayments(ParameterValues assumptions, List<ContributionRules> contributions) {
    this.assumptions = assumptions;
    contributions.forEach(rules -> forces.put(rules.id(), rules.force()));
  }

  /** How a rule set binds. */
  Force force(String ruleSet) {
    return Objects.requireNonNull(forces.get(ruleSet), ruleSet);
  }

  private Fraction kept(String ruleSet, Payer payer, Fraction exactly) {
    return followings
        .computeIfAbsent(force(ruleSet), force -> new ComplianceRate(assumptions, force))
        .of(payer, exactly);
  }

  /** What is expected of what a payer owes, before rounding, in cents. */
  Fraction expected(Due due, Fraction exactly) {
    return exactly.times(kept(due.ruleSet(), due.payer(), exactly));
  }

  /** What is owed less credits, with what is expected of that. */
  Due less(Due due, List<Credited> credits) {
    Fraction exactly = due.exactly();
    for (Credited one : credits) {
      exactly = exactly.minus(one.amount());
    }
    return new Due(
        due.ruleSet(),
        due.subject(),
        due.liability(),
        due.ruling(),
        exactly,
        Money.ofCents(exactly),
        Money.ofCents(expected(due, exactly)),
        due.lost(),
        due.bases(),
        due.unknown(),
        credits);
  }

  /**
   * Each payer's outcome.
   *
   * @param assessments of the same payers, in the same order
   */
  List<PayerOutcome> payers(List<Assessment> assessments) {
    if (assessments.isEmpty()) {
      return List.of();
    }
    List<Burdens> burdens =
        assessments.stream().map(Assessment::burdens).filter(one -> !one.all().isEmpty()).toList();
    List<IdentityHashMap<Ruling, Money>> parts =
        assessments.stream().map(one -> expectedParts(one, burdens)).toList();
    List<Payer> payers = assessments.get(0).payers();
    List<PayerOutcome> outcomes = new ArrayList<>(payers.size());
    for (int i = 0; i < payers.size(); i++) {
      List<Due> dues = new ArrayList<>(assessments.size());
      for (int rules = 0; rules < assessments.size(); rules++) {
        Assessment assessment = assessments.get(rules);
        dues.addAll(dues(assessment, assessment.payers().get(i), burdens, parts.get(rules)));
      }
      outcomes.add(new PayerOutcome(payers.get(i), List.copyOf(dues)));
    }
    return outcomes;
  }

  /** What is expected of those that owe parts of a whole: rounded together, as what is owed is. */
  private IdentityHashMap<Ruling, Money> expectedParts(
      Assessment assessment, List<Burdens> burdens) {
    PartsOfAWhole wholes = new PartsOfAWhole();
    if (!assessment.dependOnEachOther()) {
      return wholes.rounded();
    }
    for (Payer payer : assessment.payers()) {
      for (LiabilityCalculation.Settled answer : assessment.settlement().answers(payer)) {
        if (answer.ruling() instanceof Ruling.Owes owes && PartsOfAWhole.has(owes)) {
          Fraction exactly = isDropped(owes, burdens) ? Fraction.ZERO : answer.exactly();
          Fraction kept = kept(assessment.rules().id(), payer, exactly);
          wholes.add(owes, exactly.times(kept));
        }
      }
    }
    return wholes.rounded();
  }

  /** One for each answer; one that says that there is none, so that every payer was asked. */
  private List<Due> dues(
      Assessment assessment,
      Payer payer,
      List<Burdens> burdens,
      IdentityHashMap<Ruling, Money> parts) {
    List<LiabilityCalculation.Settled> answers = assessment.settlement().answers(payer);
    if (answers.isEmpty()) {
      return List.of(Due.nothing(assessment.rules().id(), payer, assessment.withoutAnswer(payer)));
    }
    return answers.stream().map(answer -> due(assessment, answer, burdens, parts)).toList();
  }

  /** A use that does not happen under one rule set owes nothing under any. */
  private static boolean isDropped(Ruling ruling, List<Burdens> burdens) {
    boolean dropped = false;
    for (Burdens one : burdens) {
      dropped |= one.isDropped(ruling.subject());
    }
    return dropped;
  }

  private Due due(
      Assessment assessment,
      LiabilityCalculation.Settled answer,
      List<Burdens> burdens,
      IdentityHashMap<Ruling, Money> parts) {
    Ruling ruling = answer.ruling();
    boolean dropped = isDropped(ruling, burdens);
    Fraction exactly = dropped ? Fraction.ZERO : answer.exactly();
    Fraction kept = kept(assessment.rules().id(), ruling.payer(), exactly);
    Money part = parts.get(ruling);
    return new Due(
        assessment.rules().id(),
        ruling.subject(),
        ruling instanceof Ruling.Owes ? Liability.YES : Liability.EXEMPT,
        ruling,
        exactly,
        dropped ? Money.ZERO : answer.owed(),
        part == null ? Money.ofCents(exactly.times(kept)) : part,
        dropped ? answer.owed() : Money.ZERO,
        answer.bases(),
        dropped ? Set.of() : answer.unknown(),
        List.of());
  }

  /** What a payer is expected to pay into the fund. */
  Money toTheFund(PayerOutcome payer) {
    Money in = Money.ZERO;
    for (Due due : payer.dues()) {
      if (due.recipient() instanceof Recipient.Fund) {
        in = in.plus(due.expected());
      }
    }
    return in;
  }

  /**
   * The fund before anything is given out.
   *
   * @param in what is expected to come in
   */
  Fund fund(Money in) {
    return Fund.of(in, assumptions);
  }
}
