package org.dsisim.model.formula;

import java.util.Locale;

/** By what a table gives a rate or a sum to a payer. */
public enum TableKey {
  /** The word of its sector. */
  BY_SECTOR,
  /** What it is: a company, a university. */
  BY_TYPE,
  /** The ISO code of its home. */
  BY_HOME,
  /** The regional group of its home. */
  BY_REGIONAL_GROUP,
  /** The region of its home. */
  BY_REGION;

  /** The key in words: {@code by sector}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
