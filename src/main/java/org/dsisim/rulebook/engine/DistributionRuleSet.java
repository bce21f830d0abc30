package org.dsisim.rulebook.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.answer.Entitlements.Eligibility;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Eligible;
import org.dsisim.model.fact.Party;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.engine.record.DistributionRecorder;
import org.dsisim.rulebook.engine.record.FiredRule;
import org.dsisim.rulebook.kept.AnswerForms;
import org.dsisim.rulebook.lint.Switches;
import org.dsisim.rulebook.lint.vocabulary.NumberedLimits;
import org.dsisim.rulebook.why.FactSet;

/** Distribution rules that are a folder of Drools rules. */
public final class DistributionRuleSet implements DistributionRules {

  private final Description description;
  private final Map<String, Parameter> parameters;
  private final CompiledRuleFile eligibility;
  private final CompiledRuleFile weights;
  private final RememberedEntitlements remembered = new RememberedEntitlements();

  /**
   * Compiled rules with what their folder says of them.
   *
   * @param parameters by name, in the order of their table
   */
  public DistributionRuleSet(
      Description description,
      Map<String, Parameter> parameters,
      CompiledRuleFile eligibility,
      CompiledRuleFile weights) {
    this.description = description;
    this.parameters = parameters;
    this.eligibility = eligibility;
    this.weights = weights;
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
  public Collection<Parameter> parameters() {
    return parameters.values();
  }

  @Override
  public Entitlements decide(ParameterValues values, List<Party> parties) {
    expectRisingLimits(values);
    return remembered.of(values, parties, (asked, recalled) -> kept(values, asked, recalled));
  }

  @Override
  public Entitlements entitlements(ParameterValues values, List<Party> parties) {
    expectRisingLimits(values);
    return remembered.asGiven(values, parties, (asked, recalled) -> kept(values, asked, recalled));
  }

  private static void expectRisingLimits(ParameterValues values) {
    Problems problems = new Problems();
    NumberedLimits.expectRising(values, problems);
    problems.throwIfErrors();
  }

  private Entitlements kept(ParameterValues values, List<Party> parties, Runnable recalled) {
    AtomicBoolean isAsked = new AtomicBoolean();
    Entitlements answers =
        weights
            .kept()
            .of(
                () -> weights.question("entitled").with(values).with(parties),
                parties.size(),
                references(),
                parties,
                AnswerForms.ENTITLEMENTS,
                said -> {
                  isAsked.set(true);
                  return ask(values, parties);
                },
                new Problems());
    if (!isAsked.get()) {
      recalled.run();
    }
    return answers;
  }

  private List<RuleReference> references() {
    List<RuleReference> rules = new ArrayList<>(eligibility.references());
    rules.addAll(weights.references());
    return rules;
  }

  /** Asks the rules, whatever they answered before. */
  Entitlements ask(ParameterValues values, List<Party> parties) {
    Problems problems = new Problems();
    List<Eligibility> admitted = eligibility(values, parties, problems);
    problems.throwIfErrors();
    DistributionRecorder found = weights(values, parties, admitted);
    Entitlements entitlements = answers(parties, problems).entitlements(admitted, found);
    problems.throwIfErrors();
    return entitlements;
  }

  private List<Eligibility> eligibility(
      ParameterValues values, List<Party> parties, Problems problems) {
    FiredRule fired = new FiredRule();
    DistributionRecorder recorder = new DistributionRecorder(fired);
    List<Object> facts = Switches.of(values);
    facts.addAll(parties);
    eligibility.fire(facts, fired, recorder);
    return answers(parties, problems).eligibility(recorder);
  }

  @Override
  public List<Considered> considered(ParameterValues values, List<Party> parties, Party party) {
    expectRisingLimits(values);
    return weights
        .kept()
        .of(
            () ->
                weights
                    .question("considered")
                    .with(values)
                    .with(parties)
                    .with(party.country().code().iso3()),
            parties.size(),
            references(),
            List.of(),
            AnswerForms.CONSIDERED,
            said -> consider(values, parties, party),
            new Problems());
  }

  private List<Considered> consider(ParameterValues values, List<Party> parties, Party party) {
    Problems problems = new Problems();
    List<Eligibility> admitted = eligibility(values, parties, problems);
    problems.throwIfErrors();
    List<Object> subject = new ArrayList<>();
    List<Object> others = new ArrayList<>();
    parties.forEach(each -> (each.equals(party) ? subject : others).add(each));
    List<Considered> considered =
        new ArrayList<>(consider(eligibility, new FactSet(Switches.of(values), subject, others)));
    for (Eligibility answer : admitted) {
      if (answer.isWeighed()) {
        (answer.party().equals(party) ? subject : others).add(new Eligible(answer.party()));
      }
    }
    considered.addAll(consider(weights, new FactSet(Switches.of(values), subject, others)));
    return List.copyOf(considered);
  }

  @Override
  public void prepareExplanations() {
    eligibility.prepareExplanations();
    weights.prepareExplanations();
  }

  private static List<Considered> consider(CompiledRuleFile ruleFile, FactSet factSet) {
    FiredRule fired = new FiredRule();
    return ruleFile.consider(factSet, fired, new DistributionRecorder(fired));
  }

  private SingleAnswers answers(List<Party> parties, Problems problems) {
    return new SingleAnswers(description.folder(), parties, problems);
  }

  private DistributionRecorder weights(
      ParameterValues values, List<Party> parties, List<Eligibility> admitted) {
    FiredRule fired = new FiredRule();
    DistributionRecorder recorder = new DistributionRecorder(fired);
    List<Object> facts = Switches.of(values);
    facts.addAll(parties);
    for (Eligibility answer : admitted) {
      if (answer.isWeighed()) {
        facts.add(new Eligible(answer.party()));
      }
    }
    weights.fire(facts, fired, recorder);
    return recorder;
  }
}
