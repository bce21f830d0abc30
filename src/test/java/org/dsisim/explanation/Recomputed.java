package org.dsisim.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import org.dsisim.explanation.tree.Explanation;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.parameter.Unit;
import org.dsisim.value.Fraction;

/** Does every sum of an explanation again, from the figures below it alone. */
final class Recomputed {

  private static final Fraction CENT = Fraction.of(1, 100);

  private Recomputed() {}

  /** Fails where a figure is not what its step makes of those below it. */
  static int check(Explanation explanation) {
    int steps = 0;
    for (Reason section : explanation.sections()) {
      for (Reason reason : section.all()) {
        steps += check(explanation, reason);
      }
    }
    return steps;
  }

  private static int check(Explanation explanation, Reason reason) {
    Figure figure = reason.figure();
    if (figure == null || reason.step() == Step.GIVEN) {
      return 0;
    }
    List<Fraction> operands = reason.operands().stream().map(Figure::plain).toList();
    Fraction own = figure.plain();
    Supplier<String> where =
        () -> explanation.about() + ": " + reason.statement() + " " + reason.operands();
    if (reason.step() == Step.APPORTIONED) {
      Fraction whole = cents(operands.get(0), false);
      assertThat(own).as(where).isIn(whole, whole.plus(CENT));
    } else {
      assertThat(own).as(where).isEqualTo(of(reason.step(), operands));
    }
    if (figure.unit() == Unit.USD && reason.step().name().startsWith("ROUNDED")) {
      assertThat(figure.decimal().scale()).as(where).isEqualTo(2);
    }
    return 1;
  }

  private static Fraction of(Step step, List<Fraction> operands) {
    return switch (step) {
      case SAME -> only(operands);
      case SUM -> operands.stream().reduce(Fraction.ZERO, Fraction::plus);
      case DIFFERENCE -> difference(operands);
      case DIFFERENCE_ABOVE_ZERO -> difference(operands).max(Fraction.ZERO);
      case PRODUCT -> product(operands);
      case QUOTIENT -> operands.get(0).dividedBy(operands.get(1));
      case PROPORTION ->
          product(operands.subList(0, operands.size() - 1))
              .dividedBy(operands.get(operands.size() - 1));
      case POWER -> power(operands.get(0), operands.get(1));
      case LOWEST -> operands.stream().reduce(Fraction::min).orElseThrow();
      case HIGHEST -> operands.stream().reduce(Fraction::max).orElseThrow();
      case ROUNDED -> Fraction.of(only(operands).times(100).roundHalfEven(), 100);
      case ROUNDED_UP -> cents(only(operands), true);
      case GIVEN, APPORTIONED -> throw new AssertionError(step);
    };
  }

  private static Fraction only(List<Fraction> operands) {
    assertThat(operands).hasSize(1);
    return operands.get(0);
  }

  private static Fraction difference(List<Fraction> operands) {
    return operands.stream().skip(1).reduce(operands.get(0), Fraction::minus);
  }

  private static Fraction product(List<Fraction> operands) {
    return operands.stream().reduce(Fraction.ONE, Fraction::times);
  }

  private static Fraction power(Fraction base, Fraction exponent) {
    Fraction product = Fraction.ONE;
    for (int i = 0; i < exponent.floor().intValueExact(); i++) {
      product = product.times(base);
    }
    return product;
  }

  private static Fraction cents(Fraction dollars, boolean up) {
    Fraction cents = dollars.times(100);
    BigInteger whole = up ? cents.negated().floor().negate() : cents.floor();
    return Fraction.of(whole, BigInteger.valueOf(100));
  }
}
