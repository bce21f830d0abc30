package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Entitlements.Weighing;
import org.dsisim.model.answer.Entitlements.WindowPart;
import org.dsisim.model.formula.Component;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.Derivation;
import org.dsisim.reckoning.allocation.Derivation.InComponent;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;

/** How a Party's share of the fund came about: weights, components, limits. */
final class ShareReasons {

  /** Sums of more different weights than these are not taken apart. */
  private static final int DIFFERENT = 12;

  private final ExplanationContext ground;
  private final ParameterValues terms;
  private final Allocation allocation;
  private final CountryCode code;
  private final WeightReasons weights;

  ShareReasons(
      ExplanationContext ground, ParameterValues terms, Allocation allocation, CountryCode code) {
    this.ground = ground;
    this.terms = terms;
    this.allocation = allocation;
    this.code = code;
    this.weights = new WeightReasons(ground, terms);
  }

  /** The share after limits. */
  Reason share(Derivation derivation) {
    List<Reason> components = new ArrayList<>();
    derivation.components().forEach(in -> components.add(component(in)));
    Figure before = Figure.share(derivation.beforeLimits());
    Reason reason =
        DueReasons.together(Message.of("explanation.share.components"), before, components);
    if (LimitReasons.isWindow(allocation, code)) {
      return reason.as("share");
    }
    return new LimitReasons(ground, terms, allocation).of(derivation, reason).as("share");
  }

  private Reason component(InComponent in) {
    Message component = in.component().inWords();
    List<Reason> remarks = List.of(ground.rule(in.rule()));
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
            part(in),
            weight(in),
            ground.sum(in.component(), () -> sum(in.component(), in.sum())))
        .with(remarks);
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
    for (Map.Entry<CountryCode, Derivation> one : allocation.derivations().entrySet()) {
      for (InComponent in : one.getValue().components()) {
        if (in.component().equals(component) && !in.weight().isZero()) {
          counts.merge(in.weight(), 1, Integer::sum);
          parties++;
        }
      }
    }
    Figure figure = Figure.number(sum);
    if (counts.size() > DIFFERENT) {
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

  /** The part of the fund that a component shares out. */
  private Reason part(InComponent in) {
    Figure figure = Figure.share(in.part());
    Component component = in.component();
    List<Reason> factors = new ArrayList<>();
    if (component.ofFund() != null) {
      factors.add(ground.parameter(terms, component.ofFund()));
    } else {
      factors.add(rest());
    }
    Message name = Message.of("explanation.share.of-fund", "component", component.inWords());
    Set<String> windows = windows();
    if (!windows.isEmpty() && !windows.contains(component.ofFund())) {
      factors.add(left(Message.of("explanation.share.windows-leave"), windows));
    }
    if (component.ofRest() == null) {
      return factors.size() == 1 && component.ofFund() == null
          ? factors.get(0)
          : Sums.of(name, figure, factors.size() == 1 ? Step.SAME : Step.PRODUCT, factors);
    }
    Fraction all = Fraction.ZERO;
    List<String> names = new ArrayList<>();
    for (Component one : components()) {
      String proportion = one.ofRest();
      if (proportion != null) {
        all = all.plus(terms.number(proportion));
        names.add(proportion);
      }
    }
    factors.add(ground.parameter(terms, component.ofRest()));
    factors.add(
        Reason.given(
            Sums.named(
                Message.plain(String.join(" + ", names)), Message.plain(Figure.number(all).text())),
            asParameter(component, all)));
    return Sums.of(name, figure, Step.PROPORTION, factors);
  }

  /** In the unit of the parameters that are added up, so that percent is divided by percent. */
  private Figure asParameter(Component component, Fraction all) {
    String name = component.ofRest();
    Unit unit = name == null ? Unit.NUMBER : terms.term(name).value().unit();
    return new Figure(all, unit);
  }

  private Reason rest() {
    Set<String> taken = new LinkedHashSet<>();
    for (Component component : components()) {
      if (component.ofFund() != null) {
        taken.add(component.ofFund());
      }
    }
    return left(Message.of("explanation.share.others-leave"), taken);
  }

  private Reason left(Message what, Set<String> taken) {
    List<Reason> operands = new ArrayList<>();
    operands.add(Sums.given(Message.of("explanation.share.whole"), Figure.WHOLE));
    Fraction left = Fraction.ONE;
    for (String name : taken) {
      operands.add(ground.parameter(terms, name));
      left = left.minus(terms.rate(name));
    }
    return taken.isEmpty()
        ? Sums.given(Message.of("explanation.share.whole-fund"), Figure.WHOLE)
        : Sums.of(what, Figure.share(left), Step.DIFFERENCE, operands);
  }

  private Set<Component> components() {
    Set<Component> components = new LinkedHashSet<>();
    allocation.entitlements().weighings().forEach(weighing -> components.add(weighing.component()));
    return components;
  }

  /** The windows that set something aside. */
  private Set<String> windows() {
    Set<String> names = new LinkedHashSet<>();
    for (WindowPart part : allocation.entitlements().windowParts()) {
      if (!terms.rate(part.share()).isZero()) {
        names.add(part.share());
      }
    }
    return names;
  }
}
