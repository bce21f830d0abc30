package org.dsisim.report.chart.drawing;

/** What is drawn with: told from each other by lightness and stripes, so that grey is enough. */
public enum Ink {
  /** Nearly black, for words and marks. */
  BLACK("#1a1a1a"),
  /** Dark and plain. */
  DARK("#1f4068"),
  /** Half dark. */
  MIDDLE("#7390b0"),
  /** Light and plain. */
  LIGHT("#cddaea"),
  /** Light with dark stripes. */
  STRIPED("url(#striped)"),
  /** Grid lines. */
  FAINT("#d9d9d9"),
  /** The ground. */
  WHITE("#ffffff");

  /** What {@link #STRIPED} is drawn with. */
  static final String PATTERN =
      "<pattern id=\"striped\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
          + " patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#f2e6d0\"/>"
          + "<rect width=\"2\" height=\"6\" fill=\"#8a5a00\"/></pattern>";

  private final String paint;

  Ink(String paint) {
    this.paint = paint;
  }

  String paint() {
    return paint;
  }
}
