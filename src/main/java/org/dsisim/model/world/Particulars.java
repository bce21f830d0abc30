package org.dsisim.model.world;

import org.jspecify.annotations.Nullable;

/**
 * What a table says of a user's year beside its figures, which most tables do not.
 *
 * @param usesDsi whether it uses DSI, directly or indirectly; null where nobody knows
 * @param group what the group of companies is called that it belongs to; empty for none
 */
public record Particulars(@Nullable Boolean usesDsi, String group) {

  /** Nothing said. */
  public static final Particulars NONE = new Particulars(null, "");
}
