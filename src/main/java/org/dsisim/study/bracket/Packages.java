package org.dsisim.study.bracket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.study.StudiedFigure;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * All packages of a draft, held against the values in force and against one another.
 *
 * @param figures those that were asked for
 * @param inForce what each is with the values in force
 * @param all in the order of the combinations
 */
public record Packages(
    Combinations combinations,
    List<StudiedFigure> figures,
    List<ResultValue> inForce,
    List<DraftPackage> all) {

  /** Copies the packages. */
  public Packages {
    all = List.copyOf(all);
  }

  /** Those under which there is a result. */
  public List<DraftPackage> withResult() {
    return all.stream().filter(one -> one.tried().whyNot() == null).toList();
  }

  /** Those with the most of a figure, and among equals the first; null where nobody can tell. */
  public @Nullable DraftPackage highest(int figure) {
    return all.stream()
        .filter(one -> number(one, figure) != null)
        .reduce((a, b) -> order(figure).compare(b, a) > 0 ? b : a)
        .orElse(null);
  }

  /** Those with the least of a figure, likewise. */
  public @Nullable DraftPackage lowest(int figure) {
    return all.stream()
        .filter(one -> number(one, figure) != null)
        .reduce((a, b) -> order(figure).compare(b, a) < 0 ? b : a)
        .orElse(null);
  }

  private static @Nullable Fraction number(DraftPackage one, int figure) {
    return one.tried().values().get(figure).number();
  }

  private static Comparator<DraftPackage> order(int figure) {
    return Comparator.comparing(
        one -> {
          Fraction number = number(one, figure);
          return number == null ? Fraction.ZERO : number;
        });
  }

  /** The numbers of the figures whose people are better or worse off with more of them. */
  public List<Integer> ofSomebody() {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      if (Interest.in(figures.get(i)) != Interest.NOT_SAID) {
        numbers.add(i);
      }
    }
    return numbers;
  }

  /** The figures whose people are worse off than with the values in force. */
  public List<Integer> worseOff(DraftPackage one) {
    return ofSomebody().stream()
        .filter(
            figure -> {
              Integer order = compare(figure, one.tried().values(), inForce);
              return order != null && order < 0;
            })
        .toList();
  }

  private @Nullable Integer compare(int figure, List<ResultValue> a, List<ResultValue> b) {
    return Interest.in(figures.get(figure)).compare(a.get(figure), b.get(figure));
  }

  /** The packages that leave nobody of those asked for worse off; of none is that unknown. */
  public List<DraftPackage> leavingNobodyWorseOff() {
    List<Integer> whose = ofSomebody();
    return whose.isEmpty()
        ? List.of()
        : all.stream()
            .filter(
                one ->
                    whose.stream()
                        .allMatch(
                            figure -> {
                              Integer order = compare(figure, one.tried().values(), inForce);
                              return order != null && order >= 0;
                            }))
            .toList();
  }

  /**
   * The packages that no other beats for all: none is at least as good for everybody asked for and
   * better for one. None where nobody is asked for.
   */
  public List<DraftPackage> unbeaten() {
    List<Integer> whose = ofSomebody();
    List<DraftPackage> known =
        withResult().stream()
            .filter(one -> whose.stream().allMatch(figure -> number(one, figure) != null))
            .sorted(bestFirst(whose))
            .toList();
    List<DraftPackage> front = new ArrayList<>();
    for (DraftPackage one : known) {
      // Whoever beats another stands before it.
      if (!whose.isEmpty() && front.stream().noneMatch(before -> beats(before, one, whose))) {
        front.add(one);
      }
    }
    front.sort(Comparator.comparingInt(DraftPackage::number));
    return List.copyOf(front);
  }

  private Comparator<DraftPackage> bestFirst(List<Integer> whose) {
    Comparator<DraftPackage> order = Comparator.comparingInt(DraftPackage::number);
    for (int i = whose.size() - 1; i >= 0; i--) {
      Comparator<DraftPackage> more = order(whose.get(i));
      boolean less = Interest.in(figures.get(whose.get(i))) == Interest.LESS;
      order = (less ? more : more.reversed()).thenComparing(order);
    }
    return order;
  }

  private boolean beats(DraftPackage one, DraftPackage other, List<Integer> whose) {
    boolean better = false;
    for (int figure : whose) {
      Integer order = compare(figure, one.tried().values(), other.tried().values());
      if (order == null || order < 0) {
        return false;
      }
      better |= order > 0;
    }
    return better;
  }

  /**
   * For each package the least and the most of a figure over all formulas, its other choices as
   * they are.
   *
   * @return by the choices without the formula; empty where the formula is no bracket
   */
  public Map<List<Integer>, FigureRange> overFormulas(int figure) {
    Map<List<Integer>, FigureRange> ranges = new HashMap<>();
    if (combinations.ofFormula() < 0) {
      return ranges;
    }
    for (DraftPackage one : withResult()) {
      ResultValue value = one.tried().values().get(figure);
      if (value.number() != null) {
        ranges.merge(
            combinations.withoutFormula(one.choices()),
            new FigureRange(value, value),
            FigureRange::and);
      }
    }
    return ranges;
  }

  /** That of a package; null where the formula is no bracket, or nobody can tell. */
  public @Nullable FigureRange in(Map<List<Integer>, FigureRange> ranges, DraftPackage one) {
    return ranges.get(combinations.withoutFormula(one.choices()));
  }
}
