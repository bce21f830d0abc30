package org.dsisim.study.uncertainty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.LongConsumer;
import org.dsisim.chance.Chance;
import org.dsisim.chance.Numbers;
import org.dsisim.study.StudiedFigure;

/**
 * Which part of the variance of a figure comes of which input: by itself (first order), and with
 * all that it does together with others (total). Two samples A and B are drawn, and for each input
 * a third that is A with this one column of B. First order as in Saltelli and others (2010), total
 * as in Jansen (1999), both of figures less their mean; inputs that are correlated make one group.
 * How far the indices are by chance is seen by drawing rows again (bootstrap).
 *
 * @param rows of the samples in which all figures are known
 * @param leftOut rows in which some figure has no answer
 * @param varies whether the figure varies over these rows; otherwise there are no indices, nor
 *     where there are fewer than {@link #LEAST_ROWS}
 */
public record Sobol(
    StudiedFigure figure, int rows, int leftOut, boolean varies, List<Index> indices) {

  /** How many times rows are drawn again. */
  public static final int RESAMPLES = 500;

  /** Of fewer rows nobody can tell which part of a variance is whose: of one, all would be sure. */
  public static final int LEAST_ROWS = 2;

  private static final int LOW = 5;
  private static final int HIGH = 95;

  private static final String RESAMPLED = "bootstrap";

  /** An estimate with the 5th and the 95th percentile of its bootstrap. */
  public record Estimate(BigDecimal value, BigDecimal low, BigDecimal high) {}

  /** An input, or inputs that are correlated, with its parts of the variance. */
  public record Index(List<UncertainInput> inputs, Estimate firstOrder, Estimate total) {

    /** Whether the figure is the same in every row, whatever is drawn of these. */
    public boolean isStill() {
      return total.value().signum() == 0;
    }
  }

  /** Whether enough rows are known to tell parts of a variance. */
  public boolean isTold() {
    return rows >= LEAST_ROWS;
  }

  /** How many trials so many rows of so many groups take. */
  public static long trials(int rows, int groups) {
    return (long) rows * (groups + 2);
  }

  /**
   * The indices of all figures of some trials.
   *
   * @param inputs at least one, all of one side, all drawn
   * @param rows of each sample, at least two
   */
  public static List<Sobol> of(
      Trials trials,
      List<UncertainInput> inputs,
      Correlations correlations,
      Chance chance,
      int rows,
      LongConsumer onTheWay) {
    Settings settings = new Settings(inputs, correlations, chance);
    List<List<Integer>> groups = correlations.groups(inputs.size());
    List<Setting> all = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      double[] a = settings.numbers(row, 0);
      double[] b = settings.numbers(row, 1);
      all.add(settings.set(settings.values(a)));
      all.add(settings.set(settings.values(b)));
      for (List<Integer> group : groups) {
        double[] mixed = a.clone();
        group.forEach(member -> mixed[member] = b[member]);
        all.add(settings.set(settings.values(mixed)));
      }
    }
    List<Tried> tried = trials.of(all, onTheWay);
    List<Sobol> found = new ArrayList<>();
    for (int i = 0; i < trials.figures().size(); i++) {
      List<List<UncertainInput>> grouped =
          groups.stream().map(group -> group.stream().map(inputs::get).toList()).toList();
      found.add(of(trials.figures().get(i), i, tried, rows, grouped, chance));
    }
    return found;
  }

  private static Sobol of(
      StudiedFigure figure,
      int position,
      List<Tried> tried,
      int rows,
      List<List<UncertainInput>> groups,
      Chance chance) {
    int width = groups.size() + 2;
    List<double[]> whole = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      double[] figures = known(tried.subList(row * width, (row + 1) * width), row, position);
      if (figures.length > 0) {
        whole.add(figures);
      }
    }
    boolean varies = whole.stream().flatMapToDouble(Arrays::stream).distinct().limit(2).count() > 1;
    List<Index> indices = new ArrayList<>();
    if (varies && whole.size() >= LEAST_ROWS) {
      double[][][] estimates = estimates(whole, groups.size(), chance);
      for (int group = 0; group < groups.size(); group++) {
        indices.add(
            new Index(
                groups.get(group), estimate(estimates[0][group]), estimate(estimates[1][group])));
      }
    }
    return new Sobol(figure, whole.size(), rows - whole.size(), varies, List.copyOf(indices));
  }

  /** The figures of a row; none where one is not known. */
  private static double[] known(List<Tried> tried, int row, int position) {
    double[] figures = new double[tried.size()];
    for (int i = 0; i < figures.length; i++) {
      BigDecimal figure = new Draw(row, List.of(), tried.get(i)).figure(position);
      if (figure == null) {
        return new double[0];
      }
      figures[i] = figure.doubleValue();
    }
    return figures;
  }

  /** First orders and totals of each group: the estimate, then those of rows drawn again. */
  private static double[][][] estimates(List<double[]> rows, int groups, Chance chance) {
    double[][][] estimates = new double[2][groups][RESAMPLES + 1];
    Chance.Stream resampled = chance.stream(RESAMPLED);
    for (int i = 0; i <= RESAMPLES; i++) {
      Numbers drawn = resampled.at(i);
      IntUnaryOperator row = i == 0 ? at -> at : at -> drawn.below(rows.size());
      double[][] chosen = new double[rows.size()][];
      for (int at = 0; at < chosen.length; at++) {
        chosen[at] = rows.get(row.applyAsInt(at));
      }
      double mean = 0;
      for (double[] one : chosen) {
        mean += (one[0] + one[1]) / 2;
      }
      mean /= chosen.length;
      double variance = 0;
      for (double[] one : chosen) {
        variance += (square(one[0] - mean) + square(one[1] - mean)) / 2;
      }
      for (int group = 0; group < groups; group++) {
        double first = 0;
        double total = 0;
        for (double[] one : chosen) {
          first += (one[1] - mean) * (one[group + 2] - one[0]);
          total += square(one[0] - one[group + 2]) / 2;
        }
        // Rows drawn again can all be equal: then nothing is any input's.
        estimates[0][group][i] = variance == 0 ? 0 : first / variance;
        estimates[1][group][i] = variance == 0 ? 0 : total / variance;
      }
    }
    return estimates;
  }

  private static double square(double number) {
    return number * number;
  }

  private static Estimate estimate(double[] estimates) {
    List<BigDecimal> again =
        Arrays.stream(estimates, 1, estimates.length).sorted().mapToObj(TwelveDigits::of).toList();
    return new Estimate(
        TwelveDigits.of(estimates[0]),
        TwelveDigits.plain(Quantile.of(again, LOW).round(TwelveDigits.DIGITS)),
        TwelveDigits.plain(Quantile.of(again, HIGH).round(TwelveDigits.DIGITS)));
  }
}
