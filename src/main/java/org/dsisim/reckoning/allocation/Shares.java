package org.dsisim.reckoning.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Entitlements.Fallback;
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
 * @param places of the Parties that have a share, if only one of nothing
 * @param byPlace their shares
 * @param components by place: how the share in each component came about
 * @param excluded eligible Parties without a share, for want of a figure that a rule names
 * @param nobodysShare the part of the fund in which nobody weighs anything
 * @param nobodys the components of which it is the part
 * @param missing criteria that are not known
 */
record Shares(
    Places places,
    List<Fraction> byPlace,
    List<List<InComponent>> components,
    Map<CountryCode, Weighing> excluded,
    Fraction nobodysShare,
    List<Component> nobodys,
    List<Message> missing) {

  /**
   * The shares by weights.
   *
   * @param fallbacks where the part of a component goes in which nobody weighs anything
   * @param available the part of the fund that is shared by weights: what windows leave
   * @throws CannotAllocate when components take more than the whole, or a weight is below zero
   */
  static Shares of(
      List<Weighing> weighings, List<Fallback> fallbacks, Fraction available, NamedValues values) {
    Map<Component, Fraction> parts = parts(components(weighings), values);
    if (!fallbacks.isEmpty()) {
      // Who falls heir to a part shares it even where nothing of its own is shared there.
      fallbacks.forEach(fallback -> parts.putIfAbsent(fallback.to(), Fraction.ZERO));
    }
    Weights weights = Weights.of(weighings, parts.keySet(), values);
    new Fallbacks(fallbacks, weights).move(parts);
    List<ComponentShares> shared = new ArrayList<>();
    List<Component> nobodys = new ArrayList<>();
    Fraction given = Fraction.ZERO;
    for (Map.Entry<Component, Fraction> entry : parts.entrySet()) {
      Component component = entry.getKey();
      Fraction part = entry.getValue().times(available);
      ComponentShares one = new ComponentShares(component, part, weights.in(component));
      shared.add(one);
      if (one.isNobodys()) {
        nobodys.add(component);
      } else {
        given = given.plus(part);
      }
    }
    Places places = places(weighings, weights.excluded());
    List<List<InComponent>> components = places.lists();
    shared.forEach(one -> one.addTo(components, places));
    return new Shares(
        places,
        sums(places, shared),
        components,
        weights.excluded(),
        available.minus(given),
        List.copyOf(nobodys),
        weights.missing());
  }

  private static Places places(List<Weighing> weighings, Map<CountryCode, Weighing> excluded) {
    List<CountryCode> codes = new ArrayList<>();
    for (Weighing weighing : weighings) {
      CountryCode code = weighing.party().country().code();
      boolean isAnother = codes.isEmpty() || !codes.get(codes.size() - 1).equals(code);
      if (isAnother && !excluded.containsKey(code)) {
        codes.add(code);
      }
    }
    return Places.of(codes);
  }

  /** What each Party has in all components; nothing of one that weighs nothing in any. */
  private static List<Fraction> sums(Places places, List<ComponentShares> shared) {
    BigInteger common = BigInteger.ONE;
    for (ComponentShares one : shared) {
      common = one.inCommonWith(common);
    }
    BigInteger[] numerators = new BigInteger[places.size()];
    Arrays.fill(numerators, BigInteger.ZERO);
    for (ComponentShares one : shared) {
      one.addTo(numerators, common, places);
    }
    List<Fraction> sums = new ArrayList<>(numerators.length);
    for (BigInteger numerator : numerators) {
      sums.add(Fraction.over(numerator, common));
    }
    return sums;
  }

  /** The components of a formula, in its order. */
  static Set<Component> components(List<Weighing> weighings) {
    Set<Component> components = new LinkedHashSet<>();
    weighings.forEach(weighing -> components.add(weighing.component()));
    return components;
  }

  /**
   * The components that have a part of the fund, with their parts; the rest may be unused.
   *
   * @throws CannotAllocate when they take more than the whole
   */
  static Map<Component, Fraction> parts(Set<Component> components, NamedValues values) {
    Map<Component, Fraction> parts = new LinkedHashMap<>();
    Fraction rest = Fraction.ONE;
    for (Component component : components) {
      String share = component.ofFund();
      if (share != null) {
        parts.put(component, values.rate(share));
        rest = rest.minus(values.rate(share));
      }
    }
    if (rest.signum() < 0) {
      throw tooMuch(parts);
    }
    parts.putAll(partsOfRest(components, rest, values));
    parts.values().removeIf(Fraction::isZero);
    return parts;
  }

  /** The rest as a whole, or its parts in proportion to their parameters. */
  private static Map<Component, Fraction> partsOfRest(
      Set<Component> components, Fraction rest, NamedValues values) {
    Map<Component, Fraction> proportions = new LinkedHashMap<>();
    for (Component component : components) {
      if (component.ofRest() != null) {
        proportions.put(component, Factors.notNegative(component.ofRest(), values));
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
