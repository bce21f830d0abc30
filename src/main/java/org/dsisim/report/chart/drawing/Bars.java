package org.dsisim.report.chart.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Horizontal bars on one scale, a row each.
 *
 * @param heading over them, with the unit
 * @param rows at least one
 * @param from what bars are told apart by: dark below it, striped above; null where a bar is one
 * @param legend what these mean, and the marks; empty words for what is not drawn
 */
public record Bars(String heading, List<Row> rows, @Nullable BigDecimal from, Legend legend)
    implements Body {

  private static final double ROW = 24;
  private static final double ROW_OF_TWO_LINES = 34;
  private static final double BAR = 14;
  private static final double LEGEND = 20;
  private static final double SWATCH = 14;
  private static final double AXIS = 26;
  private static final double LABELS = 262;
  private static final double LEFT = 376;
  private static final double RIGHT = 776;
  private static final double GAP = 6;
  private static final double MARK = 5;

  /**
   * A bar, in the unit of the heading.
   *
   * @param label what it is of
   * @param beneath what else there is to say of it in a few words
   * @param middle a mark within; null for none
   * @param asItIs a mark of another kind; null for none
   * @param atLow the low end in words; empty for none
   * @param atHigh the high end in words; empty for none
   * @param ink of the whole bar; null where its sides are told apart
   */
  public record Row(
      String label,
      String beneath,
      BigDecimal low,
      BigDecimal high,
      @Nullable BigDecimal middle,
      @Nullable BigDecimal asItIs,
      String atLow,
      String atHigh,
      @Nullable Ink ink) {

    /** A bar whose sides are told apart. */
    public Row(
        String label,
        String beneath,
        BigDecimal low,
        BigDecimal high,
        @Nullable BigDecimal middle,
        @Nullable BigDecimal asItIs,
        String atLow,
        String atHigh) {
      this(label, beneath, low, high, middle, asItIs, atLow, atHigh, null);
    }
  }

  /** What is drawn, in words; empty for what is not. */
  public record Legend(String below, String above, String whole, String middle, String asItIs) {}

  /** Copies the rows. */
  public Bars {
    rows = List.copyOf(rows);
  }

  @Override
  public double height() {
    return Picture.HEADING + LEGEND + rows.size() * rowHeight() + AXIS;
  }

  private double rowHeight() {
    return rows.stream().allMatch(row -> row.beneath().isEmpty()) ? ROW : ROW_OF_TWO_LINES;
  }

  private Axis axis() {
    List<BigDecimal> values = new ArrayList<>();
    if (from != null) {
      values.add(from);
    }
    for (Row row : rows) {
      values.add(row.low());
      values.add(row.high());
      if (row.asItIs() != null) {
        values.add(row.asItIs());
      }
    }
    return Axis.of(values, LEFT, RIGHT);
  }

  @Override
  public void draw(Svg svg, double top) {
    Picture.heading(svg, top, heading);
    legend(svg, top + Picture.HEADING);
    double first = top + Picture.HEADING + LEGEND;
    double bottom = first + rows.size() * rowHeight();
    Axis axis = axis();
    ticks(svg, axis, first, bottom);
    double y = first;
    for (Row row : rows) {
      row(svg, axis, row, y);
      y += rowHeight();
    }
    if (from != null) {
      double x = axis.at(from);
      svg.line(x, first, x, bottom, Ink.BLACK, 1.5);
    }
  }

  /** A line at each round number, and the number where it has room; zero always has. */
  private static void ticks(Svg svg, Axis axis, double first, double bottom) {
    List<BigDecimal> ticks = axis.ticks();
    double room = (RIGHT - LEFT) / (ticks.size() - 1) - GAP;
    boolean isDense =
        ticks.stream().anyMatch(tick -> TextWidth.of(Axis.words(tick), Svg.SMALL, false) > room);
    int zero = Math.max(0, ticks.stream().map(BigDecimal::signum).toList().indexOf(0));
    for (int i = 0; i < ticks.size(); i++) {
      double x = axis.at(ticks.get(i));
      svg.line(x, first, x, bottom, Ink.FAINT, 1);
      if (!isDense || (i - zero) % 2 == 0) {
        String words = Axis.words(ticks.get(i));
        svg.words(x, bottom + 15, Svg.Anchor.MIDDLE, Svg.SMALL, false, 2 * room, words);
      }
    }
  }

  private void row(Svg svg, Axis axis, Row row, double top) {
    double room = LABELS - Picture.EDGE;
    boolean isAlone = row.beneath().isEmpty();
    svg.words(
        LABELS,
        top + (isAlone ? rowHeight() / 2 + 4 : 14),
        Svg.Anchor.END,
        Svg.USUAL,
        false,
        room,
        row.label());
    if (!isAlone) {
      svg.words(LABELS, top + 28, Svg.Anchor.END, Svg.SMALL, false, room, row.beneath());
    }
    double low = axis.at(row.low());
    double high = axis.at(row.high());
    double y = top + (rowHeight() - BAR) / 2;
    String words = row.label() + ": " + row.atLow() + " – " + row.atHigh();
    if (row.ink() != null || from == null) {
      Ink ink = row.ink() == null ? Ink.MIDDLE : row.ink();
      svg.rectangle(low, y, high - low, BAR, ink, words);
    } else {
      double middle = Math.min(high, Math.max(low, axis.at(from)));
      part(svg, low, middle, y, Ink.DARK, words);
      part(svg, middle, high, y, Ink.STRIPED, words);
    }
    marks(svg, axis, row, y);
    if (row.asItIs() != null) {
      // The mark may stand outside of the bar, and no word upon it.
      low = Math.min(low, axis.at(row.asItIs()) - MARK);
      high = Math.max(high, axis.at(row.asItIs()) + MARK);
    }
    double base = y + BAR - 3;
    double ends = LEFT - LABELS - 2 * GAP;
    svg.words(low - GAP, base, Svg.Anchor.END, Svg.SMALL, false, ends, row.atLow());
    svg.words(high + GAP, base, Svg.Anchor.START, Svg.SMALL, false, ends, row.atHigh());
  }

  private static void part(Svg svg, double from, double to, double y, Ink ink, String words) {
    if (to > from) {
      svg.rectangle(from, y, to - from, BAR, ink, words);
    }
  }

  private static void marks(Svg svg, Axis axis, Row row, double y) {
    if (row.middle() != null) {
      double x = axis.at(row.middle());
      svg.line(x, y - 2, x, y + BAR + 2, Ink.BLACK, 2.5);
    }
    if (row.asItIs() != null) {
      svg.diamond(axis.at(row.asItIs()), y + BAR / 2, MARK);
    }
  }

  private void legend(Svg svg, double top) {
    double x = Picture.EDGE;
    x = swatch(svg, x, top, Ink.DARK, legend.below());
    x = swatch(svg, x, top, Ink.STRIPED, legend.above());
    x = swatch(svg, x, top, Ink.MIDDLE, legend.whole());
    if (!legend.middle().isEmpty()) {
      svg.line(x + SWATCH / 2, top, x + SWATCH / 2, top + 12, Ink.BLACK, 2.5);
      x = after(svg, x, top, legend.middle());
    }
    if (!legend.asItIs().isEmpty()) {
      svg.diamond(x + SWATCH / 2, top + 6, MARK);
      after(svg, x, top, legend.asItIs());
    }
  }

  private static double swatch(Svg svg, double x, double top, Ink ink, String words) {
    if (words.isEmpty()) {
      return x;
    }
    svg.rectangle(x, top, SWATCH, 12, ink, "");
    return after(svg, x, top, words);
  }

  private static double after(Svg svg, double x, double top, String words) {
    double at = x + SWATCH + GAP;
    double room = Picture.WIDTH - Picture.EDGE - at;
    svg.words(at, top + 10, Svg.Anchor.START, Svg.SMALL, false, room, words);
    return at + TextWidth.of(words, Svg.SMALL, false) + 2 * GAP;
  }
}
