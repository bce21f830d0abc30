package org.dsisim.rulebook.engine;

import java.util.List;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Considered;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.engine.record.FiredRule;
import org.dsisim.rulebook.lint.Switches;
import org.dsisim.rulebook.why.FactSet;

/**
 * What a file of rules finds of facts that are nobody's row: cooperation in kind, what is owed
 * twice. Nothing is remembered.
 *
 * @param <R> records the findings
 */
final class FactAnswers<R> {

  /** Makes what records the findings of one call, and reports a second answer. */
  interface Recording<R> {
    R of(FiredRule fired, Problems problems);
  }

  private final CompiledRuleFile rules;
  private final Recording<R> recording;

  FactAnswers(CompiledRuleFile rules, Recording<R> recording) {
    this.rules = rules;
    this.recording = recording;
  }

  /** What the rules find of some facts. */
  R of(ParameterValues values, List<?> about) {
    Problems problems = new Problems();
    FiredRule fired = new FiredRule();
    R recorder = recording.of(fired, problems);
    rules.fire(Switches.of(values), about, fired, recorder);
    problems.throwIfErrors();
    return recorder;
  }

  /** What becomes of each rule for one fact. */
  List<Considered> considered(ParameterValues values, Object fact) {
    Problems problems = new Problems();
    FiredRule fired = new FiredRule();
    FactSet factSet = new FactSet(Switches.of(values), List.of(fact), List.of());
    List<Considered> considered = rules.consider(factSet, fired, recording.of(fired, problems));
    problems.throwIfErrors();
    return considered;
  }
}
