package org.dsisim.rulebook.lint;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import org.drools.mvel.parser.ast.expr.NullSafeFieldAccessExpr;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.lint.vocabulary.Bindings;
import org.dsisim.rulebook.lint.vocabulary.ClosedWords;
import org.dsisim.rulebook.lint.vocabulary.ExpressionScope;
import org.jspecify.annotations.Nullable;

/** Checks the words with which a condition compares what can be certain words only. */
final class WordLint {

  private final ExpressionLint expressions;
  private final Bindings bindings;
  private final Problems problems;

  WordLint(ExpressionLint expressions, Bindings bindings, Problems problems) {
    this.expressions = expressions;
    this.bindings = bindings;
    this.problems = problems;
  }

  /** Checks one side of a comparison, where it is a text, against what the other can be. */
  void check(Expression compared, Expression with, ExpressionScope within, Place place) {
    ClosedWords words = with instanceof StringLiteralExpr ? of(compared, within, place) : null;
    if (words != null && with instanceof StringLiteralExpr text) {
      words.check(text.getValue(), place, problems);
    }
  }

  /** Checks a word that a call is given, as in {@code home.is( "ldc" )}. */
  void checkGiven(MethodCallExpr call, ExpressionScope within, Place place) {
    if (call.getNameAsString().equals("is")
        && call.getArguments().size() == 1
        && call.getArguments().get(0) instanceof StringLiteralExpr text) {
      ClosedWords words = ClosedWords.of(owner(call, within, place), call.getNameAsString());
      if (words != null) {
        words.check(text.getValue(), place, problems);
      }
    }
  }

  /** The words that an expression can be; null where it can be anything. */
  @Nullable ClosedWords of(Expression expression, ExpressionScope within, Place place) {
    if (expression instanceof EnclosedExpr enclosed) {
      return of(enclosed.getInner(), within, place);
    }
    if (expression instanceof NameExpr name) {
      Bindings.Bound bound = bindings.get(name.getNameAsString());
      return bound != null ? bound.words() : ClosedWords.of(within.fact(), name.getNameAsString());
    }
    if (expression instanceof FieldAccessExpr field) {
      return ClosedWords.of(type(field.getScope(), within, place), field.getNameAsString());
    }
    if (expression instanceof NullSafeFieldAccessExpr field) {
      return ClosedWords.of(type(field.getScope(), within, place), field.getNameAsString());
    }
    if (expression instanceof MethodCallExpr call) {
      return ClosedWords.of(owner(call, within, place), call.getNameAsString());
    }
    // "$t : type == "a"" keeps the type.
    return expression instanceof BinaryExpr binary ? of(binary.getLeft(), within, place) : null;
  }

  private @Nullable Class<?> owner(MethodCallExpr call, ExpressionScope within, Place place) {
    Expression scope = call.getScope().orElse(null);
    return scope == null ? within.fact() : type(scope, within, place);
  }

  /** Reads it once more; what is wrong with it is said once all the same. */
  private @Nullable Class<?> type(Expression expression, ExpressionScope within, Place place) {
    return expressions.type(expression, within, place);
  }
}
