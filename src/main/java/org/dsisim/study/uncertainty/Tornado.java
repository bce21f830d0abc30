package org.dsisim.study.uncertainty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.study.StudiedFigure;
import org.jspecify.annotations.Nullable;

/**
 * What each input does by itself, all others staying as they are in force.
 *
 * @param bars of a figure, the longest first; those of equal length by the address of their input
 */
public record Tornado(StudiedFigure figure, ResultValue asItIs, List<Bar> bars) {

  /** A figure at a value of an input. */
  public record End(String value, Tried tried, int position) {

    /** The figure; null where there is no answer. */
    public @Nullable ResultValue figure() {
      return tried instanceof Tried.Answered answered ? answered.figures().get(position) : null;
    }

    /** The figure; unknown where there is no answer. */
    public ResultValue known() {
      ResultValue figure = figure();
      return figure == null ? new ResultValue.Unknown("") : figure;
    }

    /** Whether somebody owes an amount that nobody can tell, so that sums of money are a least. */
    public boolean isLeast() {
      return tried instanceof Tried.Answered answered && answered.isLeast();
    }

    /** Why there is no answer; null where there is one. */
    public @Nullable Message whyNone() {
      return tried instanceof Tried.WithoutAnswer none ? none.why() : null;
    }

    private @Nullable BigDecimal number() {
      ResultValue figure = figure();
      return figure == null ? null : TwelveDigits.of(figure);
    }
  }

  /**
   * An input with its ends.
   *
   * @param ends in the order of its values
   */
  public record Bar(UncertainInput input, List<End> ends) {

    private static final Comparator<BigDecimal> UNKNOWN_LAST =
        Comparator.nullsLast(Comparator.naturalOrder());

    /** The end with the lowest figure; null where none is known. */
    public @Nullable End lowest() {
      return ends.stream()
          .filter(end -> end.number() != null)
          .min(Comparator.comparing(End::number, UNKNOWN_LAST))
          .orElse(null);
    }

    /** The end with the highest figure, the last of equal ones; null where none is known. */
    public @Nullable End highest() {
      End highest = null;
      for (End end : ends) {
        BigDecimal number = end.number();
        BigDecimal before = highest == null ? null : highest.number();
        if (number != null && (before == null || number.compareTo(before) >= 0)) {
          highest = end;
        }
      }
      return highest;
    }

    /** Whether the figure is the same at all ends where it is known. */
    public boolean isStill() {
      End low = lowest();
      End high = highest();
      return low != null && high != null && low.known().equals(high.known());
    }

    /** From the lowest to the highest; unknown where none is known. */
    public ResultValue swing() {
      End low = lowest();
      End high = highest();
      BigDecimal from = low == null ? null : low.number();
      BigDecimal to = high == null ? null : high.number();
      ResultValue of = high == null ? null : high.figure();
      return from == null || to == null || of == null
          ? new ResultValue.Unknown("")
          : TwelveDigits.in(of.unit(), to.subtract(from));
    }
  }

  /**
   * The tornados of all figures of some trials.
   *
   * @param inputs all of one side
   * @param asItIs the figures of the option as it is
   */
  public static List<Tornado> of(
      Trials trials, List<ResultValue> asItIs, List<UncertainInput> inputs, LongConsumer onTheWay) {
    List<Setting> settings = new ArrayList<>();
    for (UncertainInput input : inputs) {
      input.spread().ends().forEach(value -> settings.add(Setting.of(List.of(input.set(value)))));
    }
    List<Tried> tried = trials.of(settings, onTheWay);
    List<Tornado> tornados = new ArrayList<>();
    for (int figure = 0; figure < asItIs.size(); figure++) {
      List<Bar> bars = new ArrayList<>();
      int at = 0;
      for (UncertainInput input : inputs) {
        List<End> ends = new ArrayList<>();
        for (String value : input.spread().ends()) {
          ends.add(new End(value, tried.get(at), figure));
          at++;
        }
        bars.add(new Bar(input, List.copyOf(ends)));
      }
      bars.sort(Comparator.comparing(Tornado::length).reversed().thenComparing(Tornado::address));
      tornados.add(
          new Tornado(trials.figures().get(figure), asItIs.get(figure), List.copyOf(bars)));
    }
    return tornados;
  }

  private static BigDecimal length(Bar bar) {
    BigDecimal length = TwelveDigits.of(bar.swing());
    return length == null ? BigDecimal.ONE.negate() : length;
  }

  private static String address(Bar bar) {
    return bar.input().address();
  }
}
