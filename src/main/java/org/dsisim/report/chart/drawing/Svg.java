package org.dsisim.report.chart.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An SVG document as it is written, element by element. Every word is escaped. */
final class Svg {

  /** The smallest letters. */
  static final double SMALL = 11;

  /** The usual letters. */
  static final double USUAL = 12;

  private static final String FONTS = "Arial, Helvetica, 'Liberation Sans', sans-serif";
  private static final int PLACES = 2;

  private final StringBuilder text = new StringBuilder();

  /** Where a text stands at its place. */
  enum Anchor {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String word;

    Anchor(String word) {
      this.word = word;
    }
  }

  /**
   * Begins a document.
   *
   * @param title what it is called
   * @param description all that it shows, for those who do not see it
   */
  Svg(double width, double height, String title, String description) {
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"")
        .append(" aria-labelledby=\"title\" aria-describedby=\"description\" viewBox=\"0 0 ")
        .append(number(width))
        .append(' ')
        .append(number(height))
        .append('"');
    attribute("width", width);
    attribute("height", height);
    attribute("font-family", FONTS);
    text.append(">\n<title id=\"title\">")
        .append(escaped(title))
        .append("</title>\n<desc id=\"description\">")
        .append(escaped(description))
        .append("</desc>\n<defs>")
        .append(Ink.PATTERN)
        .append("</defs>\n");
    rectangle(0, 0, width, height, Ink.WHITE, "");
  }

  /**
   * A rectangle.
   *
   * @param words what it stands for; empty for a ground
   */
  void rectangle(double x, double y, double width, double height, Ink ink, String words) {
    text.append("<rect");
    attribute("x", x);
    attribute("y", y);
    attribute("width", width);
    attribute("height", height);
    attribute("fill", ink.paint());
    if (ink == Ink.STRIPED) {
      // Stripes alone have no edge.
      attribute("stroke", Ink.BLACK.paint());
      attribute("stroke-width", 0.5);
    }
    titled("rect", words);
  }

  /**
   * A band from the right of one thing to the left of another.
   *
   * @param top its upper end on the left
   * @param otherTop its upper end on the right
   * @param width of both ends, up and down
   */
  void band(
      double x,
      double top,
      double otherX,
      double otherTop,
      double width,
      boolean isHairline,
      Ink ink,
      String words) {
    double middle = (x + otherX) / 2;
    text.append("<path d=\"M").append(point(x, top)).append('C').append(point(middle, top));
    text.append(' ').append(point(middle, otherTop)).append(' ').append(point(otherX, otherTop));
    if (isHairline) {
      text.append('"');
      attribute("fill", "none");
      attribute("stroke", Ink.MIDDLE.paint());
      attribute("stroke-width", 0.5);
    } else {
      text.append('L').append(point(otherX, otherTop + width));
      text.append('C').append(point(middle, otherTop + width));
      text.append(' ').append(point(middle, top + width)).append(' ');
      text.append(point(x, top + width)).append("Z\"");
      attribute("fill", ink.paint());
      attribute("stroke", Ink.WHITE.paint());
      attribute("stroke-width", 0.3);
    }
    titled("path", words);
  }

  private static String point(double x, double y) {
    return number(x) + "," + number(y);
  }

  /** A straight line. */
  void line(double x, double y, double otherX, double otherY, Ink ink, double width) {
    text.append("<line");
    attribute("x1", x);
    attribute("y1", y);
    attribute("x2", otherX);
    attribute("y2", otherY);
    attribute("stroke", ink.paint());
    attribute("stroke-width", width);
    text.append("/>\n");
  }

  /** A mark that stands on its corner, white within. */
  void diamond(double x, double y, double radius) {
    text.append("<path d=\"M").append(point(x, y - radius)).append('L');
    text.append(point(x + radius, y)).append(' ').append(point(x, y + radius)).append(' ');
    text.append(point(x - radius, y)).append("Z\"");
    attribute("fill", Ink.WHITE.paint());
    attribute("stroke", Ink.BLACK.paint());
    attribute("stroke-width", 1.5);
    text.append("/>\n");
  }

  /**
   * A text, shortened where it does not fit; then the whole stands in its title. Nothing of none.
   *
   * @param y of the line that the letters stand on
   * @param room that it has
   */
  void words(
      double x, double y, Anchor anchor, double size, boolean bold, double room, String words) {
    if (words.isEmpty()) {
      return;
    }
    String fitted = TextWidth.fitted(words, size, bold, room);
    text.append("<text");
    attribute("x", x);
    attribute("y", y);
    attribute("font-size", size);
    if (bold) {
      attribute("font-weight", "bold");
    }
    if (anchor != Anchor.START) {
      attribute("text-anchor", anchor.word);
    }
    attribute("fill", Ink.BLACK.paint());
    // A rim of the ground keeps words readable that stand on a band.
    attribute("stroke", Ink.WHITE.paint());
    attribute("stroke-width", 3);
    attribute("stroke-linejoin", "round");
    attribute("paint-order", "stroke");
    text.append('>');
    if (!fitted.equals(words)) {
      text.append("<title>").append(escaped(words)).append("</title>");
    }
    text.append(escaped(fitted)).append("</text>\n");
  }

  /** The whole document. */
  String closed() {
    return text + "</svg>\n";
  }

  private void attribute(String name, double value) {
    attribute(name, number(value));
  }

  private void attribute(String name, String value) {
    text.append(' ').append(name).append("=\"").append(value).append('"');
  }

  private void titled(String element, String words) {
    if (words.isEmpty()) {
      text.append("/>\n");
    } else {
      text.append("><title>").append(escaped(words)).append("</title></");
      text.append(element).append(">\n");
    }
  }

  /** A place, with as many decimals as eyes can tell. */
  static String number(double place) {
    BigDecimal rounded =
        BigDecimal.valueOf(place).setScale(PLACES, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.toPlainString();
  }

  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    words
        .codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isOfXml(point) ? point : '\uFFFD');
              }
            });
    return escaped.toString();
  }

  /** Whether a document may hold it: no control character but those of white space. */
  private static boolean isOfXml(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point < 0xD800)
        || (point >= 0xE000 && point < 0xFFFE)
        || point >= 0x10000;
  }
}
