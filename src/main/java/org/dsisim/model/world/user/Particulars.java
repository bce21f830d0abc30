package org.dsisim.model.world.user;

import java.util.Objects;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What a table says of a user's year beside its figures, which most tables do not.
 *
 * @param usesDsi whether it uses DSI, directly or indirectly; null where nobody knows
 * @param group what the group of companies is called that it belongs to; empty for none
 * @param subsector the part of its sector that it works in; empty where nobody says
 * @param commercial the part of its assets, sales and profit that comes of commercial activity,
 *     from 0 to 1; null where nobody says
 */
public record Particulars(
    @Nullable Boolean usesDsi, String group, String subsector, @Nullable Fraction commercial) {

  /** Nothing said. */
  public static final Particulars NONE = new Particulars(null, "");

  /** The column of the part of a sector, as rules name it too. */
  public static final String SUBSECTOR = "subsector";

  /** Of which nothing is said but these. */
  public Particulars(@Nullable Boolean usesDsi, String group) {
    this(usesDsi, group, "", null);
  }

  /** Written out, as each reading of users asks: what Java makes of a record takes milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Particulars that
        && Objects.equals(usesDsi, that.usesDsi)
        && group.equals(that.group)
        && subsector.equals(that.subsector)
        && Objects.equals(commercial, that.commercial);
  }

  @Override
  public int hashCode() {
    return Objects.hash(usesDsi, group, subsector, commercial);
  }

  /** The same with another part that comes of commercial activity. */
  public Particulars withCommercial(@Nullable Fraction part) {
    return new Particulars(usesDsi, group, subsector, part);
  }
}
