package org.dsisim.model;

/**
 * What a contribution rule set is asked about, and what its answers are about: a payer in a year, a
 * use of sequences, or one country of origin of a use.
 */
public sealed interface Subject permits Payer, Use, Origin {

  /** Who would owe: the user of DSI, or the country that pays through its government. */
  Payer payer();

  /** The figures on which amounts are based. */
  Figures bases();

  /** In a few words, for messages and explanations: {@code bayer}, {@code maize, from KEN}. */
  String inWords();
}
