package org.dsisim.study.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.InvalidInput;
import org.dsisim.parallel.InOrder;
import org.dsisim.study.Experiment;
import org.dsisim.study.Finding;
import org.dsisim.study.NoResult;
import org.dsisim.study.StudiedFigure;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Figures at every point of a grid.
 *
 * @param figures what was looked at
 * @param points in the order of the grid
 */
public record Sweep(Grid grid, List<StudiedFigure> figures, List<SweptPoint> points) {

  /** Copies the lists. */
  public Sweep {
    figures = List.copyOf(figures);
    points = List.copyOf(points);
  }

  /**
   * A point where a figure is lowest or highest.
   *
   * @param value the figure there
   */
  public record Extreme(SweptPoint point, ResultValue value) {}

  /**
   * Tries every point.
   *
   * @param grid of no more points than a list can hold
   * @param threads that work on points of their own; figures do not depend on it
   * @param done is told how many points are done, by the thread of the caller
   */
  public static Sweep of(
      Experiment experiment,
      Grid grid,
      List<StudiedFigure> figures,
      int threads,
      LongConsumer done) {
    List<SweptPoint> points = new ArrayList<>();
    new InOrder(threads)
        .<Integer, SweptPoint>each(
            IntStream.range(0, Math.toIntExact(grid.size())).boxed().toList(),
            point -> tried(experiment, grid, point, figures),
            point -> {
              points.add(point);
              done.accept(points.size());
            });
    return new Sweep(grid, figures, points);
  }

  private static SweptPoint tried(
      Experiment experiment, Grid grid, int point, List<StudiedFigure> figures) {
    try {
      Finding finding = experiment.under(grid.settings(point));
      return new SweptPoint(
          grid.values(point), figures.stream().map(finding::value).toList(), null);
    } catch (InvalidInput noResult) {
      return new SweptPoint(grid.values(point), List.of(), NoResult.why(noResult));
    }
  }

  /** Where a figure is lowest, the first of several; null where it is known nowhere. */
  public @Nullable Extreme lowest(int figure) {
    return extreme(figure, -1);
  }

  /** Where a figure is highest, the first of several; null where it is known nowhere. */
  public @Nullable Extreme highest(int figure) {
    return extreme(figure, 1);
  }

  private @Nullable Extreme extreme(int figure, int sign) {
    Extreme extreme = null;
    Fraction best = null;
    for (SweptPoint point : points) {
      ResultValue value = point.hasResult() ? point.figures().get(figure) : null;
      Fraction number = value == null ? null : value.number();
      if (value != null && number != null && (best == null || number.compareTo(best) * sign > 0)) {
        best = number;
        extreme = new Extreme(point, value);
      }
    }
    return extreme;
  }

  /** How many points have no result. */
  public long withoutResult() {
    return points.stream().filter(point -> !point.hasResult()).count();
  }
}
