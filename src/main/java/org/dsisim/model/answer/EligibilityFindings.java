package org.dsisim.model.answer;

import org.dsisim.model.fact.Party;

/** What a rule on eligibility may conclude; {@code findings} in {@code eligibility.drl}. */
public interface EligibilityFindings {

  /** The Party may receive. */
  void eligible(Party party);

  /** The Party may not receive. */
  void notEligible(Party party);
}
