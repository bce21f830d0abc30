package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dsisim.explanation.reason.amount.DueReasons;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.reason.amount.Sums;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Entitlements.Envelope;
import org.dsisim.model.answer.Entitlements.PassedOn;
import org.dsisim.model.answer.Entitlements.Weighing;
import org.dsisim.model.formula.Component;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.Derivation;
import org.dsisim.reckoning.allocation.Derivation.InComponent;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;

/** How a Party's share of the fund came about: weights, components, limits. */
final class ShareReasons {

  /** Sums of more different weights than these are not taken apart. */
  private static final int DIFFERENT = 12;

  private final ExplanationContext context;
  private final ParameterValues values;
  private final Allocation allocation;
  private final CountryCode code;
  private final WeightReasons weights;
  private final EnvelopeReasons envelopes;
  private final boolean isWeighedForIplc;

  ShareReasons(
      ExplanationContext context, ParameterValues values, Allocation allocation, CountryCode code) {
    this.context = context;
    this.values = values;
    this.allocation = allocation;
    this.code = code;
    this.weights = new WeightReasons(context, values);
    this.envelopes = new EnvelopeReasons(allocation);
    this.isWeighedForIplc = envelopes.isWeighedForIplc(code);
  }

  /** The share after limits, and with what is passed on. */
  Reason share(Derivation derivation) {
    List<Reason> components = new ArrayList<>();
    derivation.components().forEach(in -> components.add(component(in)));
    Figure before = Figure.share(derivation.beforeLimits());
    Reason reason =
        DueReasons.together(Message.of("explanation.share.components"), before, components);
    if (allocation.isInWindow(code)) {
      return reason.as("share");
    }
    Reason limited =
        new LimitReasons(context, values, allocation).of(derivation, reason, envelopes.of(code));
    return passed(derivation, limited).as("share");
  }

  /** What is for IPLC can pass from Party to Party. */
  private Reason passed(Derivation derivation, Reason limited) {
    Fraction passed = derivation.passed();
    if (passed.isZero()) {
      return limited;
    }
    boolean gives = passed.signum() < 0;
    return Sums.of(
            Message.of(gives ? "explanation.share.passes-on" : "explanation.share.passed-on"),
            Figure.share(derivation.share()),
            gives ? Step.DIFFERENCE : Step.SUM,
            limited,
            Sums.given(
                Message.of(
                    gives ? "explanation.share.for-others" : "explanation.share.from-others"),
                Figure.share(gives ? passed.negated() : passed)))
        .with(
            allocation.entitlements().arrangements().passing().stream()
                .filter(one -> !gives || one.party().country().code().equals(code))
                .map(PassedOn::rule)
                .distinct()
                .map(context::rule)
                .toList());
  }

  private Reason component(InComponent in) {
    Message component = in.component().inWords();
    List<Reason> remarks = new ArrayList<>(List.of(context.rule(in.rule())));
    Envelope envelope = isWeighedForIplc ? null : envelopes.answer(code);
    if (envelope != null) {
      remarks.add(context.rule(envelope.rule()));
    }
    if (in.sum().isZero()) {
      return Reason.given(
              Message.of("explanation.share.nobody-weighs", "component", component),
              Figure.share(in.share()))
          .with(remarks);
    }
    return Sums.of(
            Message.of("explanation.share.component", "component", component),
            Figure.share(in.share()),
            Step.PROPORTION,
            new PartReasons(context, values, allocation, code).of(in),
            weight(in),
            sum(in))
        .with(remarks);
  }

  private Reason sum(InComponent in) {
    if (isByNumber()) {
      return Sums.given(Message.of("explanation.share.all-parties"), Figure.number(in.sum()));
    }
    return isWeighedForIplc || envelopes.of(code) != null
        ? sum(in.component(), in.sum())
        : context.sum(in.component(), () -> sum(in.component(), in.sum()));
  }

  private boolean isByNumber() {
    return allocation.entitlements().windowParts().stream()
        .anyMatch(part -> part.byNumber() && part.party().country().code().equals(code));
  }

  private Reason weight(InComponent in) {
    for (Weighing weighing : allocation.entitlements().weighings()) {
      if (weighing.party().country().code().equals(code)
          && weighing.component().equals(in.component())) {
        return weights.of(weighing, in);
      }
    }
    return Reason.given(Message.of("explanation.share.same-weight"), Figure.number(in.weight()));
  }

  /** The weights of all Parties; equal ones are counted. */
  private Reason sum(Component component, Fraction sum) {
    Map<Fraction, Integer> counts = new TreeMap<>();
    int parties = 0;
    Fraction counted = Fraction.ZERO;
    for (InComponent in : sharing(component)) {
      if (!in.weight().isZero()) {
        counts.merge(in.weight(), 1, Integer::sum);
        counted = counted.plus(in.weight());
        parties++;
      }
    }
    Figure figure = Figure.number(sum);
    if (counts.size() > DIFFERENT || !counted.equals(sum)) {
      return Sums.given(
          Message.of("explanation.share.weights-together", "parties", parties), figure);
    }
    List<Reason> groups = new ArrayList<>();
    counts.forEach(
        (weight, count) ->
            groups.add(
                Sums.of(
                    Message.of("explanation.share.parties", "count", count),
                    Figure.number(weight.times(count)),
                    Step.PRODUCT,
                    Sums.given(Message.of("explanation.share.how-many"), Figure.count(count)),
                    Sums.given(
                        Message.of("explanation.share.weight-of-each"), Figure.number(weight)))));
    return DueReasons.together(
        Message.of("explanation.share.weights", "parties", parties), figure, groups);
  }

  /** With whom it shares a component: those of its envelope; or all, for whom it is set aside. */
  private List<InComponent> sharing(Component component) {
    if (!isWeighedForIplc) {
      return envelopes.sharing(component, envelopes.of(code)).toList();
    }
    return allocation.derivations().values().stream()
        .flatMap(one -> one.components().stream())
        .filter(in -> in.component().equals(component))
        .toList();
  }
}
