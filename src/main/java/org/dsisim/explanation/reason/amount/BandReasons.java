package org.dsisim.explanation.reason.amount;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Bands;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.value.Fraction;

/** The parts of amounts by bands: lists, the base that they cut, each band. */
final class BandReasons {

  private final ExplanationContext context;
  private final ParameterValues values;
  private final Subject subject;
  private final BasisReasons bases;

  BandReasons(ExplanationContext context, ParameterValues values, Subject subject) {
    this.context = context;
    this.values = values;
    this.subject = subject;
    this.bases = new BasisReasons(context, values);
  }

  /** The fee of the band that a base reaches. */
  Reason of(Amount.FeeByBand fee) {
    Reason base = notBelowZero(fee.base());
    List<Reason> lists =
        List.of(context.parameter(values, fee.limits()), context.parameter(values, fee.fees()));
    Fraction figure = subject.bases().of(fee.base());
    if (figure == null) {
      return base.with(lists);
    }
    Bands bands = Bands.ofFees(values, fee.limits(), fee.fees(), fee.base());
    Figure reached = Figure.ofCents(bands.reached(figure.max(Fraction.ZERO)));
    return Sums.given(Message.of("explanation.band.fee"), reached).with(List.of(base)).with(lists);
  }

  /** What goes into fees for each unit by bands, in its order. */
  List<Reason> of(Amount.PerUnitByBands per) {
    Reason base = notBelowZero(per.base());
    List<Reason> lists =
        List.of(context.parameter(values, per.limits()), context.parameter(values, per.fees()));
    Fraction figure = subject.bases().of(per.base());
    if (figure == null) {
      return List.of(base.with(lists));
    }
    Bands bands = per.bands(values);
    Fraction positive = figure.max(Fraction.ZERO);
    if (!per.marginal()) {
      return List.of(base, fee(per.base(), bands.reached(positive)).with(lists));
    }
    List<Reason> parts = new ArrayList<>();
    for (Bands.Slice slice : bands.marginal(positive)) {
      parts.add(
          Sums.of(
              Message.of("explanation.band"),
              Figure.ofCents(slice.part().times(slice.rate())),
              Step.PRODUCT,
              fee(per.base(), slice.rate()),
              Sums.given(
                  Message.of("explanation.band.part"),
                  BasisInWords.figure(per.base(), slice.part()))));
    }
    parts.add(Reason.of(Message.of("explanation.band.bands-and-base"), lists).with(List.of(base)));
    return parts;
  }

  /** A fee for a unit; of money, for a dollar. */
  private static Reason fee(AssessmentBase base, Fraction cents) {
    Fraction forUnit = base.isMoney() ? cents.times(100) : cents;
    return Sums.given(Message.of("explanation.band.fee-for-unit"), Figure.ofCents(forUnit));
  }

  /** What goes into rates by bands, in its order. */
  List<Reason> of(Amount.Banded banded) {
    boolean ofAnother = banded.base() != banded.rated();
    Reason base = notBelowZero(banded.base());
    Fraction figure = subject.bases().of(banded.base());
    List<Reason> lists = lists(banded);
    if (figure == null || subject.bases().of(banded.rated()) == null) {
      Reason cut = base.with(lists);
      return ofAnother ? List.of(cut, notBelowZero(banded.rated())) : List.of(cut);
    }
    Bands bands = Bands.ofRates(values, banded.limits(), banded.rates(), banded.perDollar());
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
              Message.of("explanation.band"),
              Figure.ofCents(amount),
              Step.PRODUCT,
              rate(slice.rate()),
              Sums.given(Message.of("explanation.band.part"), part)));
    }
    if (!ofAnother) {
      parts.add(
          Reason.of(Message.of("explanation.band.bands-and-base"), lists).with(List.of(base)));
      return parts;
    }
    Reason sum =
        Sums.of(Message.of("explanation.band.together"), Figure.ofCents(together), Step.SUM, parts);
    Reason rate =
        Sums.of(
                Message.of("explanation.band.rate-on-whole"),
                Figure.share(bands.marginalRate(positive)),
                Step.QUOTIENT,
                sum,
                base)
            .with(lists);
    return List.of(notBelowZero(banded.rated()), rate);
  }

  private List<Reason> lists(Amount.Banded banded) {
    List<Reason> lists = new ArrayList<>();
    lists.add(context.parameter(values, banded.limits()));
    if (banded.perDollar() != null) {
      lists.add(context.parameter(values, banded.perDollar()));
    }
    lists.add(context.parameter(values, banded.rates()));
    return lists;
  }

  private static Reason rate(Fraction part) {
    return Sums.given(
        Message.of("explanation.band.rate"), new Figure(part.times(100), Unit.PERCENT));
  }

  private Reason notBelowZero(AssessmentBase base) {
    return bases.notBelowZero(subject, base);
  }
}
