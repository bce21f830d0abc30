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
  @Nullable Class<?> type(Expression expression, ExpressionScope subject, Place place) {
    if (expression instanceof EnclosedExpr enclosed) {
      return type(enclosed.getInner(), subject, place);
    }
    if (expression instanceof DrlxExpression part) {
      return bound(part, subject, place);
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
      return subject.fact();
    }
    if (expression instanceof NameExpr name) {
      readsAnyWord(name, subject);
      return nameLint.type(name.getNameAsString(), subject, place);
    }
    if (expression instanceof FieldAccessExpr field) {
      return property(field.getScope(), field.getNameAsString(), subject, place);
    }
    if (expression instanceof NullSafeFieldAccessExpr field) {
      return property(field.getScope(), field.getNameAsString(), subject, place);
    }
    if (expression instanceof MethodCallExpr call) {
      words.checkGiven(call, subject, place);
      return new CallLint(this, nameLint, names, problems).type(call, subject, place);
    }
    if (expression instanceof UnaryExpr unary) {
      Class<?> type = type(unary.getExpression(), subject, place);
      if (unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
        TypeClash.expectTruth(unary.getExpression(), type, place, problems);
        return boolean.class;
      }
      return type;
    }
    if (expression instanceof BinaryExpr binary) {
      return binary(binary, subject, place);
    }
    if (expression instanceof PointFreeExpr pointFree) {
      return pointFree(pointFree, subject, place);
    }
    return others(expression, subject, place);
  }

  /** A name within a condition: {@code $v : value}. */
  private @Nullable Class<?> bound(DrlxExpression part, ExpressionScope subject, Place place) {
    if (part.getBind() == null) {
      return type(part.getExpr(), subject, place);
    }
    if (part.getExpr() instanceof BinaryExpr binary && JOINS.contains(binary.getOperator())) {
      // The name stands for what is on the left, which need not be a condition.
      Class<?> left = type(binary.getLeft(), subject, place);
      bindings.know(part.getBind().getIdentifier(), Bindings.Bound.of(left));
      type(binary.getRight(), subject, place);
      return boolean.class;
    }
    Class<?> type = type(part.getExpr(), subject, place);
    // With a test behind it, the name stands for what is tested.
    boolean isValue = part.getExpr() instanceof NameExpr name && isWord(name, subject);
    Class<?> ofName =
        part.getExpr() instanceof BinaryExpr binary && COMPARES.contains(binary.getOperator())
            ? null
            : type;
    bindings.know(
        part.getBind().getIdentifier(),
        new Bindings.Bound(
            ofName,
            isValue ? subject.parameter() : null,
            words.of(part.getExpr(), subject, place)));
    return boolean.class;
  }

  private @Nullable Class<?> property(
      Expression scope, String name, ExpressionScope subject, Place place) {
    Class<?> constants = scope instanceof NameExpr type ? nameLint.typeNamed(type, subject) : null;
    if (constants != null) {
      return nameLint.constant(constants, name, place);
    }
    Class<?> owner = type(scope, subject, place);
    return owner == null ? null : nameLint.property(owner, name, place);
  }

  private @Nullable Class<?> binary(BinaryExpr binary, ExpressionScope subject, Place place) {
    Expression left = binary.getLeft();
    Expression right = binary.getRight();
    if (right instanceof HalfBinaryExpr half) {
      type(left, subject, place);
      // In "type == "a" || == "b"" the second half compares what the first does.
      Expression compared = left;
      while (compared instanceof BinaryExpr nested) {
        compared = nested.getLeft();
      }
      compare(compared, half.getRight(), subject, place);
      return boolean.class;
    }
    if (COMPARES.contains(binary.getOperator())) {
      compare(left, right, subject, place);
      if (binary.getOperator() != BinaryExpr.Operator.EQUALS) {
        answerAll(left, subject);
        answerAll(right, subject);
      }
      return boolean.class;
    }
    Class<?> leftType = type(left, subject, place);
    Class<?> rightType = type(right, subject, place);
    if (JOINS.contains(binary.getOperator())) {
      TypeClash.expectTruth(left, leftType, place, problems);
      TypeClash.expectTruth(right, rightType, place, problems);
      return boolean.class;
    }
    return leftType == String.class || rightType == String.class ? String.class : null;
  }

  private void compare(Expression left, Expression right, ExpressionScope subject, Place place) {
    words.check(left, right, subject, place);
    words.check(right, left, subject, place);
    Class<?> leftType = side(left, right, subject, place);
    if (leftType == String.class && nameLint.refuseBareWord(right, subject, place)) {
      return;
    }
    Class<?> rightType = side(right, left, subject, place);
    TypeClash.compare(left, leftType, right, rightType, place, problems);
  }

  /** One side of a comparison; where it is the word of a switch, the other must be one of its. */
  private @Nullable Class<?> side(
      Expression one, Expression other, ExpressionScope subject, Place place) {
    String parameter = switchOf(one, subject);
    if (parameter != null && other instanceof StringLiteralExpr word) {
      names.answer(parameter, word.getValue(), place);
      return String.class;
    }
    return type(one, subject, place);
  }

  private @Nullable String switchOf(Expression expression, ExpressionScope subject) {
    if (!(expression instanceof NameExpr name)) {
      return null;
    }
    if (isWord(name, subject)) {
      return subject.parameter();
    }
    Bindings.Bound bound = bindings.get(name.getNameAsString());
    return bound == null ? null : bound.parameter();
  }

  private static boolean isWord(NameExpr name, ExpressionScope subject) {
    return subject.fact() == Choice.class
        && subject.parameter() != null
        && name.getNameAsString().equals("value");
  }

  private void readsAnyWord(NameExpr name, ExpressionScope subject) {
    String parameter = subject.parameter();
    if (parameter != null && isWord(name, subject)) {
      names.answerAll(parameter);
    }
  }

  private void answerAll(Expression expression, ExpressionScope subject) {
    String parameter = switchOf(expression, subject);
    if (parameter != null) {
      names.answerAll(parameter);
    }
  }

  private Class<?> pointFree(PointFreeExpr expression, ExpressionScope subject, Place place) {
    boolean membership = expression.getOperator().asString().equals("in");
    for (Expression right : expression.getRight()) {
      if (membership) {
        compare(expression.getLeft(), right, subject, place);
      } else {
        type(right, subject, place);
      }
    }
    if (!membership || expression.isNegated()) {
      type(expression.getLeft(), subject, place);
      answerAll(expression.getLeft(), subject);
    }
    return boolean.class;
  }

  private @Nullable Class<?> others(Expression expression, ExpressionScope subject, Place place) {
    for (Node child : expression.getChildNodes()) {
      if (child instanceof Expression part) {
        type(part, subject, place);
      }
    }
    return null;
  }
}
