package org.dsisim.rulebook.lint;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import java.util.List;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.Payer;
import org.dsisim.rulebook.drl.RuleFile;
import org.dsisim.rulebook.drl.RuleFileKind;
import org.dsisim.rulebook.drl.RuleText;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a contribution is asked about one payer, its uses and their origins; of what is given
 * in kind, and of what is owed twice, about one at a time. Rules are asked in pieces, so that a
 * second look at such facts would see whoever is in the same piece.
 */
final class SubjectLint {

  private static final Message ONE = Message.of("lint.subject.one");

  private final RuleFile file;
  private final RuleText rule;
  private final Problems problems;

  SubjectLint(RuleFile file, RuleText rule, Problems problems) {
    this.file = file;
    this.rule = rule;
    this.problems = problems;
  }

  void run() {
    if (!file.kind().subjects().isEmpty()) {
      walk(rule.tree().getLhs(), new Ties(), false);
    }
  }

  /** The first type of fact among conditions that a rule is asked about; null for none. */
  static @Nullable Class<?> asked(RuleFileKind kind, @Nullable Object element) {
    if (element instanceof PatternDescr pattern) {
      return subject(kind, pattern);
    }
    return element instanceof ConditionalElementDescr several
        ? several.getDescrs().stream()
            .flatMap(part -> Stream.ofNullable(asked(kind, part)))
            .findFirst()
            .orElse(null)
        : null;
  }

  private static @Nullable Class<?> subject(RuleFileKind kind, PatternDescr pattern) {
    return kind.subjects().stream()
        .filter(type -> type.getSimpleName().equals(pattern.getObjectType()))
        .findFirst()
        .orElse(null);
  }

  /**
   * Walks through conditions in the order in which they are read.
   *
   * @param ties what is known to belong to the payer
   * @param inside whether it stands under 'not', 'exists' or 'forall', where nobody is asked about
   */
  private void walk(@Nullable Object element, Ties ties, boolean inside) {
    if (element instanceof PatternDescr pattern) {
      pattern(pattern, ties, inside);
    } else if (element instanceof OrDescr either) {
      List<Ties> branches = either.getDescrs().stream().map(branch -> ties.copy()).toList();
      for (int i = 0; i < branches.size(); i++) {
        walk(either.getDescrs().get(i), branches.get(i), inside);
      }
      branches.forEach(ties::add);
    } else if (element instanceof AndDescr all) {
      all.getDescrs().forEach(part -> walk(part, ties, inside));
    } else if (element instanceof ForallDescr forall) {
      forall(forall, ties);
    } else if (element instanceof ConditionalElementDescr hidden) {
      // What is bound in there is not known outside.
      Ties within = ties.copy();
      hidden.getDescrs().forEach(part -> walk(part, within, true));
    }
  }

  private void forall(ForallDescr forall, Ties ties) {
    Ties within = ties.copy();
    if (forall.getDescrs().size() == 1 && forall.getDescrs().get(0) instanceof PatternDescr one) {
      Class<?> type = subject(file.kind(), one);
      if (type != null) {
        problems.error(
            place(one),
            Message.of("lint.subject.forall", "fact", type.getSimpleName(), "why", ONE),
            Message.of(
                "lint.subject.forall.maybe",
                "fact",
                type.getSimpleName(),
                "join",
                within.join(type)));
        return;
      }
    }
    forall.getDescrs().forEach(part -> walk(part, within, true));
  }

  private void pattern(PatternDescr pattern, Ties ties, boolean inside) {
    Class<?> type = subject(file.kind(), pattern);
    if (type == null || ForbiddenConditions.isForbidden(pattern)) {
      return;
    }
    if (!inside && !ties.isBegun()) {
      ties.know(pattern, type);
      return;
    }
    String name = type.getSimpleName();
    boolean alone = file.kind().subjects().size() == 1;
    if (alone) {
      problems.error(
          place(pattern),
          Message.of("lint.subject.one-at-a-time", "fact", name, "file", file.kind().file()));
    } else if (type == Payer.class && (ties.hasPayer() || !ties.isBegun())) {
      problems.error(
          place(pattern),
          Message.of(
              ties.isBegun() ? "lint.subject.second-payer" : "lint.subject.other-payer",
              "why",
              ONE),
          Message.of("lint.subject.second-payer.maybe"));
    } else if (!isJoined(pattern, type, ties)) {
      problems.error(
          place(pattern),
          Message.of("lint.subject.of-others", "fact", name, "why", ONE),
          Message.plain(name + "( " + ties.join(type) + ", … )"));
    }
    ties.know(pattern, type);
  }

  /** Whether some constraint ties it to what belongs to the payer, whatever else is asked. */
  private static boolean isJoined(PatternDescr pattern, Class<?> type, Ties ties) {
    return pattern.getDescrs().stream()
        .map(constraint -> ConditionLint.parse(ConditionLint.text(constraint)))
        .anyMatch(tree -> tree != null && tree.getBind() == null && isJoin(tree, type, ties));
  }

  private static boolean isJoin(Expression expression, Class<?> type, Ties ties) {
    if (expression instanceof DrlxExpression part) {
      return part.getBind() == null && isJoin(part.getExpr(), type, ties);
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return isJoin(enclosed.getInner(), type, ties);
    }
    if (!(expression instanceof BinaryExpr binary)) {
      return false;
    }
    return switch (binary.getOperator()) {
      case AND -> isJoin(binary.getLeft(), type, ties) || isJoin(binary.getRight(), type, ties);
      case EQUALS ->
          ties.areTied(type, binary.getLeft(), binary.getRight())
              || ties.areTied(type, binary.getRight(), binary.getLeft());
      default -> false;
    };
  }

  private Place place(BaseDescr part) {
    return part.getLine() < 1
        ? rule.place()
        : new Place(file.shownAs(), part.getLine(), Math.max(0, part.getColumn()));
  }
}
