package org.dsisim.rulebook.lint;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.mvel.parser.DrlxParser;
import org.drools.mvel.parser.ParseStart;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Contribution;
import org.dsisim.model.fact.Choice;
import org.dsisim.model.fact.Count;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.parameter.ParameterRole;
import org.dsisim.rulebook.drl.DrlText;
import org.dsisim.rulebook.drl.RuleFile;
import org.dsisim.rulebook.drl.RuleText;
import org.dsisim.rulebook.lint.vocabulary.Bindings;
import org.dsisim.rulebook.lint.vocabulary.ExpressionScope;
import org.dsisim.rulebook.lint.vocabulary.SubjectWords;
import org.jspecify.annotations.Nullable;

/** Checks what stands between {@code when} and {@code then}. */
public final class ConditionLint {

  private static final ParseStart<DrlxExpression> START =
      DrlxParser.buildDrlxParserWithArguments(List.of());

  private static final Set<BinaryExpr.Operator> ARITHMETIC =
      Set.of(
          BinaryExpr.Operator.PLUS,
          BinaryExpr.Operator.MINUS,
          BinaryExpr.Operator.MULTIPLY,
          BinaryExpr.Operator.DIVIDE,
          BinaryExpr.Operator.REMAINDER);

  private final RuleFile file;
  private final RuleText rule;
  private final ParameterNames names;
  private final Bindings bindings;
  private final Problems problems;
  private final SubjectKind subjects;
  private final ExpressionLint expressions;
  private final ForbiddenConditions forbidden;

  ConditionLint(
      RuleFile file,
      RuleText rule,
      SubjectKind subjects,
      ParameterNames names,
      Bindings bindings,
      Problems problems) {
    this.file = file;
    this.rule = rule;
    this.names = names;
    this.bindings = bindings;
    this.problems = problems;
    this.subjects = subjects;
    this.expressions = new ExpressionLint(file.kind(), subjects, names, bindings, problems);
    this.forbidden =
        new ForbiddenConditions(file.kind().subjects().contains(Payer.class), problems);
  }

  void run() {
    bind(rule.tree().getLhs());
    check(rule.tree().getLhs(), false);
  }

  /** Names may be used in the rule before the line that binds them; so they come first. */
  private void bind(@Nullable Object element) {
    if (element instanceof PatternDescr pattern) {
      bindings.add(pattern.getIdentifier());
      pattern.getDescrs().forEach(constraint -> bindings.addAll(text(constraint)));
      if (pattern.getSource() != null) {
        bindings.setIncomplete();
      }
    } else if (element instanceof ConditionalElementDescr several) {
      several.getDescrs().forEach(this::bind);
    } else {
      bindings.setIncomplete();
    }
  }

  private void check(@Nullable Object element, boolean negated) {
    if (!(element instanceof BaseDescr part)) {
      return;
    }
    Place place = place(part, rule.place());
    boolean refused = forbidden.refuse(part, place);
    if (part instanceof PatternDescr pattern) {
      if (!refused) {
        pattern(pattern, negated, place);
      }
    } else if (part instanceof ConditionalElementDescr several) {
      boolean not = negated || part instanceof NotDescr;
      several.getDescrs().forEach(inner -> check(inner, not));
    }
  }

  private void pattern(PatternDescr pattern, boolean negated, Place place) {
    String name = String.valueOf(pattern.getObjectType());
    Class<?> fact = fact(name);
    if (fact == null) {
      List<String> facts = file.kind().facts().stream().map(Class::getSimpleName).toList();
      problems.error(
          place,
          Message.of("lint.condition.no-fact", "name", name, "file", file.kind().file()),
          Nearest.guess(name, facts));
    } else if (fact == Contribution.class && negated) {
      problems.error(place, Message.of("lint.condition.contribution-stated-later", "word", "not"));
    }
    if (fact != null) {
      SubjectWords.check(fact, "", subjects, place, problems);
    }
    bindings.know(pattern.getIdentifier(), Bindings.Bound.of(fact));
    List<Constraint> constraints = new ArrayList<>();
    for (BaseDescr constraint : pattern.getDescrs()) {
      String text = text(constraint);
      constraints.add(new Constraint(text, parse(text), place(constraint, place)));
    }
    ExpressionScope within = new ExpressionScope(fact, false, parameter(fact, constraints, place));
    constraints.forEach(constraint -> check(constraint, within));
    if (negated && within.parameter() != null) {
      // "No choice of this word" answers all the other words.
      names.answerAll(within.parameter());
    }
  }

  private @Nullable Class<?> fact(String name) {
    return file.kind().facts().stream()
        .filter(fact -> fact.getSimpleName().equals(name))
        .findFirst()
        .orElse(null);
  }

  private @Nullable String parameter(
      @Nullable Class<?> fact, List<Constraint> constraints, Place place) {
    if (fact != Choice.class && fact != Count.class) {
      return null;
    }
    ParameterRole role = fact == Choice.class ? ParameterRole.CHOICE : ParameterRole.COUNT;
    return new SwitchName(names, problems).of(fact.getSimpleName(), role, constraints, place);
  }

  private void check(Constraint constraint, ExpressionScope within) {
    DrlxExpression tree = constraint.tree();
    if (tree == null) {
      // The compiler will say what is wrong; what the text names cannot be told.
      names.useUnseen();
      return;
    }
    Expression expression = tree.getExpr();
    if (tree.getBind() != null && isArithmetic(expression)) {
      String text = constraint.text();
      int colon = text.indexOf(':');
      String bound = text.substring(0, Math.max(0, colon)).trim();
      problems.error(
          constraint.place(),
          Message.of("lint.condition.takes-first-word", "name", bound),
          expression instanceof BinaryExpr whole && ARITHMETIC.contains(whole.getOperator())
              ? Message.plain(bound + " : ( " + text.substring(colon + 1).trim() + " )")
              : Message.of(
                  "lint.condition.without-name", "condition", text.substring(colon + 1).trim()));
    }
    Class<?> type = expressions.type(tree, within, constraint.place());
    refuseUntested(tree, within, constraint);
    boolean plain =
        expression instanceof NameExpr && DrlText.of(expression).equals(constraint.text().trim());
    if (tree.getBind() == null && expression instanceof MethodCallExpr && type == String.class) {
      String word = constraint.text().trim();
      problems.error(
          constraint.place(),
          Message.of("lint.condition.no-truth", "word", word),
          Message.of("lint.condition.no-truth.maybe", "word", word));
    }
    if (tree.getBind() == null && plain) {
      TypeClash.expectTruth(expression, type, constraint.place(), problems);
    }
  }

  /** Behind a name a condition in parentheses tests nothing: everybody would be let through. */
  private void refuseUntested(DrlxExpression tree, ExpressionScope within, Constraint constraint) {
    if (tree.getBind() != null
        && tree.getExpr() instanceof EnclosedExpr
        && isTruth(expressions.type(tree.getExpr(), within, constraint.place()))) {
      String text = constraint.text();
      int open = text.indexOf('(');
      int close = text.lastIndexOf(')');
      problems.error(
          constraint.place(),
          Message.of("lint.condition.does-not-test", "name", tree.getBind().getIdentifier()),
          open < 0 || close < open
              ? Message.of("lint.condition.does-not-test.maybe")
              : Message.of(
                  "lint.condition.without-name",
                  "condition",
                  text.substring(open + 1, close).trim()));
    }
  }

  private static boolean isTruth(@Nullable Class<?> type) {
    return type == boolean.class || type == Boolean.class;
  }

  /** Whether {@code $v : a * b} would silently bind {@code a}. */
  private static boolean isArithmetic(Expression expression) {
    return expression instanceof BinaryExpr binary
        && (ARITHMETIC.contains(binary.getOperator()) || isArithmetic(binary.getLeft()));
  }

  /** The syntax tree of an expression as conditions have them; null when it cannot be parsed. */
  public static @Nullable DrlxExpression parse(String text) {
    try {
      return DrlxParser.parseExpression(START, text);
    } catch (RuntimeException | Error unreadable) {
      // A lexical error of the generated parser is an Error.
      return null;
    }
  }

  /** A constraint as its author wrote it. */
  public static String text(BaseDescr constraint) {
    return String.valueOf(constraint.getText() == null ? constraint : constraint.getText());
  }

  private Place place(BaseDescr part, Place otherwise) {
    return part.getLine() < 1
        ? otherwise
        : new Place(file.shownAs(), part.getLine(), Math.max(0, part.getColumn()));
  }

  /**
   * What stands between two commas.
   *
   * @param tree null when it cannot be parsed
   */
  public record Constraint(String text, @Nullable DrlxExpression tree, Place place) {}
}
