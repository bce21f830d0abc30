package org.dsisim.model.fact;

/**
 * The group of companies with which a rule set measures a payer.
 *
 * @param word what tables call it; empty for a payer that stands for itself
 * @param head the id of the member that stands for all; empty likewise
 * @param members how many there are
 */
public record InGroup(String word, String head, int members) {

  /** No group. */
  public static final InGroup NONE = new InGroup("", "", 1);
}
