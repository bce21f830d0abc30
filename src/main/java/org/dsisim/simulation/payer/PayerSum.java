package org.dsisim.simulation.payer;

import org.dsisim.reckoning.liability.PayerOutcome;

/**
 * Something that is counted or added up over all payers of a year, piece by piece and on any
 * thread.
 *
 * @param <S> its own class
 */
public interface PayerSum<S extends PayerSum<S>> {

  /** Takes a payer in: each once, in their order. */
  void add(PayerOutcome payer);

  /** Takes in what was added up of the payers that come behind those of this one. */
  void addAll(S behind);
}
