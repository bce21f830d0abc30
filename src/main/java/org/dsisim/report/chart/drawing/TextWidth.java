package org.dsisim.report.chart.drawing;

import java.util.List;
import org.dsisim.report.layout.Width;

/**
 * How wide words are at most, whatever font without serifs a reader has: rather too wide than
 * clipped.
 */
final class TextWidth {

  private static final String NARROW = " .,:;'|!iljI()[]/ft-";
  private static final String BROAD = "mwMW@%—→…≥≤";
  private static final double OF_NARROW = 0.42;
  private static final double OF_BROAD = 1.02;
  private static final double OF_CAPITAL = 0.78;
  private static final double OF_OTHERS = 0.65;
  private static final double OF_WIDE_SCRIPT = 1.05;
  private static final double BOLD = 1.1;
  private static final String CUT = "…";

  private TextWidth() {}

  /** The most that a text takes, in the unit of its size. */
  static double of(String text, double size, boolean bold) {
    double ems = text.codePoints().mapToDouble(TextWidth::ems).sum();
    return ems * size * (bold ? BOLD : 1);
  }

  private static double ems(int point) {
    String letter = Character.toString(point);
    int columns = Width.of(letter);
    if (columns != 1) {
      return columns == 0 ? 0 : OF_WIDE_SCRIPT;
    }
    if (NARROW.contains(letter)) {
      return OF_NARROW;
    }
    if (BROAD.contains(letter)) {
      return OF_BROAD;
    }
    return Character.isUpperCase(point) ? OF_CAPITAL : OF_OTHERS;
  }

  /** The text, or as much of its beginning as fits with a mark that there is more. */
  static String fitted(String text, double size, boolean bold, double room) {
    if (of(text, size, bold) <= room) {
      return text;
    }
    int[] points = text.codePoints().toArray();
    int length = points.length;
    while (length > 0 && of(first(points, length) + CUT, size, bold) > room) {
      length--;
    }
    return first(points, length).stripTrailing() + CUT;
  }

  /** A text in lines that fit, as long as they can be. */
  static List<String> lines(String text, double size, boolean bold, double room) {
    int columns = (int) (room / (size * OF_NARROW));
    List<String> lines = Width.fit(text, columns);
    while (columns > 1 && lines.stream().anyMatch(line -> of(line, size, bold) > room)) {
      columns--;
      lines = Width.fit(text, columns);
    }
    return lines;
  }

  private static String first(int[] points, int length) {
    return new String(points, 0, length);
  }
}
