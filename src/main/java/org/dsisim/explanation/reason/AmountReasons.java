package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Bands;
import org.dsisim.model.formula.ComputedAmount;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
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

  AmountReasons(ExplanationContext ground, ParameterValues terms, Subject subject) {
    this.ground = ground;
    this.terms = terms;
    this.subject = subject;
    this.bases = new BasisReasons(ground, terms);
  }

  /** The amount before rounding; a sentence without a figure where nobody can tell it. */
  Reason of(Amount amount) {
    ComputedAmount computed = amount.compute(subject.bases(), terms);
    List<Reason> parts = parts(amount);
    if (computed instanceof ComputedAmount.Exactly exactly) {
      return known(amount, Figure.ofCents(exactly.cents()), parts);
    }
    String unknown =
        ((ComputedAmount.Unknown) computed)
            .bases().stream().map(AssessmentBase::words).collect(Collectors.joining(" and "));
    return Reason.of(kind(amount) + ": nobody can tell, " + unknown + " unknown", parts);
  }

  private Reason known(Amount amount, Figure figure, List<Reason> parts) {
    if (amount instanceof Amount.ShareOf share) {
      Figure rate = parts.get(0).operand();
      Figure base = parts.get(1).operand();
      return Reason.step(
          "%s of %s %s = %s"
              .formatted(rate.text(), share.base().words(), base.text(), figure.text()),
          figure,
          Step.PRODUCT,
          parts);
    }
    if (amount instanceof Amount.Banded banded
        && (!banded.marginal() || banded.base() != banded.rated())) {
      return Sums.of(kind(amount), figure, Step.PRODUCT, parts);
    }
    Step step =
        amount instanceof Amount.LowerOf
            ? Step.LOWEST
            : amount instanceof Amount.HigherOf
                ? Step.HIGHEST
                : amount instanceof Amount.Less
                    ? Step.DIFFERENCE_ABOVE_ZERO
                    : isProduct(amount) ? Step.PRODUCT : isSingle(amount) ? Step.SAME : Step.SUM;
    String what = step == Step.LOWEST || step == Step.HIGHEST ? "" : kind(amount);
    return Sums.of(what, figure, step, parts);
  }

  private static boolean isProduct(Amount amount) {
    return amount instanceof Amount.PerUnit || amount instanceof Amount.PerUnitAbove;
  }

  private static boolean isSingle(Amount amount) {
    return amount instanceof Amount.Fixed || amount instanceof Amount.FeeByBand;
  }

  /** What goes into an amount, in its order. */
  private List<Reason> parts(Amount amount) {
    if (amount instanceof Amount.ShareOf share) {
      return List.of(ground.parameter(terms, share.rate()), notBelowZero(share.base()));
    }
    if (amount instanceof Amount.Fixed fixed) {
      return List.of(ground.parameter(terms, fixed.parameter()));
    }
    if (amount instanceof Amount.PerUnit per) {
      return List.of(notBelowZero(per.base()), ground.parameter(terms, per.fee()));
    }
    if (amount instanceof Amount.PerUnitAbove above) {
      return List.of(charged(above), ground.parameter(terms, above.fee()));
    }
    if (amount instanceof Amount.Banded banded) {
      return bands(banded);
    }
    if (amount instanceof Amount.FeeByBand fee) {
      return List.of(ofBand(fee));
    }
    List<Reason> parts = new ArrayList<>();
    amounts(amount).forEach(part -> parts.add(of(part)));
    return parts;
  }

  private static List<Amount> amounts(Amount amount) {
    if (amount instanceof Amount.LowerOf lower) {
      return lower.amounts();
    }
    if (amount instanceof Amount.HigherOf higher) {
      return higher.amounts();
    }
    if (amount instanceof Amount.Sum sum) {
      return sum.amounts();
    }
    return amount instanceof Amount.Less less ? List.of(less.amount(), less.deducted()) : List.of();
  }

  private Reason notBelowZero(AssessmentBase base) {
    Reason reason = bases.of(subject, base);
    Fraction figure = subject.bases().of(base);
    return figure == null || figure.signum() >= 0
        ? reason
        : Sums.of(
            base.words() + " below nought counts as nought",
            BasisReasons.figure(base, Fraction.ZERO),
            Step.HIGHEST,
            reason,
            Reason.given("nought", BasisReasons.figure(base, Fraction.ZERO)));
  }

  /** The units of a base that are not free. */
  private Reason charged(Amount.PerUnitAbove above) {
    Reason base = notBelowZero(above.base());
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

  private Reason ofBand(Amount.FeeByBand fee) {
    Reason base = notBelowZero(fee.base());
    List<Reason> lists =
        List.of(ground.parameter(terms, fee.limits()), ground.parameter(terms, fee.fees()));
    Fraction figure = subject.bases().of(fee.base());
    if (figure == null) {
      return base.with(lists);
    }
    Bands bands = Bands.ofFees(terms, fee.limits(), fee.fees(), fee.base());
    Figure reached = Figure.ofCents(bands.reached(figure.max(Fraction.ZERO)));
    return Reason.given("fee of the band: " + reached.text(), reached)
        .with(List.of(base))
        .with(lists);
  }

  private List<Reason> bands(Amount.Banded banded) {
    boolean ofAnother = banded.base() != banded.rated();
    Reason base = notBelowZero(banded.base());
    Fraction figure = subject.bases().of(banded.base());
    List<Reason> lists = lists(banded);
    if (figure == null || subject.bases().of(banded.rated()) == null) {
      Reason cut = base.with(lists);
      return ofAnother ? List.of(cut, notBelowZero(banded.rated())) : List.of(cut);
    }
    Bands bands = Bands.ofRates(terms, banded.limits(), banded.rates(), banded.perDollar());
    Fraction positive = figure.max(Fraction.ZERO);
    if (!banded.marginal() || (ofAnother && positive.isZero())) {
      Reason rate = rate(bands.reached(positive)).with(lists);
      return ofAnother
          ? List.of(notBelowZero(banded.rated()), rate.with(List.of(base)))
          : List.of(base, rate);
    }
    List<Reason> parts = new ArrayList<>();
    Fraction together = Fraction.ZERO;
    for (Bands.Slice slice : bands.marginal(positive)) {
      Figure part = Figure.ofCents(slice.part());
      Fraction amount = slice.part().times(slice.rate());
      together = together.plus(amount);
      parts.add(
          Sums.of(
              "a band",
              Figure.ofCents(amount),
              Step.PRODUCT,
              rate(slice.rate()),
              Reason.given("the part of the base within it: " + part.text(), part)));
    }
    if (!ofAnother) {
      parts.add(Reason.of("the bands, and the base that they cut", lists).with(List.of(base)));
      return parts;
    }
    Reason sum = Sums.of("the bands together", Figure.ofCents(together), Step.SUM, parts);
    Reason rate =
        Sums.of(
                "the rate that the bands come to on the whole",
                Figure.share(bands.marginalRate(positive)),
                Step.QUOTIENT,
                sum,
                base)
            .with(lists);
    return List.of(notBelowZero(banded.rated()), rate);
  }

  private List<Reason> lists(Amount.Banded banded) {
    List<Reason> lists = new ArrayList<>();
    lists.add(ground.parameter(terms, banded.limits()));
    if (banded.perDollar() != null) {
      lists.add(ground.parameter(terms, banded.perDollar()));
    }
    lists.add(ground.parameter(terms, banded.rates()));
    return lists;
  }

  private static Reason rate(Fraction part) {
    Figure rate = new Figure(part.times(100), Unit.PERCENT);
    return Reason.given("rate of the band: " + rate.text(), rate);
  }

  private static String kind(Amount amount) {
    if (amount instanceof Amount.ShareOf share) {
      return "a part of " + share.base().words();
    }
    if (amount instanceof Amount.PerUnit per) {
      return "a fee for each unit of " + per.base().words();
    }
    if (amount instanceof Amount.PerUnitAbove above) {
      return "a fee for each unit of " + above.base().words() + " above those that are free";
    }
    if (amount instanceof Amount.FeeByBand fee) {
      return "the fee of the band of " + fee.base().words();
    }
    if (amount instanceof Amount.Banded banded) {
      return (banded.marginal() ? "rates by bands of " : "the rate of the band of ")
          + banded.base().words()
          + (banded.base() == banded.rated() ? "" : ", on " + banded.rated().words());
    }
    if (amount instanceof Amount.Less) {
      return "less what is deducted";
    }
    return amount instanceof Amount.Fixed
        ? "a fixed sum"
        : amount instanceof Amount.Sum
            ? "together"
            : amount instanceof Amount.LowerOf ? "the lower of several" : "the higher of several";
  }
}
