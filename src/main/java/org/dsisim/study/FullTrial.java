package org.dsisim.study;

import java.util.List;
import org.dsisim.indicator.ResultValue;
import org.dsisim.indicator.YearResults;
import org.dsisim.parameter.ParameterOverride;

/** A trial of which everything was computed as in any run. */
record FullTrial(List<ParameterOverride> settings, YearResults results) implements Trial {

  @Override
  public ResultValue value(Figure figure) {
    return figure.in(results);
  }
}
