package org.dsisim.rulebook.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.rulebook.drl.RuleFileKind;
import org.dsisim.rulebook.engine.record.FiredRule;
import org.dsisim.rulebook.kept.KeptAnswers;
import org.dsisim.rulebook.kept.KeptQuestion;
import org.dsisim.rulebook.situation.Situations;
import org.dsisim.rulebook.why.FactSet;
import org.dsisim.rulebook.why.Observation;
import org.dsisim.rulebook.why.Probes;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.StatelessKieSession;

/**
 * A rule file that can be asked. Safe for use by several threads: each call has its own session.
 */
public final class CompiledRuleFile {

  private final String shownAs;
  private final boolean sharesSums;
  private final Supplier<KieBase> opening;
  private @Nullable KieBase base;
  private final Probes probes;
  private final KeptAnswers kept;
  private final Supplier<Situations> reading;
  private @Nullable Situations situations;
  private final List<RuleReference> references;
  private final Map<String, RuleReference> rules = new HashMap<>();

  /**
   * A compiled file.
   *
   * @param sharesSums whether its rules ask for parts of sums that payers share
   * @param opening makes the rules ready to be asked; slow
   * @param kept what they answered before
   * @param reading finds out what its rules read of those whom they are asked about; slow
   */
  public CompiledRuleFile(
      String shownAs,
      List<RuleReference> rules,
      boolean sharesSums,
      Supplier<KieBase> opening,
      Probes probes,
      KeptAnswers kept,
      Supplier<Situations> reading) {
    this.shownAs = shownAs;
    this.sharesSums = sharesSums;
    this.opening = opening;
    this.probes = probes;
    this.kept = kept;
    this.references = List.copyOf(rules);
    this.reading = reading;
    rules.forEach(rule -> this.rules.put(rule.title(), rule));
  }

  /** Whether its rules ask for parts of sums that payers share. */
  boolean sharesSums() {
    return sharesSums;
  }

  /**
   * Makes ready what explanations ask, which otherwise happens when the first one does; but not
   * where some was explained before, and may be again.
   */
  public void prepareExplanations() {
    if (kept.isEmpty()) {
      probes.prepare();
    }
  }

  /** What its rule set answered before. */
  KeptAnswers kept() {
    return kept;
  }

  /** Its rules in their order. */
  List<RuleReference> references() {
    return references;
  }

  /** A question to it. */
  KeptQuestion question(String kind) {
    return new KeptQuestion(kind).with(shownAs);
  }

  /** The rules, made ready when they are first asked. */
  private synchronized KieBase base() {
    KieBase open = base;
    if (open == null) {
      open = opening.get();
      base = open;
    }
    return open;
  }

  /** Whether it has no rule. */
  boolean isEmpty() {
    return rules.isEmpty();
  }

  /** What its rules read of those whom they are asked about, found out when first asked. */
  synchronized Situations situations() {
    Situations known = situations;
    if (known == null) {
      known = reading.get();
      situations = known;
    }
    return known;
  }

  /** Whether it was found out already what its rules read. */
  synchronized boolean areSituationsKnown() {
    return situations != null;
  }

  /**
   * Fires the rules once, with all facts in.
   *
   * @param fired told which rule fires, before it does
   * @param findings the object that rules know as {@code findings}
   * @throws InvalidInput when a rule fails
   */
  void fire(List<Object> facts, FiredRule fired, Object findings) {
    fire(facts, fired, findings, session -> {});
  }

  /** The same, with switches and those whom the rules are asked about. */
  void fire(List<Object> switches, List<?> about, FiredRule fired, Object findings) {
    List<Object> facts = new ArrayList<>(switches);
    facts.addAll(about);
    fire(facts, fired, findings);
  }

  /**
   * Says of every rule whether it fires about a subject and, if not, for which condition's sake.
   *
   * @param fired told which rule fires, before it does
   * @param findings the object that rules know as {@code findings}
   * @return one for each rule that is about such a subject, in the order of the file
   * @throws InvalidInput when a rule fails
   * @throws IllegalStateException when that contradicts what the engine does
   */
  List<Considered> consider(FactSet factSet, FiredRule fired, Object findings) {
    Observation seen = new Observation(factSet);
    fire(factSet.facts(), fired, findings, seen::of);
    return probes.consider(factSet.with(seen.stated()), seen.fired());
  }

  private void fire(
      List<Object> facts,
      FiredRule fired,
      Object findings,
      Consumer<StatelessKieSession> preparation) {
    // ThreadSafeOption.NO would be faster, but then all sessions of a base share the array in which
    // a consequence finds its facts, and one thread writes its payers into another's answers.
    StatelessKieSession session = base().newStatelessKieSession();
    session.setGlobal(RuleFileKind.FINDINGS, findings);
    session.addEventListener(fired.listener(rules));
    preparation.accept(session);
    try {
      session.execute((Iterable<?>) facts);
    } catch (InvalidInput known) {
      throw known;
    } catch (RuntimeException failure) {
      throw failed(fired, failure);
    }
  }

  private InvalidInput failed(FiredRule fired, RuntimeException failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String reason = root.getMessage() == null ? root.toString() : root.getMessage();
    InvalidInput invalid =
        fired.isKnown()
            ? InvalidInput.of(
                fired.rule().place(),
                Message.of("engine.rule-failed", "rule", fired.rule().title(), "reason", reason),
                null)
            : InvalidInput.of(
                Place.ofFile(shownAs),
                Message.of("engine.condition-failed", "reason", reason),
                null);
    invalid.initCause(failure);
    return invalid;
  }
}
