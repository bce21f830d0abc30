package org.dsisim.study;

import java.util.List;
import org.dsisim.indicator.YearResults;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.reckoning.allocation.PartyOutcome;

/** What came out of an option under one setting. For one thread at a time. */
public interface Trial extends Finding {

  /** The values that were tried, after those of the option. */
  List<ParameterOverride> settings();

  /** What countries receive, in the order of their codes. */
  List<PartyOutcome> parties();

  /** Whether somebody owes an amount that nobody can tell, so that sums of money are a least. */
  boolean isLeast();

  /** All that is said of the year, as any run says it. */
  YearResults results();
}
