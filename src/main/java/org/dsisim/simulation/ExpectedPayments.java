package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.reckoning.collection.Fund;
import org.dsisim.reckoning.ledger.Node;
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
  private final Map<Force, ComplianceRate> followings = new EnumMap<>(Force.class);

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
   * Each payer's outcome: users in the order of their ids, then countries in that of their codes.
   */
  List<PayerOutcome> payers(List<Assessment> assessments) {
    List<Burdens> burdens =
        assessments.stream().map(Assessment::burdens).filter(one -> !one.all().isEmpty()).toList();
    Map<Node, Payer> payers = new LinkedHashMap<>();
    Map<Node, List<Due>> dues = new LinkedHashMap<>();
    for (Assessment assessment : assessments) {
      IdentityHashMap<Ruling, Money> parts = expectedParts(assessment, burdens);
      for (Payer payer : assessment.payers()) {
        Node node = Node.of(payer);
        payers.putIfAbsent(node, payer);
        dues.computeIfAbsent(node, key -> new ArrayList<>(1))
            .addAll(dues(assessment, payer, burdens, parts));
      }
    }
    List<PayerOutcome> outcomes = new ArrayList<>(payers.size());
    payers.forEach(
        (node, payer) ->
            outcomes.add(new PayerOutcome(payer, List.copyOf(dues.getOrDefault(node, List.of())))));
    outcomes.sort(Comparator.comparing(outcome -> outcome.payer().isCountry()));
    return outcomes;
  }

  /** What is expected of those that owe parts of a whole: rounded together, as what is owed is. */
  private IdentityHashMap<Ruling, Money> expectedParts(
      Assessment assessment, List<Burdens> burdens) {
    PartsOfAWhole wholes = new PartsOfAWhole();
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

  /** The fund before anything is given out. */
  Fund fund(List<PayerOutcome> payers) {
    Money in = Money.ZERO;
    for (PayerOutcome payer : payers) {
      for (Due due : payer.dues()) {
        if (due.recipient() instanceof Recipient.Fund) {
          in = in.plus(due.expected());
        }
      }
    }
    return Fund.of(in, assumptions);
  }
}
