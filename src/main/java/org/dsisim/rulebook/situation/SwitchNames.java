package org.dsisim.rulebook.situation;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BinaryExpr.Operator;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.LinkedHashSet;
import java.util.Set;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.drools.mvel.parser.ast.expr.HalfBinaryExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.jspecify.annotations.Nullable;

/**
 * Which parameters a Choice or a Count can be that fulfils a condition. A name that is mentioned is
 * not enough: {@code name == "basis" || value == "lower"} is fulfilled by any other, too.
 */
final class SwitchNames {

  private static final String NAME = "name";

  private SwitchNames() {}

  /** The parameters, all of them; null where it can be any. */
  static @Nullable Set<String> fulfilling(Expression condition) {
    if (condition instanceof DrlxExpression part) {
      return fulfilling(part.getExpr());
    }
    if (condition instanceof EnclosedExpr enclosed) {
      return fulfilling(enclosed.getInner());
    }
    if (condition instanceof PointFreeExpr among) {
      return among(among);
    }
    if (!(condition instanceof BinaryExpr binary)) {
      return null;
    }
    if (binary.getOperator() == Operator.EQUALS) {
      String one = name(binary.getLeft(), binary.getRight());
      String other = name(binary.getRight(), binary.getLeft());
      return one != null ? Set.of(one) : other != null ? Set.of(other) : null;
    }
    Set<String> left = fulfilling(binary.getLeft());
    Set<String> right =
        binary.getRight() instanceof HalfBinaryExpr half
            ? half(first(binary.getLeft()), half)
            : fulfilling(binary.getRight());
    if (binary.getOperator() == Operator.AND) {
      return left != null ? left : right;
    }
    return binary.getOperator() == Operator.OR ? either(left, right) : null;
  }

  /** In {@code name == "a" || == "b"} the second half compares what the first does. */
  private static @Nullable Set<String> half(Expression compared, HalfBinaryExpr half) {
    boolean equality = half.getOperator().name().equals(Operator.EQUALS.name());
    String name = equality ? name(compared, half.getRight()) : null;
    return name == null ? null : Set.of(name);
  }

  private static Expression first(Expression expression) {
    Expression first = expression;
    while (first instanceof BinaryExpr binary) {
      first = binary.getLeft();
    }
    return first;
  }

  private static @Nullable Set<String> either(
      @Nullable Set<String> one, @Nullable Set<String> other) {
    if (one == null || other == null) {
      return null;
    }
    Set<String> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return both;
  }

  private static @Nullable Set<String> among(PointFreeExpr among) {
    if (among.isNegated() || !among.getOperator().asString().equals("in")) {
      return null;
    }
    Set<String> names = new LinkedHashSet<>();
    for (Expression text : among.getRight()) {
      String name = name(among.getLeft(), text);
      if (name == null) {
        return null;
      }
      names.add(name);
    }
    return names;
  }

  /** A text with a backslash may mean another than it shows. */
  private static @Nullable String name(Expression property, Expression text) {
    return property instanceof NameExpr name
            && name.getNameAsString().equals(NAME)
            && text instanceof StringLiteralExpr constant
            && constant.getValue().indexOf('\\') < 0
        ? constant.getValue()
        : null;
  }
}
