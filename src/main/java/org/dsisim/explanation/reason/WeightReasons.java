package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.reason.amount.Sums;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Entitlements.Weighing;
import org.dsisim.model.formula.Factor;
import org.dsisim.model.formula.WeightBase;
import org.dsisim.model.formula.WeightBase.ByFigures;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Derivation.InComponent;
import org.dsisim.reckoning.allocation.Factors;
import org.dsisim.reckoning.allocation.WeightByFigures;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** What a Party weighs in a component, and by which figures of its row. */
final class WeightReasons {

  private final ExplanationContext context;
  private final ParameterValues values;
  private final Factors factors;

  WeightReasons(ExplanationContext context, ParameterValues values) {
    this.context = context;
    this.values = values;
    this.factors = new Factors(values);
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
      return Sums.given(Message.of("explanation.weight.of-everybody"), weight);
    }

    @Override
    public Reason visit(WeightBase.Nothing nothing) {
      return Reason.given(Message.of("explanation.weight.no-part"), weight);
    }

    @Override
    public Reason visit(ByFigures by) {
      return byFigures(by, country, in);
    }

    @Override
    public Reason visit(WeightBase.ByParameter by) {
      return Sums.of(
          Message.of("explanation.weight"),
          weight,
          Step.SAME,
          context.parameter(values, by.parameter()));
    }
  }

  private Reason byFigures(ByFigures by, Country country, InComponent in) {
    List<Reason> unknown =
        by.unknown() == null
            ? List.of()
            : List.of(
                Reason.of(
                    Message.of("explanation.weight.where-unknown"),
                    context.parameter(values, by.unknown())));
    WeightByFigures computed = in.byFigures();
    if (computed == null) {
      List<Reason> lacking = new ArrayList<>();
      by.factors().forEach(factor -> lacking.add(figure(factor.criterion(), country)));
      Figure weight = Figure.number(in.weight());
      return Sums.given(Message.of("explanation.weight.unknown-figure"), weight)
          .with(lacking)
          .with(unknown);
    }
    List<Reason> parts = new ArrayList<>();
    for (int i = 0; i < by.factors().size(); i++) {
      parts.add(factor(by.factors().get(i), computed.factors().get(i), country));
    }
    Figure product = Figure.number(computed.product());
    Message what =
        Message.of(
            computed.least() == null ? "explanation.weight" : "explanation.weight.before-scaling");
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
      return Sums.given(Message.of("explanation.weight.all-the-same"), weight)
          .with(List.of(Reason.of(Message.of("explanation.weight.figures"), before)));
    }
    return Sums.of(
        Message.of("explanation.weight.scaled"),
        weight,
        Step.QUOTIENT,
        Sums.of(
            Message.of("explanation.weight.above-least"),
            Figure.number(computed.product().minus(least)),
            Step.DIFFERENCE,
            before,
            number(Message.of("explanation.weight.least"), least)),
        Sums.of(
            Message.of("explanation.weight.least-to-most"),
            Figure.number(most.minus(least)),
            Step.DIFFERENCE,
            number(Message.of("explanation.weight.most"), most),
            number(Message.of("explanation.weight.least"), least)));
  }

  /** What a figure of the country, or what took its place, comes to as a factor. */
  private Reason factor(Factor factor, Fraction worth, Country country) {
    Fraction known = country.figure(factor.criterion());
    Reason figure = figure(factor.criterion(), country);
    if (!factors.isKnown(factor, country)) {
      return number(Message.of("explanation.weight.median"), worth)
          .with(List.of(Reason.of(Message.of("explanation.weight.median-for"), figure)));
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
          ? number(Message.of("explanation.weight.below-zero"), worth)
              .with(List.of(Reason.of(Message.of("explanation.weight.of"), figure)))
          : figure;
    }

    @Override
    public Reason visit(Factor.Inverse inverse) {
      return Sums.of(
          Message.of("explanation.weight.one-over"),
          Figure.number(worth),
          Step.QUOTIENT,
          number(Message.of("explanation.weight.one"), Fraction.ONE),
          figure);
    }

    @Override
    public Reason visit(Factor.Power power) {
      List<Reason> below =
          new ArrayList<>(List.of(Reason.of(Message.of("explanation.weight.of"), figure)));
      below.add(
          Reason.of(
              Message.of("explanation.weight.to-the-power"),
              context.parameter(values, power.exponent())));
      if (known == null && power.otherwise() != null) {
        below.add(
            Reason.of(
                Message.of("explanation.weight.in-its-place"),
                context.parameter(values, power.otherwise())));
      }
      return number(
              Message.of("explanation.weight.power", "criterion", power.criterion().inWords()),
              worth)
          .with(below);
    }
  }

  private static Reason number(Message what, Fraction number) {
    return Sums.given(what, Figure.number(number));
  }

  private Reason figure(Criterion criterion, Country country) {
    Fraction known = country.figure(criterion);
    Figure figure = known == null ? null : Figure.number(known);
    Message value =
        known == null
            ? Message.of("explanation.unit.unknown")
            : CriterionUnits.withUnit(criterion, known);
    return context.ofCountry(
        Message.of(
            "explanation.weight.figure",
            "criterion",
            criterion.inWords(),
            "country",
            country.code().iso3(),
            "value",
            value),
        figure,
        country.code());
  }
}
