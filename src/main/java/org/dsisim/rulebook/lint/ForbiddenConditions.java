package org.dsisim.rulebook.lint;

import java.util.Map;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalBranchDescr;
import org.drools.drl.ast.descr.EntryPointDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.GroupByDescr;
import org.drools.drl.ast.descr.NamedConsequenceDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Contribution;

/** Refuses what Drools allows between {@code when} and {@code then}, but a policy does not need. */
final class ForbiddenConditions {

  private static final String SUM = "lint.forbidden.sum";
  private static final String FACTS = "lint.forbidden.facts";
  private static final String CASES = "lint.forbidden.cases";

  private static final Map<Class<? extends BaseDescr>, String> NAMES =
      Map.of(
          AccumulateDescr.class, "accumulate",
          CollectDescr.class, "collect",
          GroupByDescr.class, "groupby",
          FromDescr.class, "from",
          EntryPointDescr.class, "entry-point",
          EvalDescr.class, "eval",
          ConditionalBranchDescr.class, "if",
          NamedConsequenceDescr.class, "do");

  private final boolean aboutUsers;
  private final Problems problems;

  /**
   * Refuses conditions.
   *
   * @param aboutUsers whether the file is asked about users, whose uses the program adds up
   */
  ForbiddenConditions(boolean aboutUsers, Problems problems) {
    this.aboutUsers = aboutUsers;
    this.problems = problems;
  }

  /** Reports a part of a condition that cannot be used; its inside need not be looked at then. */
  boolean refuse(BaseDescr part, Place place) {
    if (part instanceof PatternDescr pattern) {
      return refuseIn(pattern, place);
    }
    if (part instanceof ForallDescr forall
        && forall.getDescrs().stream().anyMatch(this::isStated)) {
      problems.error(
          place, Message.of("lint.condition.contribution-stated-later", "word", "forall"));
      return true;
    }
    if (part instanceof EvalDescr) {
      return refuse("eval", "lint.forbidden.eval", place);
    }
    if (part instanceof ConditionalBranchDescr || part instanceof NamedConsequenceDescr) {
      return refuse(name(part), CASES, place);
    }
    boolean known =
        part instanceof AndDescr
            || part instanceof OrDescr
            || part instanceof NotDescr
            || part instanceof ExistsDescr
            || part instanceof ForallDescr;
    return !known && refuse(name(part), FACTS, place);
  }

  private boolean isStated(BaseDescr part) {
    return part instanceof PatternDescr pattern
        && Contribution.class.getSimpleName().equals(pattern.getObjectType());
  }

  /** Whether a pattern is refused, whatever stands in its parentheses. */
  static boolean isForbidden(PatternDescr pattern) {
    return new ForbiddenConditions(false, new Problems()).refuse(pattern, Place.ofFile(""));
  }

  private boolean refuseIn(PatternDescr pattern, Place place) {
    PatternSourceDescr source = pattern.getSource();
    if (source instanceof AccumulateDescr || source instanceof CollectDescr) {
      return refuse(name(source), SUM, place);
    }
    if (source != null) {
      return refuse(name(source), FACTS, place);
    }
    if (pattern.getBehaviors() != null && !pattern.getBehaviors().isEmpty()) {
      return refuse("over window", "lint.forbidden.window", place);
    }
    if (pattern.isQuery()) {
      return refuse("?" + pattern.getObjectType(), FACTS, place);
    }
    return pattern.getObjectType() == null && refuse("/", FACTS, place);
  }

  private boolean refuse(String what, String reason, Place place) {
    problems.error(
        place,
        Message.of("lint.forbidden", "what", what, "reason", Message.of(reason)),
        reason.equals(SUM) && aboutUsers ? Message.of("lint.forbidden.maybe-together") : null);
    return true;
  }

  private static String name(BaseDescr part) {
    return NAMES.getOrDefault(
        part.getClass(), part.getClass().getSimpleName().replace("Descr", ""));
  }
}
