package org.dsisim.report.content.study;

import java.util.List;
import org.dsisim.report.content.Run;
import org.dsisim.study.uncertainty.Correlations;
import org.dsisim.study.uncertainty.LeftOut;
import org.dsisim.study.uncertainty.Side;
import org.dsisim.study.uncertainty.Sobol;
import org.dsisim.study.uncertainty.Tornado;

/**
 * A run of an option with what moves its figures.
 *
 * @param run of the option as it is
 * @param rows of each sample that indices are made of
 * @param sides what nobody knows, then what the room decides; either can be missing
 */
public record SensitivityRun(Run run, long seed, int rows, List<OfSide> sides, LeftOut leftOut) {

  /**
   * What moves figures, of one side.
   *
   * @param tornados one for each figure
   * @param indices one for each figure; none where nothing is drawn
   */
  public record OfSide(
      Side side, Correlations correlations, List<Tornado> tornados, List<Sobol> indices) {}
}
