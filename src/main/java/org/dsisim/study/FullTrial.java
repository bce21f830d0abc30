package org.dsisim.study;

import java.util.List;
import org.dsisim.indicator.YearResults;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.reckoning.allocation.PartyOutcome;

/** A trial of which everything was computed as in any run. */
record FullTrial(List<ParameterOverride> settings, YearResults results) implements Trial {

  @Override
  public ResultValue value(StudiedFigure figure) {
    return figure.in(results);
  }

  @Override
  public List<PartyOutcome> parties() {
    return results.outcome().parties();
  }

  @Override
  public boolean isLeast() {
    return results.outcome().hasUnknown();
  }
}
