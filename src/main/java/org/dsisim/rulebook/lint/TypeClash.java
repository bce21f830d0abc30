package org.dsisim.rulebook.lint;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.drl.DrlText;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Finds comparisons that can never hold, such as that of a number with a text. */
final class TypeClash {

  private TypeClash() {}

  /** Reports two sides that cannot be compared; where a type is not known, the compiler decides. */
  static void compare(
      Expression left,
      @Nullable Class<?> leftType,
      Expression right,
      @Nullable Class<?> rightType,
      Place place,
      Problems problems) {
    if (leftType == null || rightType == null || areAlike(leftType, rightType)) {
      return;
    }
    if (left instanceof LiteralExpr && !(right instanceof LiteralExpr)) {
      compare(right, rightType, left, leftType, place, problems);
      return;
    }
    boolean quotesMissing = leftType == String.class && right instanceof LiteralExpr;
    problems.error(
        place,
        "'%s' is %s and is compared with %s."
            .formatted(DrlText.of(left), kind(leftType), other(right, rightType)),
        quotesMissing ? "\"" + DrlText.of(right) + "\" in quotation marks." : null);
  }

  private static boolean areAlike(Class<?> left, Class<?> right) {
    return left.isAssignableFrom(right)
        || right.isAssignableFrom(left)
        || kind(left).equals(kind(right));
  }

  /** Reports what stands where true or false is needed, and is neither. */
  static void expectTruth(
      Expression expression, @Nullable Class<?> type, Place place, Problems problems) {
    if (type != null && !kind(type).equals(kind(boolean.class))) {
      problems.error(
          place,
          "'"
              + DrlText.of(expression)
              + "' is "
              + kind(type)
              + ", but a condition is true or false.");
    }
  }

  private static String other(Expression right, Class<?> type) {
    String shown = DrlText.of(right);
    if (!(right instanceof LiteralExpr)) {
      return "'" + shown + "', which is " + kind(type);
    }
    if (type == String.class) {
      return "the text " + shown;
    }
    return type == boolean.class ? shown : "the number " + shown;
  }

  private static String kind(Class<?> type) {
    if (type == String.class) {
      return "a text";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    boolean number =
        (type.isPrimitive() && type != void.class && type != char.class)
            || Number.class.isAssignableFrom(type)
            || type == Fraction.class;
    if (number) {
      return "a number";
    }
    String name = type.getSimpleName();
    return ("AEIOU".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
  }
}
