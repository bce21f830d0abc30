package org.dsisim.report.content.study;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dsisim.indicator.statistic.Bands;
import org.dsisim.study.Figure;
import org.dsisim.study.FundFigure;
import org.dsisim.study.sweep.GridAxis;
import org.dsisim.study.sweep.Sweep;
import org.dsisim.study.sweep.SweptPoint;
import org.dsisim.value.Fraction;

/**
 * What came out at every point of a grid.
 *
 * @param inShort which of the figures stand on a screen, by their places
 */
public record SweptGrid(Subject subject, Sweep sweep, List<Integer> inShort) {

  /** What is varied, one address for each axis. */
  public List<String> varied() {
    return sweep.grid().axes().stream().map(GridAxis::address).toList();
  }

  /** Whether the order of bands is among what is asked for, and the bands are too. */
  public boolean hasBands() {
    return sweep.figures().contains(new Figure.OfFund(FundFigure.BANDS_OUT_OF_ORDER))
        && sweep.figures().stream().anyMatch(Figure.OfBand.class::isInstance);
  }

  /** The bands that are among the figures, from most to least, as {@link Bands#order}. */
  public String orderOfBands(SweptPoint point) {
    Map<Integer, Fraction> bands = new TreeMap<>();
    for (int i = 0; i < point.figures().size(); i++) {
      Fraction share = point.figures().get(i).number();
      if (sweep.figures().get(i) instanceof Figure.OfBand band && share != null) {
        bands.put(band.number(), share);
      }
    }
    return Bands.order(bands);
  }
}
