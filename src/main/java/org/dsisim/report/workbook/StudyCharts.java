package org.dsisim.report.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.report.content.study.BracketedRun;
import org.dsisim.report.content.study.DrawnRun;
import org.dsisim.report.content.study.FigureNames;
import org.dsisim.report.content.study.SensitivityRun;
import org.dsisim.report.workbook.BarChart.Bar;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.bracket.BracketEffect;
import org.dsisim.study.bracket.TriedBracket;
import org.dsisim.study.uncertainty.Draws;
import org.dsisim.study.uncertainty.Range;
import org.dsisim.study.uncertainty.Side;
import org.dsisim.study.uncertainty.Tornado;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** The charts of studies: how far amounts of money move, and with what. */
final class StudyCharts {

  /** So many bars can be told apart. */
  private static final int MOST_BARS = 20;

  private static final Message FIGURE = Message.of("workbook.chart.figure");
  private static final Message PARTY = Message.of("workbook.chart.party");
  private static final Message INPUT = Message.of("workbook.chart.input");
  private static final Message BRACKET = Message.of("workbook.chart.bracket");

  private static final List<Message> RANGE =
      List.of(
          Message.of("workbook.chart.low"),
          Message.of("workbook.chart.median"),
          Message.of("workbook.chart.high"));

  private static final List<Message> ENDS =
      List.of(Message.of("workbook.chart.lowest"), Message.of("workbook.chart.highest"));

  private StudyCharts() {}

  /** How far amounts move over draws: those asked for, and those of the largest receivers. */
  static List<BarChart> of(DrawnRun drawn) {
    FigureNames names = new FigureNames(drawn.run());
    List<BarChart> charts = new ArrayList<>();
    for (Draws draws : drawn.draws()) {
      List<Range> asked = draws.ranges().subList(0, drawn.shown());
      charts.add(
          new BarChart(
              draws.side() == Side.NOBODY
                  ? Message.of("workbook.chart.drawn", "draws", draws.answered())
                  : Message.of("workbook.chart.drawn-brackets", "draws", draws.answered()),
              FIGURE,
              RANGE,
              bars(asked.stream().filter(range -> !isOfParty(range)), names)));
      charts.add(
          new BarChart(
              draws.side() == Side.NOBODY
                  ? Message.of("workbook.chart.drawn-parties", "most", MOST_BARS)
                  : Message.of("workbook.chart.drawn-parties-brackets", "most", MOST_BARS),
              PARTY,
              RANGE,
              alike(
                  bars(
                      draws.ranges().stream()
                          .filter(StudyCharts::isOfParty)
                          .sorted(Comparator.comparing(StudyCharts::median).reversed()),
                      names))));
    }
    charts.removeIf(BarChart::isEmpty);
    return List.copyOf(charts);
  }

  private static boolean isOfParty(Range range) {
    return range.figure() instanceof StudiedFigure.Received;
  }

  private static Money median(Range range) {
    return range.median() instanceof ResultValue.Dollars dollars ? dollars.money() : Money.ZERO;
  }

  private static List<Bar> bars(Stream<Range> ranges, FigureNames names) {
    return ranges
        .flatMap(
            range ->
                bar(names.of(range.figure()), List.of(range.low(), range.median(), range.high())))
        .toList();
  }

  /** The first bars, those that are the same to the dollar under the name of the first. */
  private static List<Bar> alike(List<Bar> bars) {
    Map<List<Long>, List<Bar>> byDollars = new LinkedHashMap<>();
    for (Bar bar : bars) {
      List<Long> dollars =
          bar.amounts().stream().map(amount -> Math.floorDiv(amount.cents() + 50, 100L)).toList();
      byDollars.computeIfAbsent(dollars, none -> new ArrayList<>()).add(bar);
    }
    return byDollars.values().stream()
        .limit(MOST_BARS)
        .map(
            same ->
                same.size() == 1
                    ? same.get(0)
                    : new Bar(
                        Message.of(
                            "workbook.chart.alike",
                            "first",
                            same.get(0).category(),
                            "more",
                            same.size() - 1),
                        same.get(0).amounts()))
        .toList();
  }

  /** The bars of values that are all money; none otherwise. */
  private static Stream<Bar> bar(Message category, List<ResultValue> values) {
    List<Money> amounts = new ArrayList<>();
    for (ResultValue value : values) {
      if (value instanceof ResultValue.Dollars dollars) {
        amounts.add(dollars.money());
      }
    }
    return amounts.size() == values.size()
        ? Stream.of(new Bar(category, List.copyOf(amounts)))
        : Stream.empty();
  }

  /** What moves an amount most, each input by itself. */
  static List<BarChart> of(SensitivityRun sensitivity) {
    FigureNames names = new FigureNames(sensitivity.run());
    List<BarChart> charts = new ArrayList<>();
    for (SensitivityRun.OfSide side : sensitivity.sides()) {
      for (Tornado tornado : side.tornados()) {
        Message figure = title(tornado.figure(), names);
        charts.add(
            new BarChart(
                side.side() == Side.NOBODY
                    ? Message.of("workbook.chart.tornado", "figure", figure)
                    : Message.of("workbook.chart.tornado-brackets", "figure", figure),
                INPUT,
                ENDS,
                tornado.bars().stream()
                    .filter(bar -> !bar.isStill() && bar.lowest() != null && bar.highest() != null)
                    .limit(MOST_BARS)
                    .flatMap(
                        bar ->
                            bar(
                                Message.plain(bar.input().address()),
                                List.of(
                                    Objects.requireNonNull(bar.lowest()).known(),
                                    Objects.requireNonNull(bar.highest()).known())))
                    .toList()));
      }
    }
    charts.removeIf(BarChart::isEmpty);
    return List.copyOf(charts);
  }

  /** What a figure is called in a title, where a name alone would say too little. */
  private static Message title(StudiedFigure figure, FigureNames names) {
    return figure instanceof StudiedFigure.Received
            || figure instanceof StudiedFigure.ReceivedByGroup
        ? Message.of("chart.receives", "who", names.of(figure))
        : names.of(figure);
  }

  /** Which brackets move an amount most, one at a time. */
  static List<BarChart> of(BracketedRun bracketed) {
    FigureNames names = new FigureNames(bracketed.run());
    List<BarChart> charts = new ArrayList<>();
    for (int i = 0; i < bracketed.figures().size(); i++) {
      int figure = i;
      ResultValue inForce = bracketed.inForce().get(i);
      charts.add(
          new BarChart(
              Message.of(
                  "workbook.chart.brackets", "figure", title(bracketed.figures().get(i), names)),
              BRACKET,
              ENDS,
              bracketed.ranked(i).stream()
                  .limit(MOST_BARS)
                  .flatMap(one -> bar(one, figure, inForce))
                  .toList()));
    }
    charts.removeIf(BarChart::isEmpty);
    return List.copyOf(charts);
  }

  private static Stream<Bar> bar(TriedBracket one, int figure, ResultValue inForce) {
    BracketEffect effect = one.effects().get(figure);
    return effect == null || effect.span().isZero()
        ? Stream.empty()
        : bar(
            Message.plain(one.bracket().address()),
            List.of(
                end(one, effect.lowest(), figure, inForce),
                end(one, effect.highest(), figure, inForce)));
  }

  private static ResultValue end(
      TriedBracket one, @Nullable Integer alternative, int figure, ResultValue inForce) {
    return alternative == null ? inForce : one.alternatives().get(alternative).values().get(figure);
  }
}
