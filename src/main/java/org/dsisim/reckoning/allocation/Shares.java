package org.dsisim.reckoning.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Entitlements.Weighing;
import org.dsisim.model.formula.Component;
import org.dsisim.reckoning.allocation.Derivation.InComponent;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.NamedValues;

/**
 * The share of each eligible Party before limits: in each component its weight over the sum of the
 * weights, times the component's part of the fund.
 *
 * @param byParty in the order of the codes
 * @param components by Party: how its share in each component came about
 * @param excluded eligible Parties without a share, for want of a figure that a rule names
 * @param nobodysShare the part of the fund in which nobody weighs anything
 * @param nobodys why
 * @param missing criteria that are not known
 */
record Shares(
    NavigableMap<CountryCode, Fraction> byParty,
    Map<CountryCode, List<InComponent>> components,
    Map<CountryCode, Weighing> excluded,
    Fraction nobodysShare,
    List<Message> nobodys,
    List<Message> missing) {

  /**
   * The shares by weights.
   *
   * @param available the part of the fund that is shared by weights: what windows leave
   * @throws CannotAllocate when components take more than the whole, or a weight is below zero
   */
  static Shares of(List<Weighing> weighings, Fraction available, NamedValues terms) {
    Map<Component, Fraction> parts = parts(components(weighings), terms);
    Weights weights = Weights.of(weighings, parts.keySet(), terms);
    List<ComponentShares> shared = new ArrayList<>();
    List<Message> nobodys = new ArrayList<>();
    Fraction given = Fraction.ZERO;
    for (Map.Entry<Component, Fraction> entry : parts.entrySet()) {
      Component component = entry.getKey();
      Fraction part = entry.getValue().times(available);
      ComponentShares one = new ComponentShares(component, part, weights.in(component));
      shared.add(one);
      if (one.isNobodys()) {
        nobodys.add(Message.of("allocation.nobody-weighs", "component", component.inWords()));
      } else {
        given = given.plus(part);
      }
    }
    Map<CountryCode, List<InComponent>> components = new HashMap<>();
    shared.forEach(one -> one.addTo(components));
    return new Shares(
        sums(weighings, weights, shared),
        components,
        weights.excluded(),
        available.minus(given),
        List.copyOf(nobodys),
        weights.missing());
  }

  /** What each Party has in all components; nothing of one that weighs nothing in any. */
  private static NavigableMap<CountryCode, Fraction> sums(
      List<Weighing> weighings, Weights weights, List<ComponentShares> shared) {
    BigInteger common = BigInteger.ONE;
    for (ComponentShares one : shared) {
      common = one.inCommonWith(common);
    }
    Map<CountryCode, BigInteger> numerators = new HashMap<>();
    for (ComponentShares one : shared) {
      one.addTo(numerators, common);
    }
    NavigableMap<CountryCode, Fraction> sums = new TreeMap<>();
    for (Weighing weighing : weighings) {
      CountryCode code = weighing.party().country().code();
      if (!weights.excluded().containsKey(code)) {
        BigInteger numerator = numerators.get(code);
        sums.put(code, numerator == null ? Fraction.ZERO : Fraction.over(numerator, common));
      }
    }
    return sums;
  }

  private static Set<Component> components(List<Weighing> weighings) {
    Set<Component> components = new LinkedHashSet<>();
    weighings.forEach(weighing -> components.add(weighing.component()));
    return components;
  }

  /** How the share of a Party came about, component by component. */
  List<InComponent> components(CountryCode code) {
    return List.copyOf(components.getOrDefault(code, List.of()));
  }

  /** The components that have a part of the fund, with their parts; the rest may be unused. */
  private static Map<Component, Fraction> parts(Set<Component> components, NamedValues terms) {
    Map<Component, Fraction> parts = new LinkedHashMap<>();
    Fraction rest = Fraction.ONE;
    for (Component component : components) {
      String share = component.ofFund();
      if (share != null) {
        parts.put(component, terms.rate(share));
        rest = rest.minus(terms.rate(share));
      }
    }
    if (rest.signum() < 0) {
      throw tooMuch(parts);
    }
    parts.putAll(partsOfRest(components, rest, terms));
    parts.values().removeIf(Fraction::isZero);
    return parts;
  }

  /** The rest as a whole, or its parts in proportion to their parameters. */
  private static Map<Component, Fraction> partsOfRest(
      Set<Component> components, Fraction rest, NamedValues terms) {
    Map<Component, Fraction> proportions = new LinkedHashMap<>();
    for (Component component : components) {
      if (component.ofRest() != null) {
        proportions.put(component, Factors.notNegative(component.ofRest(), terms));
      }
    }
    if (proportions.isEmpty()) {
      return Map.of(Component.THE_REST, rest);
    }
    List<String> names = names(proportions);
    if (components.contains(Component.THE_REST)) {
      throw new CannotAllocate(new Refusal.RestInPartsAndWhole(names));
    }
    if (rest.isZero()) {
      return Map.of();
    }
    Fraction sum = proportions.values().stream().reduce(Fraction.ZERO, Fraction::plus);
    if (sum.isZero()) {
      throw new CannotAllocate(new Refusal.NoPartOfRest(names));
    }
    proportions.replaceAll((component, proportion) -> rest.times(proportion).dividedBy(sum));
    return proportions;
  }

  private static CannotAllocate tooMuch(Map<Component, Fraction> parts) {
    Fraction together = parts.values().stream().reduce(Fraction.ZERO, Fraction::plus);
    return new CannotAllocate(new Refusal.ComponentsAboveAll(names(parts), together));
  }

  private static List<String> names(Map<Component, Fraction> parts) {
    return parts.keySet().stream().map(Component::parameter).filter(Objects::nonNull).toList();
  }
}
