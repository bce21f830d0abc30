package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.answer.Entitlements.Eligibility;
import org.dsisim.model.answer.Entitlements.IplcShare;
import org.dsisim.model.answer.Entitlements.Limit;
import org.dsisim.model.answer.Entitlements.Weighing;
import org.dsisim.model.answer.Entitlements.WindowPart;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Party;
import org.dsisim.model.formula.Component;
import org.dsisim.model.formula.WeightBase;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;

/**
 * An allocation formula that is lambdas: every Party is eligible, until told otherwise.
 *
 * @param iplc the parameter that says the share of the IPLC; empty for none
 * @param floor the parameter that says the least; empty for none
 * @param ceiling the parameter that says the most; empty for none
 * @param together whether the IPLC share is of what all receive together
 * @param window the parameter of a window for all who are not eligible; empty for none
 */
public record LambdaFormula(
    String id,
    Collection<Parameter> parameters,
    Predicate<Party> eligible,
    Map<Component, Function<Party, WeightBase>> weights,
    String iplc,
    String floor,
    String ceiling,
    boolean together,
    String window)
    implements DistributionRules {

  public static final RuleReference ELIGIBLE = Worlds.rule("Who is eligible");
  public static final RuleReference WEIGHS = Worlds.rule("What a Party weighs");
  private static final RuleReference LIMITS = Worlds.rule("The least and the most");

  public static LambdaFormula of(String id, String... parameters) {
    return new LambdaFormula(
        id, Parameters.of(parameters).values(), party -> true, Map.of(), "", "", "", false, "");
  }

  /** Everybody the same, half of it for the IPLC. */
  public static LambdaFormula equal() {
    return of("equal", "iplc_share,50,percent")
        .weigh(Component.THE_REST, party -> new WeightBase.Equally())
        .forIplc("iplc_share");
  }

  public LambdaFormula eligible(Predicate<Party> who) {
    return new LambdaFormula(id, parameters, who, weights, iplc, floor, ceiling, together, window);
  }

  public LambdaFormula weigh(Component component, Function<Party, WeightBase> weight) {
    Map<Component, Function<Party, WeightBase>> more = new LinkedHashMap<>(weights);
    more.put(component, weight);
    return new LambdaFormula(
        id, parameters, eligible, more, iplc, floor, ceiling, together, window);
  }

  public LambdaFormula forIplc(String share) {
    return new LambdaFormula(
        id, parameters, eligible, weights, share, floor, ceiling, together, window);
  }

  public LambdaFormula atLeast(String parameter) {
    return new LambdaFormula(
        id, parameters, eligible, weights, iplc, parameter, ceiling, together, window);
  }

  public LambdaFormula atMost(String parameter) {
    return new LambdaFormula(
        id, parameters, eligible, weights, iplc, floor, parameter, together, window);
  }

  public LambdaFormula forIplcTogether(String share) {
    return new LambdaFormula(
        id, parameters, eligible, weights, share, floor, ceiling, true, window);
  }

  public LambdaFormula window(String share) {
    return new LambdaFormula(
        id, parameters, eligible, weights, iplc, floor, ceiling, together, share);
  }

  @Override
  public String title() {
    return "The formula " + id;
  }

  @Override
  public List<Considered> considered(ParameterValues values, List<Party> parties, Party party) {
    return List.of();
  }

  @Override
  public Entitlements decide(ParameterValues values, List<Party> parties) {
    List<Eligibility> eligibility = new ArrayList<>();
    List<Weighing> weighings = new ArrayList<>();
    List<IplcShare> iplcShares = new ArrayList<>();
    List<Limit> limits = new ArrayList<>();
    List<WindowPart> windowParts = new ArrayList<>();
    for (Party party : parties) {
      boolean is = eligible.test(party);
      eligibility.add(new Eligibility(party, is, ELIGIBLE));
      if (!is && !window.isEmpty()) {
        windowParts.add(new WindowPart(party, window, WEIGHS));
      }
      if (is) {
        weights.forEach(
            (component, weight) ->
                weighings.add(new Weighing(party, component, weight.apply(party), WEIGHS)));
        if (!iplc.isEmpty()) {
          iplcShares.add(new IplcShare(party, iplc, together, WEIGHS));
        }
        if (!floor.isEmpty()) {
          limits.add(new Limit(party, true, floor, LIMITS));
        }
        if (!ceiling.isEmpty()) {
          limits.add(new Limit(party, false, ceiling, LIMITS));
        }
      }
    }
    return new Entitlements(eligibility, weighings, iplcShares, limits, windowParts);
  }
}
