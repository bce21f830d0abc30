package org.dsisim.model.formula;

import org.jspecify.annotations.Nullable;

/**
 * A part of the fund that is shared by weights of its own.
 *
 * @param share the parameter, of unit percent or share, that says how large the part is; null for a
 *     part of what such components leave
 * @param partOfRest the parameter that says, in proportion to the others of its kind, how large a
 *     part of the rest it is; null for the whole of the rest
 */
public record Component(@Nullable String share, @Nullable String partOfRest) {

  /** What the other components leave of the fund. */
  public static final Component THE_REST = new Component(null, null);

  /** The part of the fund whose size a parameter says. */
  public static Component ofFund(String share) {
    return new Component(share, null);
  }

  /**
   * A part of what others leave, in proportion to parameters: exact, where a third is no percent.
   */
  public static Component ofRest(String partOfRest) {
    return new Component(null, partOfRest);
  }

  @Override
  public String toString() {
    if (share != null) {
      return share;
    }
    return partOfRest == null ? "the rest" : partOfRest;
  }
}
