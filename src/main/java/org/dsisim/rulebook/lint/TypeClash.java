package org.dsisim.rulebook.lint;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import org.dsisim.message.Message;
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
        Message.of(
            "lint.type.clash",
            "left",
            DrlText.of(left),
            "type",
            kind(leftType),
            "right",
            other(right, rightType)),
        quotesMissing ? Message.of("lint.name.quoted", "name", DrlText.of(right)) : null);
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
          Message.of(
              "lint.type.no-truth", "expression", DrlText.of(expression), "type", kind(type)));
    }
  }

  private static Message other(Expression right, Class<?> type) {
    String shown = DrlText.of(right);
    if (!(right instanceof LiteralExpr)) {
      return Message.of("lint.type.which-is", "expression", shown, "type", kind(type));
    }
    if (type == String.class) {
      return Message.of("lint.type.the-text", "text", shown);
    }
    return type == boolean.class
        ? Message.plain(shown)
        : Message.of("lint.type.the-number", "number", shown);
  }

  private static Message kind(Class<?> type) {
    if (type == String.class) {
      return Message.of("lint.type.text");
    }
    if (type == boolean.class || type == Boolean.class) {
      return Message.of("lint.type.truth");
    }
    boolean number =
        (type.isPrimitive() && type != void.class && type != char.class)
            || Number.class.isAssignableFrom(type)
            || type == Fraction.class;
    if (number) {
      return Message.of("lint.type.number");
    }
    String name = type.getSimpleName();
    boolean vowel = "AEIOU".indexOf(name.charAt(0)) >= 0;
    return Message.of(vowel ? "lint.type.an-other" : "lint.type.a-other", "type", name);
  }
}
