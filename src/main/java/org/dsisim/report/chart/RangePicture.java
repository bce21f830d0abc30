package org.dsisim.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.model.world.Country;
import org.dsisim.report.chart.drawing.Bars;
import org.dsisim.report.chart.drawing.Body;
import org.dsisim.report.chart.drawing.Picture;
import org.dsisim.report.chart.drawing.Sentences;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.study.DrawnRun;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.uncertainty.Draws;
import org.dsisim.study.uncertainty.Range;
import org.dsisim.study.uncertainty.Side;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;

/**
 * How far figures move over draws: from the 5th to the 95th percentile, with the median and the
 * figure of the option as it is. Parties stand on a scale of their own.
 */
public final class RangePicture {

  /** Rows of Parties that are drawn where none is asked for. */
  private static final int ROWS = 20;

  private final DrawnRun drawn;
  private final Draws draws;
  private final PictureWords about;
  private final FigureTitles titles;
  private final List<String> figures = new ArrayList<>();
  private final List<String> below = new ArrayList<>();

  private RangePicture(DrawnRun drawn, Draws draws) {
    this.drawn = drawn;
    this.draws = draws;
    this.about = new PictureWords(drawn.run(), List.of(drawn.run().results().options().get(0)));
    this.titles = new FigureTitles(drawn.run());
  }

  /** The picture of draws of one side. */
  public static Picture of(DrawnRun drawn, Draws draws) {
    return new RangePicture(drawn, draws).picture();
  }

  private Picture picture() {
    List<Range> asked = draws.ranges().subList(0, drawn.shown());
    List<Body> bodies = new ArrayList<>();
    Map<String, List<Range>> byUnit = new LinkedHashMap<>();
    for (Range range : asked) {
      if (!(range.figure() instanceof StudiedFigure.Received)) {
        if (range.known() == 0) {
          below.add(
              PictureWords.word(
                  Message.of("chart.ranges.unknown", "figure", titles.of(range.figure()))));
        } else {
          byUnit.computeIfAbsent(range.unit(), none -> new ArrayList<>()).add(range);
        }
      }
    }
    byUnit
        .values()
        .forEach(ranges -> bodies.add(bars(ranges, Message.of("chart.ranges.figures"), true)));
    parties(asked, bodies);
    Message title =
        draws.side() == Side.NOBODY
            ? Message.of("chart.ranges.nobody", "year", about.year(), "option", about.only())
            : Message.of("chart.ranges.room", "year", about.year(), "option", about.only());
    below.add(
        PictureWords.word(
            Message.of(
                "chart.ranges.draws",
                "count",
                draws.all().size(),
                "answered",
                draws.answered(),
                "seed",
                String.valueOf(drawn.seed()))));
    if (draws.least() > 0) {
      below.add(PictureWords.word(Message.of("chart.ranges.least", "count", draws.least())));
    }
    return new Picture(
        PictureWords.word(title),
        about.above(),
        bodies,
        PictureWords.joined(below, about.below()),
        figures);
  }

  /** The Parties asked for; the largest where none is. */
  private void parties(List<Range> asked, List<Body> bodies) {
    List<Range> parties =
        asked.stream().filter(range -> range.figure() instanceof StudiedFigure.Received).toList();
    boolean isAsked = !parties.isEmpty();
    if (!isAsked) {
      parties =
          draws.ranges().stream()
              .filter(range -> range.figure() instanceof StudiedFigure.Received)
              .filter(range -> median(range).signum() > 0)
              .toList();
    }
    List<Range> known = inOrder(parties);
    if (known.isEmpty()) {
      bodies.add(Sentences.of(List.of(PictureWords.word(Message.of("chart.ranges.no-party")))));
    } else {
      bodies.add(bars(known, Message.of("chart.ranges.parties"), isAsked));
    }
  }

  /** Those that are known in some draw, by name. */
  private List<Range> inOrder(List<Range> parties) {
    Run run = drawn.run();
    List<CountryCode> order =
        run.countriesIn(run.outcomes().get(0).years().get(0)).stream()
            .sorted(new Alphabet(run.language()).by(country -> country))
            .map(Country::code)
            .toList();
    return parties.stream()
        .filter(range -> range.known() > 0)
        .sorted(
            Comparator.comparing(
                range ->
                    range.figure() instanceof StudiedFigure.Received received
                        ? order.indexOf(received.country())
                        : order.size()))
        .toList();
  }

  private static Fraction median(Range range) {
    Fraction median = range.median().number();
    return median == null ? Fraction.ZERO : median;
  }

  /**
   * Ranges on one scale.
   *
   * @param each whether each has a row of its own; otherwise those that look alike have one
   *     together, the largest first
   */
  private Bars bars(List<Range> ranges, Message heading, boolean each) {
    List<ResultValue> values = new ArrayList<>();
    for (Range range : ranges) {
      values.add(range.low());
      values.add(range.high());
    }
    PictureUnit unit = PictureUnit.of(values);
    List<Alike<Range>> rows =
        Alike.of(
            ranges,
            range ->
                List.of(
                    each ? range.figure().id() : "",
                    unit.few(range.low()),
                    unit.few(range.median()),
                    unit.few(range.high())));
    if (!each) {
      rows =
          rows.stream()
              .sorted(Comparator.comparing((Alike<Range> row) -> median(row.first())).reversed())
              .toList();
      if (rows.size() > ROWS) {
        below.add(
            PictureWords.word(
                Message.of(
                    "chart.ranges.more-parties",
                    "count",
                    Alike.count(rows.subList(ROWS, rows.size())))));
        rows = rows.subList(0, ROWS);
      }
    }
    rows.forEach(row -> row.all().forEach(this::figure));
    return new Bars(
        PictureWords.word(Message.of("layout.head-in-unit", "head", heading, "unit", unit.words())),
        rows.stream().map(row -> row(row, unit)).toList(),
        null,
        new Bars.Legend(
            "",
            "",
            PictureWords.word(Message.of("chart.ranges.percentiles")),
            PictureWords.word(Message.of("chart.ranges.median")),
            PictureWords.word(Message.of("chart.ranges.as-it-is"))));
  }

  private Bars.Row row(Alike<Range> row, PictureUnit unit) {
    Range range = row.first();
    return new Bars.Row(
        row.label(one -> PictureWords.word(titles.nameOf(one.figure()))),
        PictureWords.word(Message.of("chart.ranges.median-of", "value", unit.few(range.median()))),
        unit.place(range.low()),
        unit.place(range.high()),
        unit.place(range.median()),
        range.asItIs().number() == null ? null : unit.place(range.asItIs()),
        unit.few(range.low()),
        unit.few(range.high()));
  }

  private void figure(Range range) {
    figures.add(
        PictureWords.word(
            Message.of(
                "chart.ranges.figure",
                "figure",
                titles.of(range.figure()),
                "low",
                PictureUnit.exact(range.low()),
                "median",
                PictureUnit.exact(range.median()),
                "high",
                PictureUnit.exact(range.high()),
                "now",
                PictureUnit.exact(range.asItIs()))));
  }
}
