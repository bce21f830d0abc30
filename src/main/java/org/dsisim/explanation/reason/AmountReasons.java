package org.dsisim.explanation.reason;

import java.util.List;
import java.util.stream.Collectors;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.ComputedAmount;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.value.Fraction;

/**
 * An amount with the amounts, rates and bases that it is made of. Each is computed by the amount's
 * own code, never by a second formula.
 */
final class AmountReasons {

  private final ExplanationContext ground;
  private final ParameterValues terms;
  private final Subject subject;
  private final BasisReasons bases;
  private final BandReasons bands;

  AmountReasons(ExplanationContext ground, ParameterValues terms, Subject subject) {
    this.ground = ground;
    this.terms = terms;
    this.subject = subject;
    this.bases = new BasisReasons(ground, terms);
    this.bands = new BandReasons(ground, terms, subject);
  }

  /** The amount before rounding; a sentence without a figure where nobody can tell it. */
  Reason of(Amount amount) {
    ComputedAmount computed = amount.compute(subject.bases(), terms);
    Arithmetic arithmetic = amount.accept(new ArithmeticOfWords());
    if (computed instanceof ComputedAmount.Exactly exactly) {
      return arithmetic.known(Figure.ofCents(exactly.cents()));
    }
    String unknown =
        ((ComputedAmount.Unknown) computed)
            .bases().stream().map(AssessmentBase::words).collect(Collectors.joining(" and "));
    return Reason.of(
        arithmetic.kind() + ": nobody can tell, " + unknown + " unknown", arithmetic.parts());
  }

  /** How an amount comes about. */
  private interface Arithmetic {

    /** What kind of amount it is, in words. */
    String kind();

    /** What goes into it, in its order. */
    List<Reason> parts();

    /** The amount with the figure that it comes to. */
    Reason known(Figure figure);
  }

  /** A rate of a base, which is a sentence of its own. */
  private record RateOf(AssessmentBase base, List<Reason> parts) implements Arithmetic {
    @Override
    public String kind() {
      return "a part of " + base.words();
    }

    @Override
    public Reason known(Figure figure) {
      Figure rate = parts.get(0).operand();
      Figure of = parts.get(1).operand();
      return Reason.step(
          "%s of %s %s = %s".formatted(rate.text(), base.words(), of.text(), figure.text()),
          figure,
          Step.PRODUCT,
          parts);
    }
  }

  /** One step from the parts to the amount. */
  private record OneStep(String kind, Step step, List<Reason> parts) implements Arithmetic {
    @Override
    public Reason known(Figure figure) {
      // The sum itself begins with "the lower of".
      boolean saysItself = step == Step.LOWEST || step == Step.HIGHEST;
      return Sums.of(saysItself ? "" : kind, figure, step, parts);
    }
  }

  /** The arithmetic of each word for amounts. */
  private final class ArithmeticOfWords implements Amount.Visitor<Arithmetic> {

    @Override
    public Arithmetic visit(Amount.ShareOf share) {
      return new RateOf(
          share.base(),
          List.of(parameter(share.rate()), bases.notBelowZero(subject, share.base())));
    }

    @Override
    public Arithmetic visit(Amount.LowerOf lower) {
      return new OneStep("the lower of several", Step.LOWEST, each(lower.amounts()));
    }

    @Override
    public Arithmetic visit(Amount.HigherOf higher) {
      return new OneStep("the higher of several", Step.HIGHEST, each(higher.amounts()));
    }

    @Override
    public Arithmetic visit(Amount.Fixed fixed) {
      return new OneStep("a fixed sum", Step.SAME, List.of(parameter(fixed.parameter())));
    }

    @Override
    public Arithmetic visit(Amount.PerUnit per) {
      return new OneStep(
          "a fee for each unit of " + per.base().words(),
          Step.PRODUCT,
          List.of(bases.notBelowZero(subject, per.base()), parameter(per.fee())));
    }

    @Override
    public Arithmetic visit(Amount.PerUnitAbove above) {
      return new OneStep(
          "a fee for each unit of " + above.base().words() + " above those that are free",
          Step.PRODUCT,
          List.of(charged(above), parameter(above.fee())));
    }

    @Override
    public Arithmetic visit(Amount.Banded banded) {
      boolean ofAnother = banded.base() != banded.rated();
      return new OneStep(
          (banded.marginal() ? "rates by bands of " : "the rate of the band of ")
              + banded.base().words()
              + (ofAnother ? ", on " + banded.rated().words() : ""),
          banded.marginal() && !ofAnother ? Step.SUM : Step.PRODUCT,
          bands.of(banded));
    }

    @Override
    public Arithmetic visit(Amount.FeeByBand fee) {
      return new OneStep(
          "the fee of the band of " + fee.base().words(), Step.SAME, List.of(bands.of(fee)));
    }

    @Override
    public Arithmetic visit(Amount.Sum sum) {
      return new OneStep("together", Step.SUM, each(sum.amounts()));
    }

    @Override
    public Arithmetic visit(Amount.Less less) {
      return new OneStep(
          "less what is deducted",
          Step.DIFFERENCE_ABOVE_ZERO,
          each(List.of(less.amount(), less.deducted())));
    }

    private List<Reason> each(List<Amount> amounts) {
      return amounts.stream().map(AmountReasons.this::of).toList();
    }

    private Reason parameter(String name) {
      return ground.parameter(terms, name);
    }
  }

  /** The units of a base that are not free. */
  private Reason charged(Amount.PerUnitAbove above) {
    Reason base = bases.notBelowZero(subject, above.base());
    Reason free = ground.parameter(terms, above.free());
    Fraction figure = subject.bases().of(above.base());
    if (figure == null) {
      return base.with(List.of(free));
    }
    Fraction units = BasisReasons.figure(above.base(), figure.max(Fraction.ZERO)).plain();
    Fraction charged = units.minus(terms.number(above.free())).max(Fraction.ZERO);
    return Sums.of(
        above.base().words() + " above what is free",
        Figure.number(charged),
        Step.DIFFERENCE_ABOVE_ZERO,
        base,
        free);
  }
}
