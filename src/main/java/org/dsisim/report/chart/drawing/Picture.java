package org.dsisim.report.chart.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture with the words that it never goes without.
 *
 * @param title what it is called
 * @param above what it is of
 * @param bodies from top to bottom
 * @param below what it rests on, and what it does not show
 * @param figures all that is drawn, in words and to the last digit
 */
public record Picture(
    String title, List<String> above, List<Body> bodies, List<String> below, List<String> figures) {

  static final double WIDTH = 900;
  static final double EDGE = 20;
  static final double HEADING = 24;

  private static final double TITLE = 16;
  private static final double TITLE_LINE = 21;
  private static final double AFTER_TITLE = 4;
  private static final double BETWEEN = 14;

  /** Copies the lists. */
  public Picture {
    above = List.copyOf(above);
    bodies = List.copyOf(bodies);
    below = List.copyOf(below);
    figures = List.copyOf(figures);
  }

  /** The whole as SVG. */
  public String svg() {
    List<String> titles = TextWidth.lines(title, TITLE, true, WIDTH - 2 * EDGE);
    List<Body> all = new ArrayList<>();
    all.add(Sentences.of(above));
    all.addAll(bodies);
    all.add(Sentences.of(below));
    double height = EDGE + titles.size() * TITLE_LINE + AFTER_TITLE;
    for (Body body : all) {
      height += body.height() + BETWEEN;
    }
    Svg svg = new Svg(WIDTH, height, title, description());
    double y = EDGE;
    for (String line : titles) {
      svg.words(EDGE, y + TITLE, Svg.Anchor.START, TITLE, true, WIDTH - 2 * EDGE, line);
      y += TITLE_LINE;
    }
    y += AFTER_TITLE;
    for (Body body : all) {
      body.draw(svg, y);
      y += body.height() + BETWEEN;
    }
    return svg.closed();
  }

  private String description() {
    List<String> sentences = new ArrayList<>(above);
    sentences.addAll(figures);
    sentences.addAll(below);
    return String.join("\n", sentences);
  }

  /** What stands over a part. */
  static void heading(Svg svg, double top, String words) {
    svg.words(EDGE, top + 14, Svg.Anchor.START, 13, true, WIDTH - 2 * EDGE, words);
  }
}
