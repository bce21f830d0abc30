package org.dsisim.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.report.chart.drawing.Bars;
import org.dsisim.report.chart.drawing.Body;
import org.dsisim.report.chart.drawing.Picture;
import org.dsisim.report.chart.drawing.Sentences;
import org.dsisim.report.content.Run;
import org.dsisim.study.uncertainty.Side;

/**
 * What each input does to figures by itself. What the room decides and what nobody knows never
 * stand in one picture.
 */
final class TornadoPicture {

  /** Inputs that are drawn for a figure. */
  private static final int MOST = 15;

  private final PictureWords about;
  private final Side side;
  private final List<Body> bodies = new ArrayList<>();
  private final List<String> figures = new ArrayList<>();

  TornadoPicture(Run run, Side side) {
    this.about = new PictureWords(run, List.of(run.results().options().get(0)));
    this.side = side;
  }

  /**
   * An input that moves a figure.
   *
   * @param input its address
   * @param values its value with the lowest figure, and that with the highest
   */
  record Moved(String input, Message values, ResultValue low, ResultValue high, boolean isLeast) {}

  /**
   * Adds a figure.
   *
   * @param moved the inputs that move it, the furthest first
   * @param asItIs the figure with the values in force
   * @param said what else there is to say of it
   */
  void add(Message figure, ResultValue asItIs, List<Moved> moved, List<Message> said) {
    List<Message> sentences = new ArrayList<>();
    sentences.add(
        Message.of("chart.tornado.as-it-is", "figure", figure, "value", PictureUnit.exact(asItIs)));
    if (!moved.isEmpty() && asItIs.number() != null) {
      bodies.add(bars(figure, asItIs, moved.subList(0, Math.min(MOST, moved.size()))));
    }
    if (moved.isEmpty()) {
      sentences.add(Message.of("chart.tornado.nothing-moves"));
    }
    if (moved.size() > MOST) {
      sentences.add(Message.of("chart.tornado.more", "count", moved.size() - MOST));
    }
    if (moved.stream().anyMatch(Moved::isLeast)) {
      sentences.add(Message.of("chart.tornado.least"));
    }
    for (Moved one : moved) {
      figures.add(
          PictureWords.word(
              Message.of(
                  "chart.tornado.figure",
                  "figure",
                  figure,
                  "input",
                  one.input(),
                  "values",
                  one.values(),
                  "low",
                  PictureUnit.exact(one.low()),
                  "high",
                  PictureUnit.exact(one.high()))));
    }
    sentences.addAll(said);
    bodies.add(Sentences.of(PictureWords.worded(sentences)));
  }

  private static Bars bars(Message figure, ResultValue asItIs, List<Moved> moved) {
    List<ResultValue> values = new ArrayList<>(List.of(asItIs));
    for (Moved one : moved) {
      values.add(one.low());
      values.add(one.high());
    }
    PictureUnit unit = PictureUnit.of(values);
    List<Bars.Row> rows = new ArrayList<>();
    for (Moved one : moved) {
      String more = one.isLeast() ? "+" : "";
      rows.add(
          new Bars.Row(
              one.input(),
              PictureWords.word(one.values()),
              unit.place(one.low()),
              unit.place(one.high()),
              null,
              null,
              unit.few(one.low()) + more,
              unit.few(one.high()) + more));
    }
    return new Bars(
        PictureWords.word(Message.of("layout.head-in-unit", "head", figure, "unit", unit.words())),
        rows,
        unit.place(asItIs),
        new Bars.Legend(
            PictureWords.word(Message.of("chart.tornado.below")),
            PictureWords.word(Message.of("chart.tornado.above")),
            "",
            "",
            ""));
  }

  /** The picture of all figures that were added. */
  Picture picture() {
    Message title =
        switch (side) {
          case NOBODY ->
              Message.of("chart.tornado.nobody", "year", about.year(), "option", about.only());
          case ROOM ->
              Message.of("chart.tornado.room", "year", about.year(), "option", about.only());
        };
    List<Message> below = new ArrayList<>();
    below.add(Message.of("chart.tornado.by-itself"));
    below.add(
        side == Side.NOBODY
            ? Message.of("chart.tornado.not-the-room")
            : Message.of("chart.tornado.not-nobody"));
    return new Picture(
        PictureWords.word(title),
        about.above(),
        bodies,
        PictureWords.joined(PictureWords.worded(below), about.below()),
        figures);
  }

  /** What does not move a figure; nothing of none. */
  static List<Message> still(List<String> inputs) {
    return inputs.isEmpty()
        ? List.of()
        : List.of(Message.of("chart.tornado.still", "inputs", WordList.of(inputs)));
  }
}
