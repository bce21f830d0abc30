package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.reason.amount.Sums;
import org.dsisim.explanation.reason.amount.UseBasisReasons;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Formality;
import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.model.formula.Procedure;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.reckoning.permit.Burdens;
import org.dsisim.reckoning.permit.UseBurden;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** How the months and the cost of a use came about, and whether anybody goes on with it. */
public final class BurdenReasons {

  private final ExplanationContext context;
  private final UseBurden burden;
  private final ParameterValues values;
  private final UseRow row;

  BurdenReasons(ExplanationContext context, UseBurden burden) {
    this.context = context;
    this.burden = burden;
    this.values = context.values(burden.ruleSet());
    this.row = burden.use().row();
  }

  List<Reason> all() {
    return List.of(months(), cost(), happens());
  }

  private static Figure inMonths(Fraction months) {
    return new Figure(months, Unit.MONTHS);
  }

  /** How permits are sought, with the word of the switch: they decide how many months it takes. */
  static Message sought(ParameterValues values) {
    return Message.of(
        isSerial(values) ? "explanation.sought.serial" : "explanation.sought.parallel",
        "word",
        MeasuringParameter.PERMITS_RUN.word(values));
  }

  private static boolean isSerial(ParameterValues values) {
    return MeasuringParameter.PERMITS_RUN.word(values).equals("serial");
  }

  private Reason months() {
    boolean serial = isSerial(values);
    List<Reason> steps = new ArrayList<>();
    for (UseBurden.Step step : burden.steps()) {
      Formality formality = step.formality();
      Reason each = context.assumption(formality.procedure().months());
      Figure months = inMonths(serial ? step.months().times(step.count()) : step.months());
      Reason reason =
          serial
              ? Sums.of(what(formality), months, Step.PRODUCT, count(step), each)
              : Sums.of(what(formality), months, Step.SAME, each);
      if (serial || step.count() > 0) {
        steps.add(reason.with(List.of(context.rule(formality.rule()))));
      }
    }
    Figure months = inMonths(burden.months());
    Message words =
        Message.of(
            "explanation.burden.months",
            "rules",
            burden.ruleSet(),
            "sought",
            sought(values),
            "months",
            months.text());
    return Reason.step(
            words, months, steps.isEmpty() ? Step.GIVEN : serial ? Step.SUM : Step.HIGHEST, steps)
        .with(named(MeasuringParameter.PERMITS_RUN))
        .as("months");
  }

  private Reason cost() {
    List<Reason> steps = new ArrayList<>();
    for (UseBurden.Step step : burden.steps()) {
      Figure cost = Figure.of(step.cost().times(Fraction.of(step.count())));
      steps.add(
          Sums.of(
              what(step.formality()),
              cost,
              Step.PRODUCT,
              count(step),
              context.assumption(step.formality().procedure().cost())));
    }
    Figure cost = Figure.of(burden.cost());
    return Reason.step(
            Message.of("explanation.burden.cost", "rules", burden.ruleSet(), "amount", cost.text()),
            cost,
            Step.SUM,
            steps)
        .with(named(MeasuringParameter.CONTRACT_UNIT))
        .as("cost");
  }

  private List<Reason> named(MeasuringParameter measuring) {
    return values.has(measuring.parameter())
        ? List.of(
            Reason.of(
                Message.of("explanation.burden.how-counted"),
                context.parameter(values, measuring.parameter())))
        : List.of();
  }

  private Message what(Formality formality) {
    return Message.of(
        "explanation.burden.formality",
        "procedure",
        formality.procedure().word(),
        "country",
        context.name(formality.origin().country()));
  }

  private Reason count(UseBurden.Step step) {
    Procedure procedure = step.formality().procedure();
    String unit = MeasuringParameter.CONTRACT_UNIT.word(values);
    String count = String.valueOf(step.count());
    Message words =
        unit.equals("country")
            ? Message.of("explanation.burden.of-country", "count", count)
            : Message.of("explanation.burden.of-each", "unit", unit, "count", count);
    if (procedure.isWithCommunities()) {
      words = Message.of("explanation.burden.of-communities", "count", count);
    }
    Reason reason = Reason.given(words, Figure.count(step.count()));
    if (!procedure.isWithCommunities() && unit.equals("provider")) {
      return reason.with(
          List.of(
              Reason.of(
                  Message.of("explanation.burden.as-assumed"),
                  context.assumption(Burdens.PROVIDERS))));
    }
    return reason.from(Source.ROW, "", row.place());
  }

  /** Whether it is held against its months and its cost, and what became of it. */
  private Reason happens() {
    Reason mostMonths = context.assumption(Burdens.MOST_MONTHS);
    boolean slow = burden.months().compareTo(mostMonths.operand().number()) > 0;
    List<Reason> below = new ArrayList<>();
    below.add(
        Reason.of(
            Message.of(
                slow ? "explanation.burden.too-slow" : "explanation.burden.not-too-slow",
                "months",
                inMonths(burden.months()).text(),
                "most",
                mostMonths.operand().text()),
            mostMonths));
    Money worth = Burdens.worth(row, context.year().assumptions());
    Reason part = context.assumption(Burdens.MOST_COST);
    Figure most = Figure.ofCents(worth.toFraction().times(part.operand().plain()));
    boolean dear = Figure.of(burden.cost()).number().compareTo(most.number()) > 0;
    below.add(
        Reason.of(
            Message.of(
                dear ? "explanation.burden.too-dear" : "explanation.burden.not-too-dear",
                "cost",
                Figure.of(burden.cost()).text(),
                "most",
                most.text()),
            Sums.of(
                Message.of("explanation.burden.most"), most, Step.PRODUCT, worth(worth), part)));
    return Reason.of(
        burden.isDropped()
            ? Message.of("explanation.burden.dropped", "why", burden.dropped())
            : Message.of("explanation.burden.happens"),
        below);
  }

  private Reason worth(Money worth) {
    Money sales = row.result().productSales();
    if (!row.purpose().equals("research") && worth.equals(sales)) {
      return new UseBasisReasons(context).productSales(row, AssessmentBase.PRODUCT_SALES);
    }
    return Sums.of(
        Message.of("explanation.burden.budget"),
        Figure.of(worth),
        Step.SAME,
        context.assumption(Burdens.BUDGET));
  }
}
