package org.dsisim.simulation.payer;

/**
 * A sum over payers that takes in many at once, where they stand in columns. Of these, each owes to
 * the fund under one rule set, or owes nothing; it has no use and no credit, and what it owes is
 * known.
 *
 * @param <S> its own class
 */
public interface ColumnSum<S extends ColumnSum<S>> extends PayerSum<S> {

  /** Takes payers in, who may stand before or behind others that were added. */
  void add(PayerColumns payers);
}
