package org.dsisim.study.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Problem;
import org.dsisim.parallel.InOrder;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.Trial;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How far each change accounts for the difference of figures between two settings of one year.
 *
 * @param changes in the order of the text
 * @param isDrawn whether orders were drawn by chance, since there are too many to take all
 * @param figures what becomes of each figure; none where a set of changes has no answer
 * @param noAnswer of the first set of changes under which there is no result, and why; null where
 *     all have one
 */
public record Attribution(
    int year,
    List<Changed> changes,
    boolean isDrawn,
    List<OfFigure> figures,
    @Nullable NoAnswer noAnswer) {

  /** How many orders are drawn where there are too many. */
  public static final int ORDERS = 400;

  /** The seed of those orders: the same changes have the same parts in every run. */
  public static final long SEED = 1;

  /**
   * Some changes that together have no result.
   *
   * @param made those that are made
   * @param why in the words of a run
   */
  public record NoAnswer(List<Changed> made, List<Problem> why) {}

  /**
   * What becomes of a figure.
   *
   * @param parts one for each change, in their order; none where the figure is unknown under some
   *     of the sets of changes
   */
  public record OfFigure(
      StudiedFigure figure, ResultValue before, ResultValue after, List<Part> parts) {}

  /**
   * What a change accounts for, in the unit of the figure.
   *
   * @param alone what it adds to the baseline by itself
   * @param last what it adds when all others are made
   * @param part the mean over all orders; of money in whole cents, so that parts sum to the whole
   * @param error the standard error of the part, where orders were drawn
   */
  public record Part(Fraction alone, Fraction last, Fraction part, double error) {}

  /** Runs under sets of changes. */
  @FunctionalInterface
  public interface Runs {

    /**
     * Runs the baseline with some changes made.
     *
     * @throws InvalidInput when there is no result
     */
    Trial with(List<Changed> made);
  }

  /**
   * Shares differences out.
   *
   * @param order in which sets of changes are worked on
   * @param onTheWay called for each set; what it throws ends the work
   */
  public static Attribution of(
      int year,
      List<Changed> changes,
      List<StudiedFigure> figures,
      Runs runs,
      InOrder order,
      Runnable onTheWay) {
    boolean isDrawn = changes.size() > Shapley.MOST_EXACT;
    List<Long> sets = sets(changes.size(), isDrawn);
    Map<Long, List<ResultValue>> values = new LinkedHashMap<>();
    List<NoAnswer> failed = new ArrayList<>();
    order.each(
        sets,
        set -> found(made(changes, set), figures, runs),
        found -> {
          onTheWay.run();
          if (found.none() != null) {
            failed.add(found.none());
          }
          values.put(sets.get(values.size()), found.values());
        });
    if (!failed.isEmpty()) {
      return new Attribution(year, changes, isDrawn, List.of(), failed.get(0));
    }
    List<OfFigure> shared = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      shared.add(ofFigure(figures.get(i), i, changes.size(), isDrawn, values));
    }
    return new Attribution(year, changes, isDrawn, List.copyOf(shared), null);
  }

  /** What was found of a set of changes: the figures, or that there are none. */
  private record Found(List<ResultValue> values, @Nullable NoAnswer none) {}

  private static Found found(List<Changed> made, List<StudiedFigure> figures, Runs runs) {
    try {
      Trial trial = runs.with(made);
      return new Found(figures.stream().map(trial::value).toList(), null);
    } catch (InvalidInput noResult) {
      return new Found(List.of(), new NoAnswer(made, noResult.problems()));
    }
  }

  /** The sets whose figures are needed: all, or those that the drawn orders lead through. */
  private static List<Long> sets(int changes, boolean isDrawn) {
    Set<Long> sets = new LinkedHashSet<>();
    long all = (1L << changes) - 1;
    if (!isDrawn) {
      for (long set = 0; set <= all; set++) {
        sets.add(set);
      }
      return List.copyOf(sets);
    }
    sets.add(0L);
    sets.add(all);
    for (int i = 0; i < changes; i++) {
      sets.add(1L << i);
      sets.add(all & ~(1L << i));
    }
    for (int[] order : Shapley.orders(changes, ORDERS, SEED)) {
      long set = 0;
      for (int change : order) {
        set |= 1L << change;
        sets.add(set);
      }
    }
    return List.copyOf(sets);
  }

  private static List<Changed> made(List<Changed> changes, long set) {
    List<Changed> made = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      if ((set & 1L << i) != 0) {
        made.add(changes.get(i));
      }
    }
    return made;
  }

  private static OfFigure ofFigure(
      StudiedFigure figure,
      int at,
      int changes,
      boolean isDrawn,
      Map<Long, List<ResultValue>> values) {
    long all = (1L << changes) - 1;
    ResultValue before = Objects.requireNonNull(values.get(0L)).get(at);
    ResultValue after = Objects.requireNonNull(values.get(all)).get(at);
    Map<Long, Fraction> numbers = new LinkedHashMap<>();
    for (Map.Entry<Long, List<ResultValue>> one : values.entrySet()) {
      Fraction number = one.getValue().get(at).number();
      if (number == null) {
        return new OfFigure(figure, before, after, List.of());
      }
      numbers.put(one.getKey(), number);
    }
    if (changes == 0) {
      return new OfFigure(figure, before, after, List.of());
    }
    Shapley shapley =
        isDrawn
            ? Shapley.drawn(changes, ORDERS, SEED, set -> value(numbers, set))
            : Shapley.exact(changes, set -> value(numbers, set));
    List<Fraction> parts =
        before instanceof ResultValue.Dollars ? InCents.of(shapley.parts()) : shapley.parts();
    List<Part> found = new ArrayList<>();
    for (int i = 0; i < changes; i++) {
      found.add(
          new Part(
              value(numbers, 1L << i).minus(value(numbers, 0)),
              value(numbers, all).minus(value(numbers, all & ~(1L << i))),
              parts.get(i),
              shapley.errors().get(i)));
    }
    return new OfFigure(figure, before, after, List.copyOf(found));
  }

  private static Fraction value(Map<Long, Fraction> numbers, long set) {
    return Objects.requireNonNull(numbers.get(set));
  }
}
