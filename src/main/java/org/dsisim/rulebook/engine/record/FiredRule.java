package org.dsisim.rulebook.engine.record;

import java.util.Map;
import org.dsisim.model.answer.RuleReference;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieRuntime;

/**
 * The rule whose consequence is running, so that a consequence can stay a sentence: what it finds
 * points to its rule without naming it.
 */
public final class FiredRule {

  private @Nullable RuleReference rule;
  private @Nullable KieRuntime runtime;

  /** What the engine tells of each rule before it fires. */
  public DefaultAgendaEventListener listener(Map<String, RuleReference> rules) {
    return new DefaultAgendaEventListener() {
      @Override
      public void beforeMatchFired(BeforeMatchFiredEvent event) {
        rule = rules.get(event.getMatch().getRule().getName());
        runtime = event.getKieRuntime();
      }

      @Override
      public void afterMatchFired(AfterMatchFiredEvent event) {
        rule = null;
        runtime = null;
      }
    };
  }

  /** Whether a rule is firing that is one of the file's. */
  public boolean isKnown() {
    return rule != null;
  }

  /** The rule that is firing. */
  public RuleReference rule() {
    if (rule == null) {
      throw new IllegalStateException("No rule is firing.");
    }
    return rule;
  }

  /** Adds a fact that rules of the same file may read. */
  void state(Object fact) {
    if (runtime == null) {
      throw new IllegalStateException("No rule is firing.");
    }
    runtime.insert(fact);
  }
}
