package org.dsisim.explanation;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.Country;
import org.dsisim.model.Entitlements.Weighing;
import org.dsisim.model.Factor;
import org.dsisim.model.WeightBase;
import org.dsisim.model.WeightBase.ByFigures;
import org.dsisim.parameter.Terms;
import org.dsisim.simulation.Derivation.InComponent;
import org.dsisim.value.Fraction;

/** What a Party weighs in a component, and by which figures of its row. */
final class WeightReasons {

  private final Ground ground;
  private final Terms terms;

  WeightReasons(Ground ground, Terms terms) {
    this.ground = ground;
    this.terms = terms;
  }

  Reason of(Weighing weighing, InComponent in) {
    Figure weight = Figure.number(in.weight());
    WeightBase base = weighing.base();
    if (base instanceof WeightBase.ByParameter by) {
      return Sums.of("its weight", weight, Step.SAME, ground.parameter(terms, by.parameter()));
    }
    if (base instanceof ByFigures by) {
      return byFigures(by, weighing.party().country(), weight);
    }
    return base instanceof WeightBase.Equally
        ? Reason.given("its weight, as that of every other Party in it: 1", weight)
        : Reason.given("its weight: it has no part in it: 0", weight);
  }

  private Reason byFigures(ByFigures by, Country country, Figure weight) {
    List<Reason> below = new ArrayList<>();
    by.factors().forEach(factor -> below.addAll(factor(factor, country)));
    if (by.unknown() != null) {
      below.add(Reason.of("where a figure is unknown", ground.parameter(terms, by.unknown())));
    }
    String what =
        by.minMax()
            ? "its weight, scaled from 0 for the Party with the least to 1 for the one with the most"
            : "its weight, by its figures";
    return Reason.given(what + ": " + weight.text(), weight).with(below);
  }

  /** In sentences without a figure of their own, since they are no operands of the weight. */
  private List<Reason> factor(Factor factor, Country country) {
    Fraction figure = country.figure(factor.criterion());
    String words =
        factor.criterion()
            + " of "
            + country.code()
            + ": "
            + (figure == null ? "unknown" : Figure.number(figure).text());
    List<Reason> reasons = new ArrayList<>();
    if (factor instanceof Factor.Inverse) {
      words = "one over " + words;
    }
    reasons.add(ground.ofCountry(words, null, country.code()));
    if (factor instanceof Factor.Power power) {
      reasons.add(Reason.of("to the power", ground.parameter(terms, power.exponent())));
      if (figure == null && power.otherwise() != null) {
        reasons.add(Reason.of("in its place", ground.parameter(terms, power.otherwise())));
      }
    }
    return reasons;
  }
}
