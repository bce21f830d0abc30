package org.dsisim.rulebook.situation;

/** How a finding of a rule names whom it is owed to. */
public enum RecipientWord {
  /** In the same words for every subject: the fund, or a country by its code; or not at all. */
  FIXED,
  /** The home of the payer that the finding is about. */
  HOME_OF,
  /** The country of the origin that the finding is about. */
  COUNTRY_OF,
  /** The communities of the country of the origin that the finding is about. */
  COMMUNITIES_OF
}
