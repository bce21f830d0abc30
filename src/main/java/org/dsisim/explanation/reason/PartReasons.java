package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.reason.amount.Sums;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Entitlements.Fallback;
import org.dsisim.model.answer.Entitlements.IplcShare;
import org.dsisim.model.answer.Entitlements.WindowPart;
import org.dsisim.model.formula.Component;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.Derivation;
import org.dsisim.reckoning.allocation.Derivation.InComponent;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;

/** How large a part of the fund a component shares out: what windows and envelopes leave of it. */
final class PartReasons {

  private final ExplanationContext context;
  private final ParameterValues values;
  private final Allocation allocation;
  private final CountryCode code;
  private final EnvelopeReasons envelopes;
  private final boolean isWeighedForIplc;

  PartReasons(
      ExplanationContext context, ParameterValues values, Allocation allocation, CountryCode code) {
    this.context = context;
    this.values = values;
    this.allocation = allocation;
    this.code = code;
    this.envelopes = new EnvelopeReasons(allocation);
    this.isWeighedForIplc = envelopes.isWeighedForIplc(code);
  }

  /** The part that a Party shares in. */
  Reason of(InComponent in) {
    Component component = in.component();
    if (isWindow(component)) {
      return context.parameter(values, String.valueOf(component.ofFund()));
    }
    List<Fallback> falling =
        envelopes.fallingTo(component, isWeighedForIplc ? null : envelopes.of(code));
    List<Reason> factors = new ArrayList<>();
    boolean inProportion = component.ofRest() != null && falling.isEmpty();
    factors.add(falling.isEmpty() ? whole(component) : withFallen(component, falling));
    List<Reason> windows = windows();
    if (!windows.isEmpty()) {
      factors.add(left(Message.of("explanation.share.windows-leave"), windows));
    }
    addEnvelope(factors);
    addForIplc(factors);
    Figure figure = Figure.share(in.part());
    Message name = Message.of("explanation.share.of-fund", "component", component.inWords());
    if (inProportion) {
      factors.addAll(proportion(component));
      return Sums.of(name, figure, Step.PROPORTION, factors);
    }
    return factors.size() == 1 && component.ofFund() == null
        ? factors.get(0)
        : Sums.of(name, figure, factors.size() == 1 ? Step.SAME : Step.PRODUCT, factors);
  }

  private boolean isWindow(Component component) {
    return !isWeighedForIplc
        && allocation.entitlements().windowParts().stream()
            .anyMatch(
                part ->
                    part.share().equals(component.ofFund())
                        && part.party().country().code().equals(code));
  }

  /** What a component has by itself; of a part of the rest, the rest. */
  private Reason whole(Component component) {
    return component.ofFund() == null ? rest() : context.parameter(values, component.ofFund());
  }

  private Reason withFallen(Component component, List<Fallback> falling) {
    List<Reason> parts = new ArrayList<>();
    parts.add(alone(component));
    List<Reason> rules = new ArrayList<>();
    for (Fallback fallback : falling) {
      parts.add(alone(fallback.of()));
      rules.add(context.rule(fallback.rule()));
    }
    Fraction sum = Fraction.sum(parts.stream().map(part -> part.operand().plain()).toList());
    return Sums.of(Message.of("explanation.share.with-fallen"), Figure.share(sum), Step.SUM, parts)
        .with(rules);
  }

  /** A component before windows, in one figure. */
  private Reason alone(Component component) {
    Reason whole = whole(component);
    if (component.ofRest() == null) {
      return whole;
    }
    List<Reason> factors = new ArrayList<>(List.of(whole));
    factors.addAll(proportion(component));
    Fraction part =
        whole
            .operand()
            .plain()
            .times(values.number(component.ofRest()))
            .dividedBy(factors.get(2).operand().number());
    return Sums.of(
        Message.of("explanation.share.of-fund", "component", component.inWords()),
        Figure.share(part),
        Step.PROPORTION,
        factors);
  }

  /** The parameter of a part of the rest, and the sum of all such parameters. */
  private List<Reason> proportion(Component component) {
    Fraction all = Fraction.ZERO;
    List<String> names = new ArrayList<>();
    for (Component one : components()) {
      String proportion = one.ofRest();
      if (proportion != null) {
        all = all.plus(values.number(proportion));
        names.add(proportion);
      }
    }
    String own = String.valueOf(component.ofRest());
    return List.of(
        context.parameter(values, own),
        Reason.given(
            Sums.named(
                Message.plain(String.join(" + ", names)), Message.plain(Figure.number(all).text())),
            new Figure(all, unit(own))));
  }

  /** In the unit of the parameters that are added up, so that percent is divided by percent. */
  private Unit unit(String parameter) {
    return values.value(parameter).value().unit();
  }

  private void addEnvelope(List<Reason> factors) {
    Set<String> names = envelopes.names();
    if (names.isEmpty() || isWeighedForIplc) {
      return;
    }
    String own = envelopes.of(code);
    if (own != null) {
      factors.add(context.parameter(values, own));
      return;
    }
    List<Reason> taken = names.stream().map(name -> context.parameter(values, name)).toList();
    factors.add(left(Message.of("explanation.share.envelopes-leave"), taken));
  }

  private void addForIplc(List<Reason> factors) {
    if (isWeighedForIplc) {
      for (IplcShare share : allocation.entitlements().iplcShares()) {
        if (share.party().country().code().equals(code)) {
          factors.add(context.parameter(values, share.share()));
        }
      }
    }
  }

  private Reason rest() {
    Set<String> names = new LinkedHashSet<>();
    for (Component component : components()) {
      if (component.ofFund() != null) {
        names.add(component.ofFund());
      }
    }
    List<Reason> taken = new ArrayList<>();
    names.forEach(name -> taken.add(context.parameter(values, name)));
    return taken.isEmpty()
        ? Sums.given(Message.of("explanation.share.whole-fund"), Figure.WHOLE)
        : left(Message.of("explanation.share.others-leave"), taken);
  }

  private static Reason left(Message what, List<Reason> taken) {
    List<Reason> operands = new ArrayList<>();
    operands.add(Sums.given(Message.of("explanation.share.whole"), Figure.WHOLE));
    Fraction left = Fraction.ONE;
    for (Reason one : taken) {
      operands.add(one);
      left = left.minus(one.operand().plain());
    }
    return Sums.of(what, Figure.share(left), Step.DIFFERENCE, operands);
  }

  private Set<Component> components() {
    Set<Component> components = new LinkedHashSet<>();
    allocation.entitlements().weighings().forEach(weighing -> components.add(weighing.component()));
    return components;
  }

  /** What windows take before others share; of whoever is weighed for IPLC alone, before that. */
  private List<Reason> windows() {
    Set<String> fixed = new LinkedHashSet<>();
    Map<String, Integer> byNumber = new LinkedHashMap<>();
    for (WindowPart part : allocation.entitlements().windowParts()) {
      if (values.rate(part.share()).isZero()) {
        continue;
      }
      if (part.byNumber()) {
        byNumber.merge(part.share(), 1, Integer::sum);
      } else {
        fixed.add(part.share());
      }
    }
    List<Reason> taken = new ArrayList<>();
    fixed.forEach(name -> taken.add(context.parameter(values, name)));
    int all = allocation.entitlements().eligibility().size();
    byNumber.forEach(
        (name, parties) ->
            taken.add(
                Sums.of(
                    Message.of("explanation.share.window-by-number"),
                    Figure.share(values.rate(name).times(parties).dividedBy(Fraction.of(all))),
                    Step.PROPORTION,
                    context.parameter(values, name),
                    Sums.given(Message.of("explanation.share.how-many"), Figure.count(parties)),
                    Sums.given(Message.of("explanation.share.all-parties"), Figure.count(all)))));
    Fraction weighed = weighedForIplc();
    if (!isWeighedForIplc && !weighed.isZero()) {
      taken.add(
          Sums.given(Message.of("explanation.share.weighed-for-iplc"), Figure.share(weighed)));
    }
    return taken;
  }

  private Fraction weighedForIplc() {
    List<Fraction> shares = new ArrayList<>();
    for (Map.Entry<CountryCode, Derivation> one : allocation.derivations().entrySet()) {
      if (envelopes.isWeighedForIplc(one.getKey())) {
        shares.add(one.getValue().share());
      }
    }
    return Fraction.sum(shares);
  }
}
