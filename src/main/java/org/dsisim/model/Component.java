package org.dsisim.model;

import org.jspecify.annotations.Nullable;

/**
 * A part of the fund that is shared by weights of its own.
 *
 * @param share the parameter, of unit percent or share, that says how large the part is; null for
 *     what the others leave
 */
public record Component(@Nullable String share) {

  /** What the other components leave of the fund. */
  public static final Component THE_REST = new Component(null);

  @Override
  public String toString() {
    return share == null ? "the rest" : share;
  }
}
