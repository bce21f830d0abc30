package org.dsisim.workspace;

import java.util.List;
import org.dsisim.indicator.YearResults;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.report.content.Run;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Workspace#answer} came to.
 *
 * @param run of the option alone, in the one year
 * @param baseline the same of the baseline; null where none was asked for
 * @param ifAllPaid what countries would receive if all that is owed were paid
 * @param years of the scenario
 */
public record AnswerResult(
    Run run, @Nullable Run baseline, List<PartyOutcome> ifAllPaid, List<Integer> years) {

  /** What came out of the option. */
  public YearResults results() {
    return of(run);
  }

  /** What came out of the baseline; null where there is none. */
  public @Nullable YearResults resultsOfBaseline() {
    return baseline == null ? null : of(baseline);
  }

  private static YearResults of(Run run) {
    return run.results().options().get(0).years().get(0);
  }
}
