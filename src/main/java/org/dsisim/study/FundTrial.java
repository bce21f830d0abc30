package org.dsisim.study;

import java.util.List;
import java.util.function.Supplier;
import org.dsisim.indicator.FundResults;
import org.dsisim.indicator.YearResults;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.jspecify.annotations.Nullable;

/** A trial of which a whole run is made only where a figure needs one. */
final class FundTrial implements Trial {

  private final List<ParameterOverride> settings;
  private final FundResults fund;
  private final Supplier<YearResults> run;
  private @Nullable YearResults results;

  /**
   * A trial.
   *
   * @param fund what is known already
   * @param run makes the whole run
   */
  FundTrial(List<ParameterOverride> settings, FundResults fund, Supplier<YearResults> run) {
    this.settings = settings;
    this.fund = fund;
    this.run = run;
  }

  @Override
  public List<ParameterOverride> settings() {
    return settings;
  }

  @Override
  public ResultValue value(StudiedFigure figure) {
    ResultValue known = figure.in(fund);
    return known == null ? figure.in(results()) : known;
  }

  @Override
  public List<PartyOutcome> parties() {
    return fund.outcome().parties();
  }

  @Override
  public boolean isLeast() {
    return fund.outcome().unknown() > 0;
  }

  @Override
  public YearResults results() {
    YearResults known = results;
    if (known == null) {
      known = run.get();
      results = known;
    }
    return known;
  }
}
