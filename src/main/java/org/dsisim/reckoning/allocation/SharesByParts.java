package org.dsisim.reckoning.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.answer.Entitlements.Channel;
import org.dsisim.model.answer.Entitlements.IplcShare;
import org.dsisim.model.answer.Entitlements.Limit;
import org.dsisim.model.answer.Entitlements.Weighing;
import org.dsisim.model.answer.Entitlements.WindowPart;
import org.dsisim.model.formula.Component;
import org.dsisim.model.formula.Factor;
import org.dsisim.model.formula.WeightBase;
import org.dsisim.reckoning.allocation.Derivation.InComponent;
import org.dsisim.value.CommonDenominator;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/**
 * A formula under which nothing changes but how large its components are: what Parties weigh in
 * each is worked out once, and shares are the same weights mixed in other proportions, exactly.
 * Only for a plain formula, without money in windows, envelopes and limits that could hold. Safe
 * for use by several threads.
 */
public final class SharesByParts {

  private final Entitlements entitlements;
  private final Set<Component> components;
  private final Set<String> names;
  private final List<Weighted> weighted;
  private final FundShares first;

  private SharesByParts(
      Entitlements entitlements,
      Set<Component> components,
      Set<String> names,
      List<Weighted> weighted,
      FundShares first) {
    this.entitlements = entitlements;
    this.components = components;
    this.names = names;
    this.weighted = weighted;
    this.first = first;
  }

  /** A component that has a part of the fund. */
  private record Weighted(Component component, ComponentWeights weights) {}

  /**
   * A formula by its parts.
   *
   * @param values under which it is looked at first
   * @return null where more than the parts decides, or a parameter is the part of a component and
   *     something else as well
   * @throws CannotAllocate as {@link FundShares#of} does
   */
  public static @Nullable SharesByParts of(
      Entitlements entitlements, NamedValues values, Money fund) {
    Set<Component> components = Shares.components(entitlements.weighings());
    Set<String> names = new HashSet<>();
    for (Component component : components) {
      if (component.parameter() != null) {
        names.add(component.parameter());
      }
    }
    if (!isPlain(entitlements, values) || isNamedElsewhere(entitlements, names)) {
      return null;
    }
    FundShares first = FundShares.of(entitlements, values, fund);
    Map<Component, Fraction> parts = Shares.parts(components, values);
    Weights weights = Weights.of(entitlements.weighings(), parts.keySet(), values);
    List<Weighted> weighted = new ArrayList<>();
    for (Component component : parts.keySet()) {
      ComponentWeights one = new ComponentWeights(weights.in(component), first.places());
      if (one.isNobodys()) {
        return null;
      }
      weighted.add(new Weighted(component, one));
    }
    return first.leavesAPart()
        ? null
        : new SharesByParts(entitlements, components, names, weighted, first);
  }

  /** Whether weights alone decide: no limit but nothing and all, and nothing is set aside. */
  private static boolean isPlain(Entitlements entitlements, NamedValues values) {
    return entitlements.windowParts().stream().allMatch(one -> values.rate(one.share()).isZero())
        && entitlements.arrangements().envelopes().isEmpty()
        && entitlements.arrangements().fallbacks().isEmpty()
        && entitlements.arrangements().passing().isEmpty()
        && entitlements.eligibility().stream().allMatch(answer -> answer.forIplc() == null)
        && entitlements.limits().stream().allMatch(limit -> isIdle(limit, values));
  }

  private static boolean isIdle(Limit limit, NamedValues values) {
    return !values.isMoney(limit.parameter())
        && values.rate(limit.parameter()).equals(limit.floor() ? Fraction.ZERO : Fraction.ONE);
  }

  /** Whether a parameter that is the part of a component is something else as well. */
  private static boolean isNamedElsewhere(Entitlements entitlements, Set<String> names) {
    Set<String> others = new HashSet<>();
    for (Weighing weighing : entitlements.weighings()) {
      if (weighing.base() instanceof WeightBase.ByParameter by) {
        others.add(by.parameter());
      } else if (weighing.base() instanceof WeightBase.ByFigures by) {
        add(by.unknown(), others);
        by.factors().forEach(factor -> addAll(factor, others));
      }
    }
    for (IplcShare share : entitlements.iplcShares()) {
      others.add(share.share());
    }
    for (WindowPart part : entitlements.windowParts()) {
      others.add(part.share());
    }
    for (Limit limit : entitlements.limits()) {
      others.add(limit.parameter());
    }
    for (Channel channel : entitlements.arrangements().channels()) {
      add(channel.direct(), others);
    }
    others.retainAll(names);
    return !others.isEmpty();
  }

  private static void addAll(Factor factor, Set<String> to) {
    add(factor.otherwise(), to);
    if (factor instanceof Factor.Power power) {
      to.add(power.exponent());
    }
  }

  private static void add(@Nullable String name, Set<String> to) {
    if (name != null) {
      to.add(name);
    }
  }

  /** Whether these are the very answers that it was made of. */
  @SuppressWarnings("ReferenceEquality") // equal ones were asked about other Parties
  public boolean isOf(Entitlements others) {
    return entitlements == others;
  }

  /** The parameters that say how large components are, and nothing else. */
  public Set<String> parts() {
    return names;
  }

  /**
   * How any fund is shared.
   *
   * @param values that differ in nothing but the parts
   * @return null where other components have a part than before, or one Party has all
   * @throws CannotAllocate when components take more than the whole
   */
  public @Nullable FundShares under(NamedValues values) {
    Map<Component, Fraction> parts = Shares.parts(components, values);
    List<Fraction> sizes = List.copyOf(parts.values());
    if (!weighted.stream().map(Weighted::component).toList().equals(List.copyOf(parts.keySet()))
        || !Fraction.sum(sizes).equals(Fraction.ONE)) {
      return null;
    }
    List<ComponentWeights.Part> each = new ArrayList<>(sizes.size());
    BigInteger common = BigInteger.ONE;
    for (int i = 0; i < weighted.size(); i++) {
      ComponentWeights.Part part = weighted.get(i).weights().of(sizes.get(i));
      each.add(part);
      common = part.inCommonWith(common);
    }
    BigInteger[] numerators = new BigInteger[first.places().size()];
    Arrays.fill(numerators, BigInteger.ZERO);
    for (ComponentWeights.Part part : each) {
      part.addTo(numerators, common);
    }
    for (BigInteger numerator : numerators) {
      if (numerator.equals(common)) {
        return null;
      }
    }
    CommonDenominator shares = CommonDenominator.of(common, numerators);
    return first.with(() -> derivations(each, shares), numerators, common);
  }

  /** How the share of each Party came about, by its place: of most points nobody asks. */
  private List<Derivation> derivations(List<ComponentWeights.Part> each, CommonDenominator shares) {
    List<List<InComponent>> derived = first.places().lists();
    for (int i = 0; i < weighted.size(); i++) {
      each.get(i).addTo(derived, weighted.get(i).component());
    }
    List<Derivation> inOrder = new ArrayList<>(derived.size());
    for (int place = 0; place < derived.size(); place++) {
      Fraction share = shares.fraction(place);
      inOrder.add(new Derivation(List.copyOf(derived.get(place)), share, share, List.of()));
    }
    return inOrder;
  }
}
