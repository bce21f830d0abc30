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
import org.dsisim.model.answer.Entitlements.Limit;
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
    Reason reason = DueReasons.together("its components together", before, components);
    if (isWindow(code)) {
      return reason.as("share");
    }
    return limited(derivation, reason).as("share");
  }

  private Reason component(InComponent in) {
    String name = "its part in '" + in.component().inWords().inEnglish() + "'";
    List<Reason> remarks = List.of(ground.rule(in.rule()));
    if (in.sum().isZero()) {
      return Reason.given(name + ": nobody weighs anything", Figure.share(in.share()))
          .with(remarks);
    }
    return Sums.of(
            name,
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
    return Reason.given("each weighs the same: 1", Figure.number(in.weight()));
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
    String what = "the weights of all " + parties + " Parties that weigh anything";
    if (counts.size() > DIFFERENT) {
      return Reason.given(what + " together: " + figure.text(), figure);
    }
    List<Reason> groups = new ArrayList<>();
    counts.forEach(
        (weight, count) ->
            groups.add(
                Sums.of(
                    count == 1 ? "1 Party" : count + " Parties",
                    Figure.number(weight.times(count)),
                    Step.PRODUCT,
                    Reason.given("how many: " + count, Figure.count(count)),
                    Reason.given(
                        "the weight of each: " + Figure.number(weight).text(),
                        Figure.number(weight)))));
    return DueReasons.together(what, figure, groups);
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
    String name = "the part of the fund in '" + component.inWords().inEnglish() + "'";
    Set<String> windows = windows();
    if (!windows.isEmpty() && !windows.contains(component.ofFund())) {
      factors.add(left("what windows leave", windows));
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
            String.join(" + ", names) + ": " + Figure.number(all).text(),
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
    return left("what the other components leave", taken);
  }

  private Reason left(String what, Set<String> taken) {
    List<Reason> operands = new ArrayList<>();
    operands.add(Reason.given("the whole: 1", Figure.WHOLE));
    Fraction left = Fraction.ONE;
    for (String name : taken) {
      operands.add(ground.parameter(terms, name));
      left = left.minus(terms.rate(name));
    }
    return taken.isEmpty()
        ? Reason.given("the whole fund: 1", Figure.WHOLE)
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

  private boolean isWindow(CountryCode of) {
    return allocation.entitlements().windowParts().stream()
        .anyMatch(part -> part.party().country().code().equals(of));
  }

  /** The share between its limits: the others are scaled in proportion. */
  private Reason limited(Derivation derivation, Reason before) {
    if (allocation.derivations().values().stream().allMatch(one -> one.limits().isEmpty())) {
      return before;
    }
    Fraction free = Fraction.ZERO;
    Fraction scaled = Fraction.ZERO;
    Fraction held = Fraction.ZERO;
    int holding = 0;
    for (Map.Entry<CountryCode, Derivation> one : allocation.derivations().entrySet()) {
      if (isWindow(one.getKey())) {
        continue;
      }
      if (one.getValue().limits().isEmpty()) {
        free = free.plus(one.getValue().beforeLimits());
        scaled = scaled.plus(one.getValue().share());
      } else {
        held = held.plus(one.getValue().share());
        holding++;
      }
    }
    Reason reason = before;
    if (free.isZero() && !derivation.limits().isEmpty()) {
      Limit limit = derivation.limits().get(0);
      return Sums.of(
              "held at a limit, as every Party is",
              Figure.share(derivation.share()),
              Step.SAME,
              bound(limit))
          .with(List.of(Reason.of("before limits", before), ground.rule(limit.rule())));
    }
    if (!free.isZero() && !free.equals(scaled)) {
      Fraction factor = scaled.dividedBy(free);
      Figure share = Figure.share(derivation.beforeLimits().times(factor));
      reason =
          Sums.of(
              "scaled, since others are held at a limit",
              share,
              Step.PRODUCT,
              before,
              factor(Figure.share(factor), scaled, free, held, holding));
    }
    for (Limit limit : derivation.limits()) {
      boolean moved = !reason.operand().number().equals(derivation.share());
      reason =
          Sums.of(
                  (limit.floor() ? "at the floor" : "at the ceiling")
                      + (moved ? "" : ", which it reaches on its own"),
                  Figure.share(derivation.share()),
                  limit.floor() ? Step.HIGHEST : Step.LOWEST,
                  reason,
                  bound(limit))
              .with(List.of(ground.rule(limit.rule())));
    }
    return reason;
  }

  private Reason factor(Figure factor, Fraction scaled, Fraction free, Fraction held, int holding) {
    Figure left = Figure.share(scaled);
    return Sums.of(
        "the common factor",
        factor,
        Step.QUOTIENT,
        Sums.of(
            "what Parties held at a limit leave",
            left,
            Step.DIFFERENCE,
            Reason.given(
                "shared by weights: " + Figure.share(scaled.plus(held)).text(),
                Figure.share(scaled.plus(held))),
            Reason.given(
                "%d held at a limit: %s".formatted(holding, Figure.share(held).text()),
                Figure.share(held))),
        Reason.given("the others before limits: " + Figure.share(free).text(), Figure.share(free)));
  }

  private Reason bound(Limit limit) {
    Reason parameter = ground.parameter(terms, limit.parameter());
    if (parameter.operand().unit() != Unit.USD) {
      return parameter;
    }
    Figure fund = Figure.of(ground.year().fund().net());
    return Sums.of(
        "as a part of the fund",
        Figure.share(parameter.operand().number().dividedBy(fund.number())),
        Step.QUOTIENT,
        parameter,
        Reason.given("the fund to share: " + fund.text(), fund));
  }
}
