package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.model.answer.Entitlements.Weighing;
import org.dsisim.model.formula.Factor;
import org.dsisim.model.formula.WeightBase;
import org.dsisim.model.formula.WeightBase.ByFigures;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Criterion;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Derivation.InComponent;
import org.dsisim.reckoning.allocation.Factors;
import org.dsisim.reckoning.allocation.WeightByFigures;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** What a Party weighs in a component, and by which figures of its row. */
final class WeightReasons {

  private final ExplanationContext ground;
  private final ParameterValues terms;
  private final Factors factors;

  WeightReasons(ExplanationContext ground, ParameterValues terms) {
    this.ground = ground;
    this.terms = terms;
    this.factors = new Factors(terms);
  }

  Reason of(Weighing weighing, InComponent in) {
    return weighing.base().accept(new OfWeight(weighing.party().country(), in));
  }

  private final class OfWeight implements WeightBase.Visitor<Reason> {
    private final Country country;
    private final InComponent in;
    private final Figure weight;

    OfWeight(Country country, InComponent in) {
      this.country = country;
      this.in = in;
      this.weight = Figure.number(in.weight());
    }

    @Override
    public Reason visit(WeightBase.Equally equally) {
      return Reason.given("its weight, as that of every other Party in it: 1", weight);
    }

    @Override
    public Reason visit(WeightBase.Nothing nothing) {
      return Reason.given("its weight: it has no part in it: 0", weight);
    }

    @Override
    public Reason visit(ByFigures by) {
      return byFigures(by, country, in);
    }

    @Override
    public Reason visit(WeightBase.ByParameter by) {
      return Sums.of("its weight", weight, Step.SAME, ground.parameter(terms, by.parameter()));
    }
  }

  private Reason byFigures(ByFigures by, Country country, InComponent in) {
    List<Reason> unknown =
        by.unknown() == null
            ? List.of()
            : List.of(
                Reason.of("where a figure is unknown", ground.parameter(terms, by.unknown())));
    WeightByFigures computed = in.byFigures();
    if (computed == null) {
      List<Reason> lacking = new ArrayList<>();
      by.factors().forEach(factor -> lacking.add(figure(factor.criterion(), country)));
      Figure weight = Figure.number(in.weight());
      return Reason.given("its weight, a figure being unknown: " + weight.text(), weight)
          .with(lacking)
          .with(unknown);
    }
    List<Reason> parts = new ArrayList<>();
    for (int i = 0; i < by.factors().size(); i++) {
      parts.add(factor(by.factors().get(i), computed.factors().get(i), country));
    }
    Figure product = Figure.number(computed.product());
    String what = computed.least() == null ? "its weight" : "its figures before scaling";
    Reason multiplied = Sums.of(what, product, parts.size() == 1 ? Step.SAME : Step.PRODUCT, parts);
    return scaled(computed, multiplied).with(unknown);
  }

  /** From zero for the Party with the least to one for the one with the most. */
  private static Reason scaled(WeightByFigures computed, Reason before) {
    Fraction least = computed.least();
    Fraction most = computed.most();
    if (least == null || most == null) {
      return before;
    }
    Figure weight = Figure.number(computed.weight());
    if (least.equals(most)) {
      return Reason.given(
              "its weight, as that of all others, whose figures are the same: 1", weight)
          .with(List.of(Reason.of("its figures", before)));
    }
    return Sums.of(
        "its weight, scaled from 0 for the Party with the least to 1 for the one with the most",
        weight,
        Step.QUOTIENT,
        Sums.of(
            "above the least",
            Figure.number(computed.product().minus(least)),
            Step.DIFFERENCE,
            before,
            number("the least of all Parties compared", least)),
        Sums.of(
            "from the least to the most",
            Figure.number(most.minus(least)),
            Step.DIFFERENCE,
            number("the most of all Parties compared", most),
            number("the least of all Parties compared", least)));
  }

  /** What a figure of the country, or what took its place, comes to as a factor. */
  private Reason factor(Factor factor, Fraction worth, Country country) {
    Fraction known = country.figure(factor.criterion());
    Reason figure = figure(factor.criterion(), country);
    if (!factors.isKnown(factor, country)) {
      return number("the median of the others", worth).with(List.of(Reason.of("for", figure)));
    }
    return factor.accept(new OfFactor(worth, known, figure));
  }

  private final class OfFactor implements Factor.Visitor<Reason> {
    private final Fraction worth;
    private final @Nullable Fraction known;
    private final Reason figure;

    OfFactor(Fraction worth, @Nullable Fraction known, Reason figure) {
      this.worth = worth;
      this.known = known;
      this.figure = figure;
    }

    @Override
    public Reason visit(Factor.Plain plain) {
      return known != null && known.signum() < 0
          ? number("below nought counts as nought", worth).with(List.of(Reason.of("of", figure)))
          : figure;
    }

    @Override
    public Reason visit(Factor.Inverse inverse) {
      return Sums.of(
          "one over it", Figure.number(worth), Step.QUOTIENT, number("one", Fraction.ONE), figure);
    }

    @Override
    public Reason visit(Factor.Power power) {
      List<Reason> below = new ArrayList<>(List.of(Reason.of("of", figure)));
      below.add(Reason.of("to the power", ground.parameter(terms, power.exponent())));
      if (known == null && power.otherwise() != null) {
        below.add(Reason.of("in its place", ground.parameter(terms, power.otherwise())));
      }
      return number(
              power.criterion().inWords().inEnglish() + " to a power, to twelve digits", worth)
          .with(below);
    }
  }

  private static Reason number(String what, Fraction number) {
    Figure figure = Figure.number(number);
    return Reason.given(what + ": " + figure.text(), figure);
  }

  private Reason figure(Criterion criterion, Country country) {
    Fraction known = country.figure(criterion);
    Figure figure = known == null ? null : Figure.number(known);
    String text = known == null ? "unknown" : CriterionUnits.withUnit(criterion, known);
    return ground.ofCountry(
        "%s of %s: %s".formatted(criterion.inWords().inEnglish(), country.code(), text),
        figure,
        country.code());
  }
}
