package org.dsisim.rulebook.why;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.drools.mvel.parser.ast.expr.HalfBinaryExpr;
import org.drools.mvel.parser.ast.expr.NullSafeFieldAccessExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.drools.mvel.parser.printer.PrintUtil;
import org.dsisim.rulebook.drl.DrlText;
import org.dsisim.rulebook.drl.ListWord;
import org.dsisim.rulebook.drl.Vocabulary;
import org.dsisim.rulebook.lint.ExpressionLint;
import org.jspecify.annotations.Nullable;

/** Finds what a condition of a fact reads, so that it can be said what was there instead. */
public final class Readings {

  /** How the names of values begin. */
  public static final String NAME = "$found_";

  private final DrlxExpression condition;
  private final Set<String> bound;
  private final List<ObservedValue.Value> values = new ArrayList<>();

  private Readings(DrlxExpression condition, Set<String> bound) {
    this.condition = condition;
    this.bound = bound;
  }

  /**
   * What is read.
   *
   * @param bound the names that the rule binds
   */
  public static List<ObservedValue.Value> of(DrlxExpression condition, Set<String> bound) {
    Readings readings = new Readings(condition, bound);
    readings.read(condition, false);
    return readings.values;
  }

  /**
   * Reads an expression.
   *
   * @param truth what it came to, since the condition does not hold; null where that is open
   */
  private void read(Expression expression, @Nullable Boolean truth) {
    if (expression instanceof EnclosedExpr enclosed) {
      read(enclosed.getInner(), truth);
    } else if (expression instanceof DrlxExpression part) {
      read(part.getExpr(), truth);
    } else if (expression instanceof UnaryExpr not
        && not.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
      read(not.getExpression(), truth == null ? null : !truth);
    } else if (expression instanceof BinaryExpr binary) {
      binary(binary, truth);
    } else if (expression instanceof PointFreeExpr pointFree) {
      value(pointFree.getLeft());
    } else {
      truth(expression, truth);
    }
  }

  private void binary(BinaryExpr binary, @Nullable Boolean truth) {
    if (ExpressionLint.COMPARES.contains(binary.getOperator())) {
      value(binary.getLeft());
      value(binary.getRight());
      return;
    }
    boolean both = binary.getOperator() == BinaryExpr.Operator.AND;
    if (both || binary.getOperator() == BinaryExpr.Operator.OR) {
      // Neither half of a false "or" is true, neither half of a true "and" false.
      Boolean each = (truth != null && truth == both) ? truth : null;
      read(binary.getLeft(), each);
      read(binary.getRight(), each);
    }
  }

  /** A condition that is true or false by itself. */
  private void truth(Expression expression, @Nullable Boolean truth) {
    String lookedUp =
        expression instanceof MethodCallExpr word
            ? ListWord.lookedUp(word.getNameAsString())
            : null;
    if (expression instanceof MethodCallExpr call && lookedUp != null) {
      // What is asked of the fact itself, or of one that it leads to: "use.materialListed( … )".
      String scope = call.getScope().map(owner -> DrlText.of(owner) + ".").orElse("");
      String property = scope + lookedUp;
      named(property, property);
    } else if (truth != null && isWord(expression)) {
      values.add(ObservedValue.Value.known(shown(expression), truth));
    } else {
      value(expression);
    }
  }

  private void value(Expression expression) {
    if (expression instanceof EnclosedExpr enclosed) {
      value(enclosed.getInner());
    } else if (expression instanceof NameExpr name && bound.contains(name.getNameAsString())) {
      values.add(ObservedValue.Value.bound(name.getNameAsString()));
    } else if (!isConstant(expression) && isReadable(expression)) {
      String source = PrintUtil.printNode(expression);
      named(shown(expression), source);
    }
  }

  private void named(String shown, String source) {
    values.add(new ObservedValue.Value(shown, NAME + (values.size() + 1), "", source));
  }

  /** A word in short, unless the condition has two that would look alike. */
  private String shown(Expression expression) {
    String inShort = DrlText.of(expression);
    long alike =
        condition.getExpr().findAll(MethodCallExpr.class).stream()
            .filter(call -> DrlText.of(call).equals(inShort))
            .count();
    return isWord(expression) && alike < 2 ? inShort : PrintUtil.printNode(expression);
  }

  private static boolean isWord(Expression expression) {
    return expression instanceof NameExpr
        || expression instanceof FieldAccessExpr
        || expression instanceof MethodCallExpr;
  }

  private static boolean isConstant(Expression expression) {
    return expression instanceof LiteralExpr
        || expression instanceof HalfBinaryExpr
        || (expression instanceof NameExpr name
            && Vocabulary.constants().containsKey(name.getNameAsString()))
        || (expression instanceof FieldAccessExpr field
            && field.getScope() instanceof NameExpr type
            && Vocabulary.type(type.getNameAsString()) != null);
  }

  /** Drools can give a value a name only where the fact alone makes it up. */
  private boolean isReadable(Expression expression) {
    boolean known =
        expression instanceof NameExpr
            || expression instanceof FieldAccessExpr
            || expression instanceof NullSafeFieldAccessExpr
            || expression instanceof MethodCallExpr
            || expression instanceof BinaryExpr;
    return known
        && expression.findAll(NameExpr.class).stream()
            .map(NameExpr::getNameAsString)
            .noneMatch(name -> bound.contains(name) || Vocabulary.constants().containsKey(name));
  }
}
