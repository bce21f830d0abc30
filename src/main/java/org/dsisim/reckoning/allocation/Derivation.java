package org.dsisim.reckoning.allocation;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.answer.Entitlements.Limit;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.formula.Component;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How a Party's share of the fund came about.
 *
 * @param components those in which it was weighed and which have a part of the fund, in the order
 *     of the formula, the rest last
 * @param beforeLimits the sum of its shares in them
 * @param share after limits and with what is passed on, exact
 * @param limits the floor or the ceiling that the share has reached; mostly none
 * @param passed the part of the share that the IPLC of other Parties have passed on to it; below
 *     zero where its own is passed on to others
 */
public record Derivation(
    List<InComponent> components,
    Fraction beforeLimits,
    Fraction share,
    List<Limit> limits,
    Fraction passed) {

  /** Of a Party that nothing is passed on by or to. */
  public Derivation(
      List<InComponent> components, Fraction beforeLimits, Fraction share, List<Limit> limits) {
    this(components, beforeLimits, share, limits, Fraction.ZERO);
  }

  /** The share that limits leave, before anything is passed on. */
  public Fraction afterLimits() {
    return share.minus(passed);
  }

  /** The same with what is passed on to it, or by it where it is below zero. */
  Derivation passing(Fraction more) {
    return new Derivation(components, beforeLimits, share.plus(more), limits, more);
  }

  /**
   * A Party's share in one component: {@code part × weight / sum}.
   *
   * @param part of the fund that the component shares out
   * @param weight of the Party; zero where it has no part in the component
   * @param sum of the weights of all Parties; zero where nobody weighs anything
   * @param share of the fund before limits
   * @param byFigures how the weight came about from figures; null where it did not
   * @param rule that says what the Party weighs
   */
  public record InComponent(
      Component component,
      Fraction part,
      Fraction weight,
      Fraction sum,
      Fraction share,
      @Nullable WeightByFigures byFigures,
      RuleReference rule) {

    /** A part of this. */
    InComponent times(Fraction of) {
      return new InComponent(
          component, part.times(of), weight, sum, share.times(of), byFigures, rule);
    }
  }

  /** The rules that gave the Party a share, and those whose limit it has reached. */
  List<RuleReference> rules() {
    List<RuleReference> rules = new ArrayList<>(components.size() + limits.size());
    for (InComponent in : components) {
      if (!in.share().isZero()) {
        rules.add(in.rule());
      }
    }
    int before = rules.size();
    for (Limit limit : limits) {
      if (!rules.subList(before, rules.size()).contains(limit.rule())) {
        rules.add(limit.rule());
      }
    }
    return rules;
  }
}
