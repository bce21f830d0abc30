package org.dsisim.report.content.study;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dsisim.indicator.statistic.PartyBands;
import org.dsisim.study.FundFigure;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.sweep.GridAxis;
import org.dsisim.study.sweep.Sweep;
import org.dsisim.study.sweep.SweptPoint;
import org.dsisim.value.Fraction;

/**
 * What came out at every point of a grid.
 *
 * @param inShort which of the figures stand on a screen, by their places
 */
public record SweptGrid(StudySubject subject, Sweep sweep, List<Integer> inShort) {

  /** What is varied, one address for each axis. */
  public List<String> varied() {
    return sweep.grid().axes().stream().map(GridAxis::address).toList();
  }

  /** Whether the order of bands is among what is asked for, and the bands are too. */
  public boolean hasBands() {
    return sweep.figures().contains(new StudiedFigure.OfFund(FundFigure.BANDS_OUT_OF_ORDER))
        && sweep.figures().stream().anyMatch(StudiedFigure.OfBand.class::isInstance);
  }

  /** The bands that are among the figures, from most to least, as {@link PartyBands#order}. */
  public String orderOfBands(SweptPoint point) {
    Map<Integer, Fraction> bands = new TreeMap<>();
    for (int i = 0; i < point.figures().size(); i++) {
      Fraction share = point.figures().get(i).number();
      if (sweep.figures().get(i) instanceof StudiedFigure.OfBand band && share != null) {
        bands.put(band.number(), share);
      }
    }
    return PartyBands.order(bands);
  }
}
