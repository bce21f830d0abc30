package org.dsisim.explanation.reason.amount;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.ComputedAmount;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.value.Fraction;

/**
 * An amount with the amounts, rates and bases that it is made of. Each is computed by the amount's
 * own code, never by a second formula.
 */
final class AmountReasons {

  private final ExplanationContext context;
  private final ParameterValues values;
  private final Subject subject;
  private final BasisReasons bases;
  private final BandReasons bands;

  AmountReasons(ExplanationContext context, ParameterValues values, Subject subject) {
    this.context = context;
    this.values = values;
    this.subject = subject;
    this.bases = new BasisReasons(context, values);
    this.bands = new BandReasons(context, values, subject);
  }

  /** The amount before rounding; a sentence without a figure where nobody can tell it. */
  Reason of(Amount amount) {
    ComputedAmount computed = amount.compute(subject.bases(), values);
    Arithmetic arithmetic = amount.accept(new ArithmeticOfWords());
    if (computed instanceof ComputedAmount.Exactly exactly) {
      return arithmetic.known(Figure.ofCents(exactly.cents()));
    }
    Message unknown = BasisInWords.inWords(((ComputedAmount.Unknown) computed).bases());
    return Reason.of(
        Message.of("explanation.amount.unknown", "kind", arithmetic.kind(), "bases", unknown),
        arithmetic.parts());
  }

  /** How an amount comes about. */
  private interface Arithmetic {

    /** What kind of amount it is, in words. */
    Message kind();

    /** What goes into it, in its order. */
    List<Reason> parts();

    /** The amount with the figure that it comes to. */
    Reason known(Figure figure);
  }

  /** A rate of a base, which is a sentence of its own. */
  private record RateOf(AssessmentBase base, List<Reason> parts) implements Arithmetic {
    @Override
    public Message kind() {
      return Message.of("explanation.amount.part", "base", base.inWords());
    }

    @Override
    public Reason known(Figure figure) {
      Figure rate = parts.get(0).operand();
      Figure of = parts.get(1).operand();
      return Reason.step(
          Message.of(
              "explanation.amount.rate",
              "rate",
              rate.text(),
              "base",
              base.inWords(),
              "of",
              of.text(),
              "figure",
              figure.text()),
          figure,
          Step.PRODUCT,
          parts);
    }
  }

  /** One step from the parts to the amount. */
  private record OneStep(Message kind, Step step, List<Reason> parts) implements Arithmetic {
    @Override
    public Reason known(Figure figure) {
      // The sum itself begins with "the lower of".
      boolean saysItself = step == Step.LOWEST || step == Step.HIGHEST;
      return saysItself ? Sums.of(figure, step, parts) : Sums.of(kind, figure, step, parts);
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
      return new OneStep(
          Message.of("explanation.amount.lower"), Step.LOWEST, each(lower.amounts()));
    }

    @Override
    public Arithmetic visit(Amount.HigherOf higher) {
      return new OneStep(
          Message.of("explanation.amount.higher"), Step.HIGHEST, each(higher.amounts()));
    }

    @Override
    public Arithmetic visit(Amount.Fixed fixed) {
      return new OneStep(
          Message.of("explanation.amount.fixed"), Step.SAME, List.of(parameter(fixed.parameter())));
    }

    @Override
    public Arithmetic visit(Amount.PerUnit per) {
      return new OneStep(
          Message.of("explanation.amount.per-unit", "base", per.base().inWords()),
          Step.PRODUCT,
          List.of(bases.notBelowZero(subject, per.base()), parameter(per.fee())));
    }

    @Override
    public Arithmetic visit(Amount.PerUnitAbove above) {
      return new OneStep(
          Message.of("explanation.amount.per-unit-above", "base", above.base().inWords()),
          Step.PRODUCT,
          List.of(charged(above), parameter(above.fee())));
    }

    @Override
    public Arithmetic visit(Amount.Banded banded) {
      boolean ofAnother = banded.base() != banded.rated();
      return new OneStep(
          kind(banded),
          banded.marginal() && !ofAnother ? Step.SUM : Step.PRODUCT,
          bands.of(banded));
    }

    @Override
    public Arithmetic visit(Amount.FeeByBand fee) {
      return new OneStep(
          Message.of("explanation.amount.fee-by-band", "base", fee.base().inWords()),
          Step.SAME,
          List.of(bands.of(fee)));
    }

    @Override
    public Arithmetic visit(Amount.PerUnitByBands per) {
      return new OneStep(
          Message.of(
              per.marginal()
                  ? "explanation.amount.per-unit-in-bands"
                  : "explanation.amount.per-unit-of-band",
              "base",
              per.base().inWords()),
          per.marginal() ? Step.SUM : Step.PRODUCT,
          bands.of(per));
    }

    @Override
    public Arithmetic visit(Amount.PartOfAmount part) {
      return new OneStep(
          Message.of("explanation.amount.part-of-amount"),
          Step.PRODUCT,
          List.of(parameter(part.part()), AmountReasons.this.of(part.whole())));
    }

    /** What is owed has entries of its payer in the place of tables. */
    @Override
    public Arithmetic visit(Amount.ByTable table) {
      return table.amount().accept(this);
    }

    @Override
    public Arithmetic visit(Amount.Sum sum) {
      return new OneStep(Message.of("explanation.amount.together"), Step.SUM, each(sum.amounts()));
    }

    @Override
    public Arithmetic visit(Amount.WithAdditions whole) {
      List<Reason> parts = new ArrayList<>();
      parts.add(AmountReasons.this.of(whole.amount()));
      whole
          .added()
          .forEach(
              part ->
                  parts.add(
                      of(part, Message.of("explanation.amount.addition", "rule", part.rule()))));
      return new OneStep(Message.of("explanation.amount.with-additions"), Step.SUM, parts);
    }

    @Override
    public Arithmetic visit(Amount.WithDeductions whole) {
      List<Reason> parts = new ArrayList<>();
      parts.add(AmountReasons.this.of(whole.amount()));
      whole
          .deducted()
          .forEach(
              part ->
                  parts.add(
                      of(part, Message.of("explanation.amount.deduction", "rule", part.rule()))));
      return new OneStep(
          Message.of("explanation.amount.with-deductions"), Step.DIFFERENCE_ABOVE_ZERO, parts);
    }

    private Reason of(Amount.RulePart part, Message what) {
      Reason amount = AmountReasons.this.of(part.amount());
      return amount.figure() == null
          ? Reason.of(what, List.of(amount))
          : Sums.of(what, amount.figure(), Step.SAME, amount);
    }

    @Override
    public Arithmetic visit(Amount.Less less) {
      return new OneStep(
          Message.of("explanation.amount.less"),
          Step.DIFFERENCE_ABOVE_ZERO,
          each(List.of(less.amount(), less.deducted())));
    }

    private static Message kind(Amount.Banded banded) {
      Message cut = banded.base().inWords();
      if (banded.base().equals(banded.rated())) {
        return Message.of(
            banded.marginal() ? "explanation.amount.bands" : "explanation.amount.band",
            "base",
            cut);
      }
      return Message.of(
          banded.marginal() ? "explanation.amount.bands-on" : "explanation.amount.band-on",
          "base",
          cut,
          "rated",
          banded.rated().inWords());
    }

    private List<Reason> each(List<Amount> amounts) {
      return amounts.stream().map(AmountReasons.this::of).toList();
    }

    private Reason parameter(String name) {
      return context.parameter(values, name);
    }
  }

  /** The units of a base that are not free. */
  private Reason charged(Amount.PerUnitAbove above) {
    Reason base = bases.notBelowZero(subject, above.base());
    Reason free = context.parameter(values, above.free());
    Fraction figure = subject.bases().of(above.base());
    if (figure == null) {
      return base.with(List.of(free));
    }
    Fraction units = BasisInWords.figure(above.base(), figure.max(Fraction.ZERO)).plain();
    Fraction charged = units.minus(values.number(above.free())).max(Fraction.ZERO);
    return Sums.of(
        Message.of("explanation.amount.above-free", "base", above.base().inWords()),
        Figure.number(charged),
        Step.DIFFERENCE_ABOVE_ZERO,
        base,
        free);
  }
}
