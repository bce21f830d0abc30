package org.dsisim.model.formula;

import java.util.Locale;

/**
 * What a user has to go through before a use may go on. How long it takes and what it costs is
 * assumed, not decided: each has two assumptions of its name.
 */
public enum Procedure {
  /** Prior informed consent and mutually agreed terms (Nagoya Protocol, articles 5 and 6). */
  PERMIT("permits"),
  /** The simplified measure for research that is not commercial (article 8(a)). */
  SIMPLIFIED_PERMIT("simplified-permits"),
  /** The expedited access of an emergency (article 8(b)). */
  EXPEDITED_PERMIT("expedited-permits"),
  /** A licence on the standard terms of a country, which nobody negotiates. */
  LICENCE("licences"),
  /** The consent of a community that holds traditional knowledge (article 7). */
  COMMUNITY_CONSENT("community-consents");

  private final String plural;

  Procedure(String plural) {
    this.plural = plural;
  }

  /** The word for several of them in the outputs. */
  public String plural() {
    return plural;
  }

  /** The word for one of them in worked cases. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The assumption, of unit months, that says how long one takes. */
  public String months() {
    return name().toLowerCase(Locale.ROOT) + "_months";
  }

  /** The assumption, of unit USD, that says what one costs the user. */
  public String cost() {
    return name().toLowerCase(Locale.ROOT) + "_cost_usd";
  }

  /** Whether it is with communities, and not with the State. */
  public boolean isWithCommunities() {
    return this == COMMUNITY_CONSENT;
  }
}
