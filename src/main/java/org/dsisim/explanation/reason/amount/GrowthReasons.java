package org.dsisim.explanation.reason.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.measure.Growth;
import org.dsisim.value.Fraction;

/** How figures of years beyond the tables, and thresholds that follow prices, grew year by year. */
public final class GrowthReasons {

  private final ExplanationContext context;

  /** Reasons that stand on an outcome. */
  public GrowthReasons(ExplanationContext context) {
    this.context = context;
  }

  /** By what figures of a sector grew between two years. */
  Reason ofSector(String sector, int from, int to) {
    return factor(
        Message.of("explanation.growth", "from", String.valueOf(from), "to", String.valueOf(to)),
        values -> Growth.ofSectorIn(sector, values),
        from,
        to);
  }

  /** By what prices rose between two years. */
  public Reason ofPrices(int from, int to) {
    return factor(
        Message.of(
            "explanation.growth.prices", "from", String.valueOf(from), "to", String.valueOf(to)),
        values -> Growth.INFLATION,
        from,
        to);
  }

  /** Years on end of which the same is assumed. */
  private record Stretch(ParameterValues values, String name, int first, int last) {

    Fraction factor() {
      return Fraction.ONE.plus(values.rate(name));
    }

    boolean goesOnIn(ParameterValues next, String named) {
      return name.equals(named) && values.value(name).equals(next.value(named));
    }

    Message inWords() {
      return Message.of(
          "explanation.growth.stretch", "from", String.valueOf(first), "to", String.valueOf(last));
    }

    Stretch to(int year) {
      return new Stretch(values, name, first, year);
    }
  }

  private Reason factor(Message what, Function<ParameterValues, String> name, int from, int to) {
    List<Stretch> stretches = new ArrayList<>();
    for (int year = from + 1; year <= to; year++) {
      ParameterValues values = context.outcome().growth().assumptions(year);
      String named = name.apply(values);
      int last = stretches.size() - 1;
      if (last >= 0 && stretches.get(last).goesOnIn(values, named)) {
        stretches.set(last, stretches.get(last).to(year));
      } else {
        stretches.add(new Stretch(values, named, year, year));
      }
    }
    if (stretches.isEmpty()) {
      return Reason.given(
          Message.of("explanation.growth.none", "what", what), Figure.number(Fraction.ONE));
    }
    if (stretches.size() == 1) {
      return inStretch(what, stretches.get(0));
    }
    List<Reason> factors = new ArrayList<>();
    Fraction all = Fraction.ONE;
    for (Stretch stretch : stretches) {
      Reason factor = inStretch(stretch.inWords(), stretch);
      factors.add(factor);
      all = all.times(factor.operand().number());
    }
    return Sums.of(what, Figure.number(all), Step.PRODUCT, factors);
  }

  private Reason inStretch(Message what, Stretch stretch) {
    int years = stretch.last() - stretch.first() + 1;
    Reason yearly =
        Sums.of(
            years == 1 ? what : Message.of("explanation.growth.in-a-year"),
            Figure.number(stretch.factor()),
            Step.SUM,
            Sums.given(Message.of("explanation.growth.before"), Figure.number(Fraction.ONE)),
            context.parameter(stretch.values(), stretch.name()));
    if (years == 1) {
      return yearly;
    }
    Fraction all = Fraction.ONE;
    for (int i = 0; i < years; i++) {
      all = all.times(stretch.factor());
    }
    return Sums.of(
        what,
        Figure.number(all),
        Step.POWER,
        yearly,
        Sums.given(Message.of("explanation.growth.years"), Figure.count(years)));
  }

  /**
   * A figure that was carried forward.
   *
   * @param words what it is, without the figure
   * @param last what the tables have last
   * @param figure as the simulation carried it: money rounded to the cent
   */
  Reason carried(Message words, Reason last, Figure figure, Reason factor) {
    Fraction exactly = last.operand().number().times(factor.operand().number());
    Figure grown = new Figure(exactly, figure.unit());
    return grown.equals(figure)
        ? Sums.of(words, figure, Step.PRODUCT, last, factor)
        : Sums.of(words, figure, Step.ROUNDED, Sums.of(grown, Step.PRODUCT, last, factor));
  }
}
