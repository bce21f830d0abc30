package org.dsisim.report.chart.drawing;

/** A part of a picture, as wide as the picture. */
public sealed interface Body permits Bars, Flows, Sentences {

  /** How high it is. */
  double height();

  /** Draws it below a place. */
  void draw(Svg svg, double top);
}
