package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.dsisim.model.Component;
import org.dsisim.model.Criterion;
import org.dsisim.model.Entitlements.Weighing;
import org.dsisim.model.Party;
import org.dsisim.model.WeightBase;
import org.dsisim.parameter.Term;
import org.dsisim.parameter.Terms;
import org.dsisim.simulation.Derivation.InComponent;
import org.dsisim.table.InvalidInput;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The share of each eligible Party before limits: in each component its weight over the sum of the
 * weights, times the component's part of the fund.
 *
 * @param byParty in the order of the codes
 * @param components by Party: how its share in each component came about
 * @param nobodysShare the part of the fund in which nobody weighs anything
 * @param nobodys in words, why
 * @param missing in words: criteria that are not known
 */
record Shares(
    NavigableMap<CountryCode, Fraction> byParty,
    Map<CountryCode, List<InComponent>> components,
    Fraction nobodysShare,
    List<String> nobodys,
    List<String> missing) {

  static Shares of(List<Weighing> weighings, Terms terms) {
    Map<Component, List<Weighing>> byComponent = new LinkedHashMap<>();
    NavigableMap<CountryCode, Fraction> byParty = new TreeMap<>();
    for (Weighing weighing : weighings) {
      byParty.put(weighing.party().country().code(), Fraction.ZERO);
      byComponent.computeIfAbsent(weighing.component(), key -> new ArrayList<>()).add(weighing);
    }
    Map<CountryCode, List<InComponent>> components = new LinkedHashMap<>();
    List<String> nobodys = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    Fraction given = Fraction.ZERO;
    for (Map.Entry<Component, Fraction> part : parts(byComponent.keySet(), terms).entrySet()) {
      if (part.getValue().isZero()) {
        continue;
      }
      Map<Weighing, Fraction> weights = new LinkedHashMap<>();
      for (Weighing weighing : byComponent.getOrDefault(part.getKey(), List.of())) {
        weights.put(weighing, weight(weighing, terms, missing));
      }
      Fraction sum = weights.values().stream().reduce(Fraction.ZERO, Fraction::plus);
      if (sum.isZero()) {
        nobodys.add("nobody weighs anything in '" + part.getKey() + "'");
      } else {
        given = given.plus(part.getValue());
      }
      Fraction perWeight = sum.isZero() ? Fraction.ZERO : part.getValue().dividedBy(sum);
      weights.forEach(
          (weighing, weight) -> {
            CountryCode code = weighing.party().country().code();
            Fraction share = weight.times(perWeight);
            byParty.merge(code, share, Fraction::plus);
            components
                .computeIfAbsent(code, key -> new ArrayList<>())
                .add(
                    new InComponent(
                        part.getKey(), part.getValue(), weight, sum, share, weighing.rule()));
          });
    }
    return new Shares(
        byParty, components, Fraction.ONE.minus(given), List.copyOf(nobodys), List.copyOf(missing));
  }

  /** How the share of a Party came about, component by component. */
  List<InComponent> components(CountryCode code) {
    return List.copyOf(components.getOrDefault(code, List.of()));
  }

  /**
   * The components with their parts of the fund; what they leave is the rest, which may be unused.
   */
  private static Map<Component, Fraction> parts(Set<Component> components, Terms terms) {
    Map<Component, Fraction> parts = new LinkedHashMap<>();
    Fraction rest = Fraction.ONE;
    for (Component component : components) {
      String share = component.share();
      if (share != null) {
        parts.put(component, terms.rate(share));
        rest = rest.minus(terms.rate(share));
      }
    }
    if (rest.signum() < 0) {
      throw tooMuch(parts, terms);
    }
    parts.put(Component.THE_REST, rest);
    return parts;
  }

  private static InvalidInput tooMuch(Map<Component, Fraction> parts, Terms terms) {
    List<String> names = parts.keySet().stream().map(Component::toString).toList();
    Fraction sum = parts.values().stream().reduce(Fraction.ZERO, Fraction::plus);
    return InvalidInput.of(
        terms.term(names.get(names.size() - 1)).place(),
        "%s of %s take %s %% of the fund together."
            .formatted(
                String.join(" and ", names),
                terms.owner(),
                sum.times(100).toDecimal(4).stripTrailingZeros().toPlainString()),
        "percent were meant, not shares: together at most 100.");
  }

  private static Fraction weight(Weighing weighing, Terms terms, List<String> missing) {
    WeightBase base = weighing.base();
    if (base instanceof WeightBase.Equally) {
      return Fraction.ONE;
    }
    if (base instanceof WeightBase.ByParameter by) {
      return notNegative(by.parameter(), terms);
    }
    if (base instanceof WeightBase.ByCriterion by) {
      Fraction figure = figure(weighing.party(), by.criterion());
      if (figure == null) {
        missing.add(
            weighing.party().country().code()
                + " has no "
                + by.criterion().column()
                + " and weighs nothing in '"
                + weighing.component()
                + "'");
        return Fraction.ZERO;
      }
      return figure.max(Fraction.ZERO);
    }
    return Fraction.ZERO;
  }

  private static Fraction notNegative(String parameter, Terms terms) {
    Fraction weight = terms.number(parameter);
    if (weight.signum() < 0) {
      Term term = terms.term(parameter);
      throw InvalidInput.of(
          term.place(),
          "'%s' of %s is %s: a weight cannot be negative."
              .formatted(parameter, terms.owner(), term.value().text()),
          null);
    }
    return weight;
  }

  private static @Nullable Fraction figure(Party party, Criterion criterion) {
    return party.country().figure(criterion);
  }
}
