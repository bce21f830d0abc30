package org.dsisim.rulebook.drl;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;

/** Puts pieces of a rule into messages. */
public final class DrlText {

  private DrlText() {}

  /**
   * An expression in short: {@code exceeded( … )}, {@code home.party}. The parser's own printer
   * knows no DRL and throws.
   */
  public static String of(Expression expression) {
    if (expression instanceof NameExpr name) {
      return name.getNameAsString();
    }
    if (expression instanceof FieldAccessExpr field) {
      return of(field.getScope()) + "." + field.getNameAsString();
    }
    if (expression instanceof MethodCallExpr call) {
      String scope = call.getScope().map(s -> of(s) + ".").orElse("");
      return scope + call(call.getNameAsString(), !call.getArguments().isEmpty());
    }
    if (expression instanceof StringLiteralExpr text) {
      return "\"" + text.getValue() + "\"";
    }
    if (expression instanceof LiteralStringValueExpr literal) {
      return literal.getValue();
    }
    if (expression instanceof BooleanLiteralExpr truth) {
      return String.valueOf(truth.getValue());
    }
    if (expression instanceof NullLiteralExpr) {
      return "null";
    }
    if (expression instanceof ThisExpr) {
      return "this";
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return "( " + of(enclosed.getInner()) + " )";
    }
    if (expression instanceof UnaryExpr unary) {
      return unary.getOperator().asString() + of(unary.getExpression());
    }
    return "…";
  }

  /** A call in short. */
  public static String call(String name, boolean withValues) {
    return name + (withValues ? "( … )" : "()");
  }
}
