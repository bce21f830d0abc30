package org.dsisim.rulebook.drl;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.Use;
import org.jspecify.annotations.Nullable;

/** Which of a payer, its uses and their origins a rule is about: the finest that it takes. */
public final class RuleSubject {

  private static final List<Class<? extends Subject>> FINEST_FIRST =
      List.of(Origin.class, Use.class, Payer.class);

  private RuleSubject() {}

  /** The type of the subject; null of a rule that takes none, and so is about everybody. */
  public static @Nullable Class<? extends Subject> of(RuleText rule) {
    List<String> facts = new ArrayList<>();
    take(rule.tree().getLhs(), facts);
    return FINEST_FIRST.stream()
        .filter(type -> facts.contains(type.getSimpleName()))
        .findFirst()
        .orElse(null);
  }

  /** What must not be there, or only has to be, is not what a rule is about. */
  private static void take(@Nullable Object element, List<String> facts) {
    if (element instanceof AndDescr all) {
      all.getDescrs().forEach(one -> take(one, facts));
    } else if (element instanceof OrDescr any) {
      any.getDescrs().forEach(one -> take(one, facts));
    } else if (element instanceof PatternDescr pattern) {
      facts.add(pattern.getObjectType());
    }
  }
}
