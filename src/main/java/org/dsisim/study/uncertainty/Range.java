package org.dsisim.study.uncertainty;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.study.StudiedFigure;

/**
 * How far a figure moves over draws. All of it is of the draws in which it is known, and unknown
 * where there are none.
 *
 * @param asItIs the figure of the option as it is
 * @param known in how many draws the figure is known
 * @param unknown in how many it is not, though they have an answer
 * @param standardError of the mean; unknown of a single draw
 * @param firstHalf the mean of the draws with the lower indices
 * @param secondHalf the mean of the others
 * @param low the 5th percentile, see {@link Quantile}
 * @param high the 95th percentile
 * @param varies whether any two draws differ in it
 */
public record Range(
    StudiedFigure figure,
    ResultValue asItIs,
    int known,
    int unknown,
    ResultValue mean,
    ResultValue standardError,
    ResultValue firstHalf,
    ResultValue secondHalf,
    ResultValue low,
    ResultValue median,
    ResultValue high,
    boolean varies) {

  private static final int LOW = 5;
  private static final int MEDIAN = 50;
  private static final int HIGH = 95;

  private static final MathContext WIDE = new MathContext(40);

  /**
   * The range of a figure.
   *
   * @param position of the figure in each draw
   */
  static Range of(StudiedFigure figure, int position, ResultValue asItIs, List<Draw> draws) {
    List<BigDecimal> first = new ArrayList<>();
    List<BigDecimal> second = new ArrayList<>();
    int answered = 0;
    for (Draw draw : draws) {
      answered += draw.tried() instanceof Tried.Answered ? 1 : 0;
      BigDecimal value = draw.figure(position);
      if (value != null) {
        (2 * draw.index() < draws.size() ? first : second).add(value);
      }
    }
    List<BigDecimal> all = new ArrayList<>(first);
    all.addAll(second);
    List<BigDecimal> sorted = all.stream().sorted().toList();
    String unit = unit(asItIs, position, draws);
    return new Range(
        figure,
        asItIs,
        all.size(),
        answered - all.size(),
        mean(unit, all),
        standardError(unit, all),
        mean(unit, first),
        mean(unit, second),
        percentile(unit, sorted, LOW),
        percentile(unit, sorted, MEDIAN),
        percentile(unit, sorted, HIGH),
        !sorted.isEmpty() && sorted.get(0).compareTo(sorted.get(sorted.size() - 1)) != 0);
  }

  /** A figure that the option as it is has not may have a unit where it is known. */
  private static String unit(ResultValue asItIs, int position, List<Draw> draws) {
    if (asItIs.number() != null) {
      return asItIs.unit();
    }
    for (Draw draw : draws) {
      if (draw.tried() instanceof Tried.Answered answered
          && answered.figures().get(position).number() != null) {
        return answered.figures().get(position).unit();
      }
    }
    return asItIs.unit();
  }

  /** The unit of all that is said here. */
  public String unit() {
    return mean.unit();
  }

  private static ResultValue mean(String unit, List<BigDecimal> values) {
    return values.isEmpty()
        ? new ResultValue.Unknown(unit)
        : TwelveDigits.in(unit, sum(values).divide(BigDecimal.valueOf(values.size()), WIDE));
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static ResultValue standardError(String unit, List<BigDecimal> values) {
    if (values.size() < 2) {
      return new ResultValue.Unknown(unit);
    }
    BigDecimal count = BigDecimal.valueOf(values.size());
    BigDecimal sum = sum(values);
    BigDecimal squares = sum(values.stream().map(value -> value.multiply(value)).toList());
    BigDecimal ofMean =
        count
            .multiply(squares)
            .subtract(sum.multiply(sum))
            .divide(count.multiply(count).multiply(count.subtract(BigDecimal.ONE)), WIDE);
    return TwelveDigits.in(unit, ofMean.sqrt(WIDE));
  }

  private static ResultValue percentile(String unit, List<BigDecimal> sorted, int percent) {
    return sorted.isEmpty()
        ? new ResultValue.Unknown(unit)
        : TwelveDigits.in(unit, Quantile.of(sorted, percent));
  }
}
