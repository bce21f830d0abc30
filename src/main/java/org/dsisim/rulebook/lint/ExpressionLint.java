package org.dsisim.rulebook.lint;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.Set;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.drools.mvel.parser.ast.expr.HalfBinaryExpr;
import org.drools.mvel.parser.ast.expr.NullSafeFieldAccessExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.Choice;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.rulebook.drl.RuleFileKind;
import org.dsisim.rulebook.lint.vocabulary.Bindings;
import org.dsisim.rulebook.lint.vocabulary.ExpressionScope;
import org.jspecify.annotations.Nullable;

/**
 * Reads an expression as a rule's author does: every name must be known, every comparison possible.
 * What cannot be told is left to the compiler; nothing here may throw.
 */
public final class ExpressionLint {

  private static final Set<BinaryExpr.Operator> JOINS =
      Set.of(BinaryExpr.Operator.AND, BinaryExpr.Operator.OR);

  /** The signs that compare two sides. */
  public static final Set<BinaryExpr.Operator> COMPARES =
      Set.of(
          BinaryExpr.Operator.EQUALS,
          BinaryExpr.Operator.NOT_EQUALS,
          BinaryExpr.Operator.LESS,
          BinaryExpr.Operator.GREATER,
          BinaryExpr.Operator.LESS_EQUALS,
          BinaryExpr.Operator.GREATER_EQUALS);

  private final ParameterNames names;
  private final Bindings bindings;
  private final NameLint nameLint;
  private final FigureLint figures;
  private final WordLint words;
  private final Problems problems;

  ExpressionLint(
      RuleFileKind kind,
      SubjectKind subjects,
      ParameterNames names,
      Bindings bindings,
      Problems problems) {
    this.names = names;
    this.bindings = bindings;
    this.nameLint = new NameLint(kind, subjects, bindings, problems);
    this.figures = new FigureLint(names, problems);
    this.words = new WordLint(this, bindings, problems);
    this.problems = problems;
  }

  /** The type of an expression; null when it cannot be told. All that is wrong is reported. */
  @Nullable Class<?> type(Expression expression, ExpressionScope within, Place place) {
    if (expression instanceof EnclosedExpr enclosed) {
      return type(enclosed.getInner(), within, place);
    }
    if (expression instanceof DrlxExpression part) {
      return bound(part, within, place);
    }
    if (expression instanceof StringLiteralExpr) {
      return String.class;
    }
    if (expression instanceof BooleanLiteralExpr) {
      return boolean.class;
    }
    if (FigureLint.isFigure(expression)) {
      figures.refuse(expression, place);
      return int.class;
    }
    if (expression instanceof ThisExpr) {
      return within.fact();
    }
    if (expression instanceof NameExpr name) {
      readsAnyWord(name, within);
      return nameLint.type(name.getNameAsString(), within, place);
    }
    if (expression instanceof FieldAccessExpr field) {
      return property(field.getScope(), field.getNameAsString(), within, place);
    }
    if (expression instanceof NullSafeFieldAccessExpr field) {
      return property(field.getScope(), field.getNameAsString(), within, place);
    }
    if (expression instanceof MethodCallExpr call) {
      words.checkGiven(call, within, place);
      return new CallLint(this, nameLint, names, problems).type(call, within, place);
    }
    if (expression instanceof UnaryExpr unary) {
      Class<?> type = type(unary.getExpression(), within, place);
      if (unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
        TypeClash.expectTruth(unary.getExpression(), type, place, problems);
        return boolean.class;
      }
      return type;
    }
    if (expression instanceof BinaryExpr binary) {
      return binary(binary, within, place);
    }
    if (expression instanceof PointFreeExpr pointFree) {
      return pointFree(pointFree, within, place);
    }
    return others(expression, within, place);
  }

  /** A name within a condition: {@code $v : value}. */
  private @Nullable Class<?> bound(DrlxExpression part, ExpressionScope within, Place place) {
    if (part.getBind() == null) {
      return type(part.getExpr(), within, place);
    }
    if (part.getExpr() instanceof BinaryExpr binary && JOINS.contains(binary.getOperator())) {
      // The name stands for what is on the left, which need not be a condition.
      Class<?> left = type(binary.getLeft(), within, place);
      bindings.know(part.getBind().getIdentifier(), Bindings.Bound.of(left));
      type(binary.getRight(), within, place);
      return boolean.class;
    }
    Class<?> type = type(part.getExpr(), within, place);
    // With a test behind it, the name stands for what is tested.
    boolean isValue = part.getExpr() instanceof NameExpr name && isWord(name, within);
    Class<?> ofName =
        part.getExpr() instanceof BinaryExpr binary && COMPARES.contains(binary.getOperator())
            ? null
            : type;
    bindings.know(
        part.getBind().getIdentifier(),
        new Bindings.Bound(
            ofName, isValue ? within.parameter() : null, words.of(part.getExpr(), within, place)));
    return boolean.class;
  }

  private @Nullable Class<?> property(
      Expression scope, String name, ExpressionScope within, Place place) {
    Class<?> constants = scope instanceof NameExpr type ? nameLint.typeNamed(type, within) : null;
    if (constants != null) {
      return nameLint.constant(constants, name, place);
    }
    Class<?> owner = type(scope, within, place);
    return owner == null ? null : nameLint.property(owner, name, place);
  }

  private @Nullable Class<?> binary(BinaryExpr binary, ExpressionScope within, Place place) {
    Expression left = binary.getLeft();
    Expression right = binary.getRight();
    if (right instanceof HalfBinaryExpr half) {
      type(left, within, place);
      // In "type == "a" || == "b"" the second half compares what the first does.
      Expression compared = left;
      while (compared instanceof BinaryExpr nested) {
        compared = nested.getLeft();
      }
      compare(compared, half.getRight(), within, place);
      return boolean.class;
    }
    if (COMPARES.contains(binary.getOperator())) {
      compare(left, right, within, place);
      if (binary.getOperator() != BinaryExpr.Operator.EQUALS) {
        answerAll(left, within);
        answerAll(right, within);
      }
      return boolean.class;
    }
    Class<?> leftType = type(left, within, place);
    Class<?> rightType = type(right, within, place);
    if (JOINS.contains(binary.getOperator())) {
      TypeClash.expectTruth(left, leftType, place, problems);
      TypeClash.expectTruth(right, rightType, place, problems);
      return boolean.class;
    }
    return leftType == String.class || rightType == String.class ? String.class : null;
  }

  private void compare(Expression left, Expression right, ExpressionScope within, Place place) {
    words.check(left, right, within, place);
    words.check(right, left, within, place);
    Class<?> leftType = side(left, right, within, place);
    if (leftType == String.class && nameLint.refuseBareWord(right, within, place)) {
      return;
    }
    Class<?> rightType = side(right, left, within, place);
    TypeClash.compare(left, leftType, right, rightType, place, problems);
  }

  /** One side of a comparison; where it is the word of a switch, the other must be one of its. */
  private @Nullable Class<?> side(
      Expression one, Expression other, ExpressionScope within, Place place) {
    String parameter = switchOf(one, within);
    if (parameter != null && other instanceof StringLiteralExpr word) {
      names.answer(parameter, word.getValue(), place);
      return String.class;
    }
    return type(one, within, place);
  }

  private @Nullable String switchOf(Expression expression, ExpressionScope within) {
    if (!(expression instanceof NameExpr name)) {
      return null;
    }
    if (isWord(name, within)) {
      return within.parameter();
    }
    Bindings.Bound bound = bindings.get(name.getNameAsString());
    return bound == null ? null : bound.parameter();
  }

  private static boolean isWord(NameExpr name, ExpressionScope within) {
    return within.fact() == Choice.class
        && within.parameter() != null
        && name.getNameAsString().equals("value");
  }

  private void readsAnyWord(NameExpr name, ExpressionScope within) {
    String parameter = within.parameter();
    if (parameter != null && isWord(name, within)) {
      names.answerAll(parameter);
    }
  }

  private void answerAll(Expression expression, ExpressionScope within) {
    String parameter = switchOf(expression, within);
    if (parameter != null) {
      names.answerAll(parameter);
    }
  }

  private Class<?> pointFree(PointFreeExpr expression, ExpressionScope within, Place place) {
    boolean membership = expression.getOperator().asString().equals("in");
    for (Expression right : expression.getRight()) {
      if (membership) {
        compare(expression.getLeft(), right, within, place);
      } else {
        type(right, within, place);
      }
    }
    if (!membership || expression.isNegated()) {
      type(expression.getLeft(), within, place);
      answerAll(expression.getLeft(), within);
    }
    return boolean.class;
  }

  private @Nullable Class<?> others(Expression expression, ExpressionScope within, Place place) {
    for (Node child : expression.getChildNodes()) {
      if (child instanceof Expression part) {
        type(part, within, place);
      }
    }
    return null;
  }
}
