package org.dsisim.scenario.user;

import java.util.BitSet;
import java.util.List;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UserBlock;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a part of a table of users.
 *
 * @param runs the users, as far as no row between them was left
 * @param blank the lines of rows without a figure, counted in the part
 */
public record ScannedUsers(List<Run> runs, BitSet blank) {

  /**
   * Users whose rows stand together, in the order of their ids. Rows of the first and the last may
   * go on beyond them.
   *
   * @param first null where there is none
   * @param between all others
   * @param last null where there are no two
   * @param sectors words that were new in the part
   * @param noticed of those between
   */
  record Run(
      @Nullable User first,
      UserBlock between,
      @Nullable User last,
      List<SectorWord> sectors,
      NoticedAccounts.OfSome noticed) {}

  /**
   * A word for a sector.
   *
   * @param line that of its first row, counted in the part
   */
  record SectorWord(String text, int line) {}

  /** How many users there are at most. */
  long users() {
    return runs.stream().mapToLong(run -> run.between().size() + 2L).sum();
  }
}
