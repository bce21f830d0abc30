package org.dsisim.rulebook.lint;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.math.BigDecimal;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.Unit;
import org.dsisim.rulebook.drl.DrlText;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Figures belong in the table of parameters, where they have a unit, a date and a reference. */
final class FigureLint {

  private final ParameterNames names;
  private final Problems problems;

  FigureLint(ParameterNames names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  /** Whether an expression is a number that is written out. */
  static boolean isFigure(Expression expression) {
    return expression instanceof LiteralStringValueExpr literal
        && !(expression instanceof StringLiteralExpr)
        && number(literal) != null;
  }

  /** Reports a number that is written out; only none, as in {@code == 0}, is no figure. */
  void refuse(Expression figure, Place place) {
    BigDecimal number = figure instanceof LiteralStringValueExpr literal ? number(literal) : null;
    if (number == null || number.signum() == 0) {
      return;
    }
    Parameter same = ofValue(Fraction.of(number));
    problems.error(
        place,
        Message.of("lint.figure.in-rule", "figure", DrlText.of(figure)),
        same == null
            ? Message.of("lint.figure.in-rule.maybe-add")
            : Message.of("lint.figure.in-rule.maybe-same", "parameter", same.name()));
  }

  private @Nullable Parameter ofValue(Fraction number) {
    for (Parameter parameter : names.all()) {
      for (DatedValue dated : parameter.values()) {
        Fraction value = dated.value().number();
        boolean percent = parameter.unit() == Unit.PERCENT;
        if (value != null
            && (value.equals(number) || (percent && value.equals(number.times(100))))) {
          return parameter;
        }
      }
    }
    return null;
  }

  private static @Nullable BigDecimal number(LiteralStringValueExpr literal) {
    String text = literal.getValue().replace("_", "");
    try {
      if (text.startsWith("0x") || text.startsWith("0X")) {
        return new BigDecimal(Long.decode(text.replaceAll("[lL]$", "")));
      }
      return new BigDecimal(text.replaceAll("[lLfFdDbBiI]$", ""));
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }
}
