package org.dsisim.model.answer;

import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.model.fact.Assessed;
import org.dsisim.model.formula.Measured;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A measure, computed.
 *
 * @param value the figure, exact, in {@code unit}
 * @param unit that of the ends of the scale; percent is told as a share
 * @param score the place of the figure between worst, 0, and best, 1; beyond the ends it is theirs
 */
public record Rated(Rating rating, Fraction value, Unit unit, Fraction score) {

  /**
   * Computes a measure.
   *
   * @param values the rule set's parameters in force
   * @throws InvalidInput when an indicator is unknown, a ratio is of nothing, or the scale has two
   *     units or no length
   */
  public static Rated of(Rating rating, Assessed assessed, ParameterValues values) {
    Fraction value = value(rating, assessed);
    String worst = rating.scale().worst();
    String best = rating.scale().best();
    Unit unit = unit(worst, values);
    if (unit != unit(best, values)) {
      throw refused(
          rating,
          Message.of(
              "answer.two-units",
              "rule",
              rating.rule().title(),
              "worst",
              worst,
              "worst_unit",
              written(worst, values).word(),
              "best",
              best,
              "best_unit",
              written(best, values).word()),
          null);
    }
    Fraction from = end(worst, values);
    Fraction length = end(best, values).minus(from);
    if (length.isZero()) {
      throw refused(
          rating,
          Message.of(
              "answer.no-length", "rule", rating.rule().title(), "worst", worst, "best", best),
          Message.of("answer.no-length.maybe"));
    }
    Fraction score = value.minus(from).dividedBy(length).max(Fraction.ZERO).min(Fraction.ONE);
    return new Rated(rating, value, unit, score);
  }

  private static Fraction value(Rating rating, Assessed assessed) {
    return rating
        .measured()
        .accept(
            new Measured.Visitor<>() {
              @Override
              public Fraction visit(Measured.Total total) {
                return total(total, rating, assessed);
              }

              @Override
              public Fraction visit(Measured.Ratio ratio) {
                return ratio(ratio, rating, assessed);
              }
            });
  }

  private static Fraction ratio(Measured.Ratio ratio, Rating rating, Assessed assessed) {
    Fraction whole = total(ratio.whole(), rating, assessed);
    if (whole.isZero()) {
      String name = ratio.whole().name();
      throw refused(
          rating,
          Message.of(
              "answer.divides-by-zero",
              "rule",
              rating.rule().title(),
              "whole",
              name,
              "option",
              assessed.option()),
          Message.of("answer.divides-by-zero.maybe", "name", ratio.whole().indicators().get(0)));
    }
    return total(ratio.part(), rating, assessed).dividedBy(whole);
  }

  private static Fraction total(Measured.Total total, Rating rating, Assessed assessed) {
    Fraction sum = Fraction.ZERO;
    for (String name : total.indicators()) {
      Fraction figure = assessed.figure(name);
      if (figure == null) {
        throw refused(
            rating,
            Message.of(
                "answer.reads-unknown",
                "rule",
                rating.rule().title(),
                "name",
                name,
                "option",
                assessed.option()),
            Message.of("answer.reads-unknown.maybe", "name", name));
      }
      sum = sum.plus(figure);
    }
    return sum;
  }

  private static Unit written(String name, ParameterValues values) {
    return values.value(name).value().unit();
  }

  private static Unit unit(String name, ParameterValues values) {
    Unit unit = written(name, values);
    return unit == Unit.PERCENT ? Unit.SHARE : unit;
  }

  private static Fraction end(String name, ParameterValues values) {
    return unit(name, values) == Unit.SHARE ? values.rate(name) : values.number(name);
  }

  private static InvalidInput refused(Rating rating, Message text, @Nullable Message maybe) {
    return InvalidInput.of(rating.rule().place(), text, maybe);
  }
}
