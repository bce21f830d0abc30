package org.dsisim.report.chart.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Sentences, each in as many lines as it needs.
 *
 * @param heading over them; empty for none
 */
public record Sentences(String heading, List<String> sentences) implements Body {

  private static final double LINE = 16;
  private static final double AFTER = 3;
  private static final double ROOM = Picture.WIDTH - 2 * Picture.EDGE;

  /** Copies the sentences. */
  public Sentences {
    sentences = List.copyOf(sentences);
  }

  /** Sentences without a heading. */
  public static Sentences of(List<String> sentences) {
    return new Sentences("", sentences);
  }

  private static List<List<String>> lines(List<String> sentences) {
    List<List<String>> lines = new ArrayList<>();
    sentences.forEach(sentence -> lines.add(TextWidth.lines(sentence, Svg.USUAL, false, ROOM)));
    return lines;
  }

  @Override
  public double height() {
    double height = heading.isEmpty() ? 0 : Picture.HEADING;
    for (List<String> lines : lines(sentences)) {
      height += lines.size() * LINE + AFTER;
    }
    return height;
  }

  @Override
  public void draw(Svg svg, double top) {
    double y = top;
    if (!heading.isEmpty()) {
      Picture.heading(svg, y, heading);
      y += Picture.HEADING;
    }
    for (List<String> lines : lines(sentences)) {
      for (String line : lines) {
        svg.words(Picture.EDGE, y + Svg.USUAL, Svg.Anchor.START, Svg.USUAL, false, ROOM, line);
        y += LINE;
      }
      y += AFTER;
    }
  }
}
