package org.dsisim.model.formula;

import static org.dsisim.parameter.ParameterRole.NUMBER;

import org.dsisim.parameter.Names;

/**
 * Where a measure is at its worst, score 0, and at its best, score 1; either may be the greater.
 *
 * @param worst a parameter
 * @param best a parameter in the same unit
 */
public record Scale(String worst, String best) {

  /** The two ends between which a measure is placed. */
  public static Scale scale(@Names(NUMBER) String worst, @Names(NUMBER) String best) {
    return new Scale(worst, best);
  }
}
