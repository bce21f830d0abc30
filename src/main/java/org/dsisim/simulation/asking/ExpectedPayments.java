package org.dsisim.simulation.asking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.dsisim.model.fact.Force;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.reckoning.collection.Fund;
import org.dsisim.reckoning.collection.PayerParts;
import org.dsisim.reckoning.option.CollectionRule;
import org.dsisim.value.Money;

/** From what is owed to what is expected, and what of it reaches the fund. */
public final class ExpectedPayments {

  private final ParameterValues assumptions;
  private final PayerParts parts;
  private final Map<String, Force> forces = new HashMap<>();
  private final Map<Force, CollectionRule> rules = new ConcurrentHashMap<>();

  /**
   * The collection of what is owed under these rule sets.
   *
   * @param parts that payers have of their own
   */
  public ExpectedPayments(
      ParameterValues assumptions, PayerParts parts, List<ContributionRules> contributions) {
    this.assumptions = assumptions;
    this.parts = parts;
    contributions.forEach(one -> forces.put(one.id(), one.force()));
  }

  /** How what is owed under a rule set is collected. */
  CollectionRule of(String ruleSet) {
    return rules.computeIfAbsent(
        Objects.requireNonNull(forces.get(ruleSet), ruleSet),
        force -> new CollectionRule(force, new ComplianceRate(assumptions, force, parts)));
  }

  /** The same of several, by rule set. */
  public Map<String, CollectionRule> of(Iterable<String> ruleSets) {
    Map<String, CollectionRule> all = new HashMap<>();
    ruleSets.forEach(ruleSet -> all.put(ruleSet, of(ruleSet)));
    return all;
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
