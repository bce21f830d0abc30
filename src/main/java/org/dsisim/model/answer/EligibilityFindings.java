package org.dsisim.model.answer;

import org.dsisim.model.fact.Party;

/** What a rule on eligibility may conclude; {@code findings} in {@code eligibility.drl}. */
public interface EligibilityFindings {

  /** The Party may receive. */
  void eligible(Party party);

  /** The Party may not receive. */
  void notEligible(Party party);

  /**
   * The Party is weighed as if it were eligible, beside those that are; if it is not, only that
   * part of what it would receive is set aside which is for its indigenous peoples and local
   * communities. Found beside an answer on eligibility, and of no effect on a Party that is
   * eligible.
   */
  void weighedForIplc(Party party);
}
