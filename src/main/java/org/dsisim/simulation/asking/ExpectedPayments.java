package org.dsisim.simulation.asking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.reckoning.collection.Fund;
import org.dsisim.reckoning.collection.PayerParts;
import org.dsisim.reckoning.liability.Credited;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.DueAmounts;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.year.Burdens;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** From what is owed to what is expected, and what of it reaches the fund. */
public final class ExpectedPayments {

  private final ParameterValues assumptions;
  private final PayerParts parts;
  private final Map<String, Force> forces = new HashMap<>();
  private final Map<Force, ComplianceRate> rates = new ConcurrentHashMap<>();

  /**
   * The collection of what is owed under these rule sets.
   *
   * @param parts that payers have of their own
   */
  public ExpectedPayments(
      ParameterValues assumptions, PayerParts parts, List<ContributionRules> contributions) {
    this.assumptions = assumptions;
    this.parts = parts;
    contributions.forEach(rules -> forces.put(rules.id(), rules.force()));
  }

  /** How a rule set binds. */
  Force force(String ruleSet) {
    return Objects.requireNonNull(forces.get(ruleSet), ruleSet);
  }

  private Fraction kept(String ruleSet, Payer payer, Fraction exactly) {
    return rate(force(ruleSet)).of(payer, exactly);
  }

  ComplianceRate rate(Force force) {
    return rates.computeIfAbsent(force, one -> new ComplianceRate(assumptions, one, parts));
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
        new DueAmounts(
            exactly, Money.ofCents(exactly), Money.ofCents(expected(due, exactly)), due.lost()),
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
    List<RuleSetDues> byRuleSet = new ArrayList<>(assessments.size());
    for (Assessment one : assessments) {
      byRuleSet.add(new RuleSetDues(one, rate(one.rules().force()), burdens));
    }
    List<Payer> payers = assessments.get(0).payers();
    List<PayerOutcome> outcomes = new ArrayList<>(payers.size());
    List<Due> dues = new ArrayList<>();
    for (int i = 0; i < payers.size(); i++) {
      for (RuleSetDues one : byRuleSet) {
        one.add(i, dues);
      }
      outcomes.add(new PayerOutcome(payers.get(i), List.copyOf(dues)));
      dues.clear();
    }
    return outcomes;
  }

  /**
   * The fund before anything is given out.
   *
   * @param in what is expected to come in
   */
  public Fund fund(Money in) {
    return Fund.of(in, assumptions);
  }
}
