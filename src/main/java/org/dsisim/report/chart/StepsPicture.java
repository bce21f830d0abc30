package org.dsisim.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.report.chart.drawing.Bars;
import org.dsisim.report.chart.drawing.Body;
import org.dsisim.report.chart.drawing.Ink;
import org.dsisim.report.chart.drawing.Picture;
import org.dsisim.report.chart.drawing.Sentences;
import org.dsisim.report.content.study.ChangedInWords;
import org.dsisim.report.content.study.ComparedRun;
import org.dsisim.report.content.study.Differences;
import org.dsisim.study.attribution.Attribution;
import org.dsisim.study.attribution.Changed;
import org.dsisim.value.Fraction;

/**
 * How far each change accounts for the difference of an option to the baseline in the last of its
 * years: a step for each, every one begun where the one before it ended, and all of them together.
 */
public final class StepsPicture {

  private final ComparedRun compared;
  private final ComparedRun.Against against;
  private final PictureWords about;
  private final FigureTitles titles;
  private final Attribution attribution;
  private final List<Body> bodies = new ArrayList<>();
  private final List<String> figures = new ArrayList<>();

  private StepsPicture(ComparedRun compared, ComparedRun.Against against) {
    this.compared = compared;
    this.against = against;
    this.about = PictureWords.of(compared, against);
    this.titles = new FigureTitles(compared.run());
    List<Attribution> all = against.attributions();
    this.attribution = all.get(all.size() - 1);
  }

  /**
   * The picture of an option held against the baseline.
   *
   * @param against with attributions
   */
  public static Picture of(ComparedRun compared, ComparedRun.Against against) {
    return new StepsPicture(compared, against).picture();
  }

  private Picture picture() {
    Attribution.NoAnswer none = attribution.noAnswer();
    if (attribution.changes().isEmpty()) {
      said(List.of(Message.of("comparison.accounts.nothing")));
    } else if (none != null) {
      said(List.of(ChangedInWords.noAnswer(none)));
    }
    attribution.figures().forEach(this::figure);
    List<Message> below = new ArrayList<>();
    below.add(Message.of("chart.steps.means"));
    if (attribution.isDrawn()) {
      below.add(ChangedInWords.drawn(attribution));
    }
    return new Picture(
        PictureWords.word(
            Message.of(
                "chart.steps.title",
                "year",
                about.year(),
                "option",
                against.name(),
                "baseline",
                PictureWords.name(compared.baseline()))),
        about.above(),
        bodies,
        PictureWords.joined(PictureWords.worded(below), about.below()),
        figures);
  }

  private void said(List<Message> sentences) {
    bodies.add(Sentences.of(PictureWords.worded(sentences)));
  }

  private void figure(Attribution.OfFigure figure) {
    Message title = titles.of(figure.figure());
    if (figure.parts().isEmpty()) {
      if (!attribution.changes().isEmpty()) {
        said(List.of(Message.of("chart.steps.unknown", "figure", title)));
      }
      return;
    }
    Fraction whole =
        Objects.requireNonNull(figure.after().number())
            .minus(Objects.requireNonNull(figure.before().number()));
    List<Fraction> ends = ends(figure.parts());
    bodies.add(bars(figure, title, ends, whole));
    said(
        List.of(
            Message.of(
                "chart.steps.whole",
                "figure",
                title,
                "before",
                PictureUnit.exact(figure.before()),
                "after",
                PictureUnit.exact(figure.after()))));
    for (int i = 0; i < figure.parts().size(); i++) {
      figures.add(
          PictureWords.word(
              Message.of(
                  "chart.steps.figure",
                  "figure",
                  title,
                  "change",
                  ChangedInWords.shortly(attribution.changes().get(i)),
                  "part",
                  PictureUnit.exact(like(figure, figure.parts().get(i).part())))));
    }
  }

  /** Where steps begin and end, the first at nothing. */
  private static List<Fraction> ends(List<Attribution.Part> parts) {
    List<Fraction> ends = new ArrayList<>(List.of(Fraction.ZERO));
    for (Attribution.Part part : parts) {
      ends.add(ends.get(ends.size() - 1).plus(part.part()));
    }
    return ends;
  }

  private static ResultValue like(Attribution.OfFigure figure, Fraction difference) {
    return Differences.like(figure.before(), difference);
  }

  private Bars bars(
      Attribution.OfFigure figure, Message title, List<Fraction> ends, Fraction whole) {
    List<ResultValue> values = new ArrayList<>(List.of(like(figure, whole)));
    ends.forEach(end -> values.add(like(figure, end)));
    PictureUnit unit = PictureUnit.of(values);
    List<Bars.Row> rows = new ArrayList<>();
    for (int i = 0; i < figure.parts().size(); i++) {
      Changed change = attribution.changes().get(i);
      Fraction part = figure.parts().get(i).part();
      rows.add(
          row(
              PictureWords.word(ChangedInWords.shortly(change)),
              unit.place(like(figure, ends.get(i))),
              unit.place(like(figure, ends.get(i + 1))),
              signed(unit, like(figure, part)),
              part.signum() < 0 ? Ink.DARK : Ink.STRIPED));
    }
    rows.add(
        row(
            PictureWords.word(Message.of("chart.steps.together")),
            BigDecimal.ZERO,
            unit.place(like(figure, whole)),
            signed(unit, like(figure, whole)),
            Ink.MIDDLE));
    return new Bars(
        PictureWords.word(Message.of("layout.head-in-unit", "head", title, "unit", unit.words())),
        rows,
        BigDecimal.ZERO,
        new Bars.Legend(
            PictureWords.word(Message.of("chart.steps.less")),
            PictureWords.word(Message.of("chart.steps.more")),
            PictureWords.word(Message.of("chart.steps.together")),
            "",
            ""));
  }

  private static String signed(PictureUnit unit, ResultValue value) {
    Fraction number = value.number();
    return (number != null && number.signum() > 0 ? "+" : "") + unit.few(value);
  }

  private static Bars.Row row(String label, BigDecimal from, BigDecimal to, String words, Ink ink) {
    boolean falls = to.compareTo(from) < 0;
    return new Bars.Row(
        label,
        "",
        from.min(to),
        from.max(to),
        null,
        null,
        falls ? words : "",
        falls ? "" : words,
        ink);
  }
}
