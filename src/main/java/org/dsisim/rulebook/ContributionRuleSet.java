package org.dsisim.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.model.Considered;
import org.dsisim.model.ContributionRules;
import org.dsisim.model.Force;
import org.dsisim.model.Payer;
import org.dsisim.model.PayerKind;
import org.dsisim.model.Recipient;
import org.dsisim.model.RuleReference;
import org.dsisim.model.Ruling;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.Terms;
import org.dsisim.table.Problems;

/** Contribution rules that are a folder of Drools rules. */
final class ContributionRuleSet implements ContributionRules {

  private final Description description;
  private final Map<String, Parameter> parameters;
  private final CompiledChapter obligations;

  ContributionRuleSet(
      Description description, Map<String, Parameter> parameters, CompiledChapter obligations) {
    this.description = description;
    this.parameters = parameters;
    this.obligations = obligations;
  }

  @Override
  public String id() {
    return description.id();
  }

  @Override
  public String title() {
    return description.title();
  }

  @Override
  public Force force() {
    return description.force();
  }

  @Override
  public PayerKind payers() {
    return description.payers();
  }

  @Override
  public Set<String> assumptions() {
    Set<String> names = new LinkedHashSet<>(Set.of(force().assumption()));
    names.addAll(description.assumptions());
    return names;
  }

  @Override
  public Collection<Parameter> parameters() {
    return parameters.values();
  }

  @Override
  public List<Ruling> assess(Terms terms, List<Payer> payers) {
    Problems problems = new Problems();
    FiredRule fired = new FiredRule();
    ContributionRecorder recorder = new ContributionRecorder(fired, problems);
    List<Object> facts = Switches.of(terms);
    facts.addAll(payers);
    obligations.fire(facts, fired, recorder);
    List<Ruling> rulings = inOrder(payers, recorder.rulings(), problems);
    problems.throwIfErrors();
    return rulings;
  }

  @Override
  public List<Considered> considered(Terms terms, Payer payer) {
    Problems problems = new Problems();
    FiredRule fired = new FiredRule();
    ContributionRecorder recorder = new ContributionRecorder(fired, problems);
    Asked asked = new Asked(Switches.of(terms), List.of(payer), List.of());
    List<Considered> considered = obligations.consider(asked, fired, recorder);
    inOrder(List.of(payer), recorder.rulings(), problems);
    problems.throwIfErrors();
    return considered;
  }

  /** Brings the answers, which come in the engine's order, into that of the payers. */
  private List<Ruling> inOrder(List<Payer> payers, List<Ruling> found, Problems problems) {
    IdentityHashMap<Payer, List<Ruling>> byPayer = new IdentityHashMap<>(found.size() * 2);
    for (Ruling ruling : found) {
      byPayer.computeIfAbsent(ruling.payer(), key -> new ArrayList<>(1)).add(ruling);
    }
    List<Ruling> ordered = new ArrayList<>(found.size());
    Set<List<RuleReference>> reported = new HashSet<>();
    for (Payer payer : payers) {
      List<Ruling> answers = byPayer.get(payer);
      if (answers != null) {
        if (answers.size() > 1) {
          refuseTwo(payer, answers, reported, problems);
        }
        ordered.add(answers.get(0));
      }
    }
    return ordered;
  }

  /** Two answers for one payer, said once for each pair of rules: the next payer has the same. */
  private static void refuseTwo(
      Payer payer, List<Ruling> answers, Set<List<RuleReference>> reported, Problems problems) {
    for (int second = 1; second < answers.size(); second++) {
      RuleReference a = answers.get(0).rules().get(0);
      RuleReference b = answers.get(second).rules().get(0);
      if (reported.add(List.of(a, b)) && reported.add(List.of(b, a))) {
        String question = "what " + payer.id() + " owes " + to(answers.get(second)) + payer.year();
        TwoAnswers.report(question, a, b, problems);
      }
    }
  }

  private static String to(Ruling ruling) {
    if (ruling instanceof Ruling.Owes owes && owes.recipient() instanceof Recipient.OfCountry to) {
      return "to " + to.code() + " in ";
    }
    return "to the fund in ";
  }
}
