package org.dsisim.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dsisim.model.Considered;
import org.dsisim.model.DistributionRules;
import org.dsisim.model.Eligible;
import org.dsisim.model.Entitlements;
import org.dsisim.model.Entitlements.Eligibility;
import org.dsisim.model.Party;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.Terms;
import org.dsisim.table.Problems;

/** Distribution rules that are a folder of Drools rules. */
final class DistributionRuleSet implements DistributionRules {

  private final Description description;
  private final Map<String, Parameter> parameters;
  private final CompiledChapter eligibility;
  private final CompiledChapter weights;

  DistributionRuleSet(
      Description description,
      Map<String, Parameter> parameters,
      CompiledChapter eligibility,
      CompiledChapter weights) {
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
  public Entitlements decide(Terms terms, List<Party> parties) {
    Problems problems = new Problems();
    List<Eligibility> admitted = eligibility(terms, parties, problems);
    problems.throwIfErrors();
    DistributionRecorder found = weights(terms, parties, admitted);
    Entitlements entitlements = answers(parties, problems).entitlements(admitted, found);
    problems.throwIfErrors();
    return entitlements;
  }

  private List<Eligibility> eligibility(Terms terms, List<Party> parties, Problems problems) {
    NumberedLimits.expectRising(terms, problems);
    problems.throwIfErrors();
    FiredRule fired = new FiredRule();
    DistributionRecorder recorder = new DistributionRecorder(fired);
    List<Object> facts = Switches.of(terms);
    facts.addAll(parties);
    eligibility.fire(facts, fired, recorder);
    return answers(parties, problems).eligibility(recorder.eligibility);
  }

  @Override
  public List<Considered> considered(Terms terms, List<Party> parties, Party party) {
    Problems problems = new Problems();
    List<Eligibility> admitted = eligibility(terms, parties, problems);
    problems.throwIfErrors();
    List<Object> subject = new ArrayList<>();
    List<Object> others = new ArrayList<>();
    parties.forEach(each -> (each.equals(party) ? subject : others).add(each));
    List<Considered> considered =
        new ArrayList<>(consider(eligibility, new Asked(Switches.of(terms), subject, others)));
    for (Eligibility answer : admitted) {
      if (answer.eligible()) {
        (answer.party().equals(party) ? subject : others).add(new Eligible(answer.party()));
      }
    }
    considered.addAll(consider(weights, new Asked(Switches.of(terms), subject, others)));
    return List.copyOf(considered);
  }

  private static List<Considered> consider(CompiledChapter chapter, Asked asked) {
    FiredRule fired = new FiredRule();
    return chapter.consider(asked, fired, new DistributionRecorder(fired));
  }

  private SingleAnswers answers(List<Party> parties, Problems problems) {
    return new SingleAnswers(description.folder(), parties, problems);
  }

  private DistributionRecorder weights(
      Terms terms, List<Party> parties, List<Eligibility> admitted) {
    FiredRule fired = new FiredRule();
    DistributionRecorder recorder = new DistributionRecorder(fired);
    List<Object> facts = Switches.of(terms);
    facts.addAll(parties);
    for (Eligibility answer : admitted) {
      if (answer.eligible()) {
        facts.add(new Eligible(answer.party()));
      }
    }
    weights.fire(facts, fired, recorder);
    return recorder;
  }
}
