package org.dsisim.rulebook.engine.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Counted;
import org.dsisim.model.answer.InKindFindings;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.InKind;

/** Writes down what rules on cooperation in kind find, each finding with its rule. */
public final class InKindRecorder implements InKindFindings {

  private final FiredRule fired;
  private final Problems problems;
  private final Map<InKind, RuleReference> counted = new HashMap<>();

  /** Writes down what counts of what is given in kind, with the rule that says so. */
  public InKindRecorder(FiredRule fired, Problems problems) {
    this.fired = fired;
    this.problems = problems;
  }

  @Override
  public void counts(InKind inKind) {
    RuleReference first = counted.putIfAbsent(inKind, fired.rule());
    if (first != null) {
      TwoAnswers.report(
          Message.of("engine.question.counts", "row", inKind.row().id()),
          first,
          fired.rule(),
          problems);
    }
  }

  /** What counts, in the order in which it was given. */
  public List<Counted> counted(List<InKind> given) {
    return given.stream()
        .filter(counted::containsKey)
        .map(each -> new Counted(each, Objects.requireNonNull(counted.get(each))))
        .toList();
  }
}
