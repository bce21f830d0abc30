package org.dsisim.study;

import java.util.List;
import org.dsisim.indicator.YearResults;
import org.dsisim.parameter.ParameterOverride;

/** What came out of an option under one setting. For one thread at a time. */
public interface Trial extends Finding {

  /** The values that were tried, after those of the option. */
  List<ParameterOverride> settings();

  /** All that is said of the year, as any run says it. */
  YearResults results();
}
