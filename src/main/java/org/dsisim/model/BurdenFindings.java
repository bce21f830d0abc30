package org.dsisim.model;

/** What a rule on burdens may conclude; {@code findings} in {@code burdens.drl}. */
public interface BurdenFindings {

  /** The use needs a procedure with the country of origin, or with its communities. */
  void needs(Origin origin, Procedure procedure);

  /**
   * The database from which the sequences are has to tag their records: with their origin, or with
   * terms and conditions.
   *
   * @param subject a use, or an origin for the sequences from its country
   * @param records {@link Base#SEQUENCES}, or {@link Base#TRACED_SEQUENCES}
   * @throws IllegalArgumentException when the subject is a payer, or the base counts no records
   */
  void tags(Subject subject, Base records);
}
