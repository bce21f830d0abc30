package org.dsisim.model.world.figure;

import java.util.Locale;

/** Who the payers of a contribution rule set are. */
public enum PayerKind {
  /** The users of DSI in the scenario. */
  USERS,
  /** Countries, through their governments: each is a payer of type {@code country}. */
  COUNTRIES;

  /** The word in {@code option.yaml}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
