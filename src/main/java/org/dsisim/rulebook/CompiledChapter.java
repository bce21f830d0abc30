package org.dsisim.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.RuleReference;
import org.dsisim.table.InvalidInput;
import org.dsisim.table.Place;
import org.kie.api.KieBase;
import org.kie.api.runtime.StatelessKieSession;

/**
 * A rule file that can be asked. Safe for use by several threads: each call has its own session.
 */
final class CompiledChapter {

  private final String shownAs;
  private final KieBase base;
  private final Map<String, RuleReference> rules = new HashMap<>();

  CompiledChapter(String shownAs, List<RuleReference> rules, KieBase base) {
    this.shownAs = shownAs;
    this.base = base;
    rules.forEach(rule -> this.rules.put(rule.title(), rule));
  }

  /**
   * Fires the rules once, with all facts in.
   *
   * @param fired told which rule fires, before it does
   * @param findings the object that rules know as {@code findings}
   * @throws InvalidInput when a rule fails
   */
  void fire(List<Object> facts, FiredRule fired, Object findings) {
    // ThreadSafeOption.NO would be faster, but then all sessions of a base share the array in which
    // a consequence finds its facts, and one thread writes its payers into another's answers.
    StatelessKieSession session = base.newStatelessKieSession();
    session.setGlobal(Chapter.FINDINGS, findings);
    session.addEventListener(fired.listener(rules));
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
                "rule \"" + fired.rule().title() + "\" failed: " + reason,
                null)
            : InvalidInput.of(Place.ofFile(shownAs), "a condition failed: " + reason, null);
    invalid.initCause(failure);
    return invalid;
  }
}
