package org.dsisim.simulation;

import org.dsisim.reckoning.liability.PayerOutcome;

/** Something that is counted or added up over all payers of a year. */
public interface PayerSum {

  /** Takes a payer in: each once, in their order. */
  void add(PayerOutcome payer);
}
