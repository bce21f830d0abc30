package org.dsisim.study.comparison;

import java.util.Locale;

/** What a change of what a payer owes means to it. */
public enum Turn {
  /** It owes something, and nothing under the baseline. */
  BEGINS,
  /** It owes nothing, and something under the baseline. */
  CEASES,
  /** It owes more. */
  MORE,
  /** It owes less. */
  LESS,
  /** It owes as much, which may be nothing. */
  SAME,
  /** It is liable, and nobody can tell for how much: that is no change, and not none. */
  CANNOT_TELL;

  /** The word in tables, as {@code begins}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
