package org.dsisim.scenario.user;

import java.util.List;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UserBlock;
import org.dsisim.table.FirstScan;
import org.dsisim.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a part of a table of users.
 *
 * @param runs the users, as far as no row between them was left
 * @param blank the lines of rows without a figure, counted in the part
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
public record ScannedUsers(List<Run> runs, int[] blank) {

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
      NoticedAccounts.OfSome noticed) {

    private void see(InOrder order) {
      if (first != null) {
        order.see(first.id());
      }
      if (last != null) {
        order.see(last.id());
      }
    }
  }

  /**
   * A word for a sector.
   *
   * @param line that of its first row, counted in the part
   */
  record SectorWord(String text, int line) {}

  /**
   * Whether all that was read is in the order of the ids, which of each part by itself is known.
   */
  static boolean areInOrder(FirstScan<ScannedUsers> scan) {
    InOrder order = new InOrder();
    scan.forEach(
        (read, linesBefore, left) -> {
          for (int i = 0; i < read.runs.size(); i++) {
            read.runs.get(i).see(order);
            Row row = i < left.size() ? left.get(i) : null;
            if (row != null) {
              order.see(row.text("id"));
            }
          }
        });
    return order.isKept;
  }

  /** Whether ids come in their order. */
  private static final class InOrder {

    private String last = "";
    private boolean isKept = true;

    private void see(String id) {
      isKept &= last.compareTo(id) <= 0;
      last = id;
    }
  }

  /** How many users there are at most. */
  long users() {
    return runs.stream().mapToLong(run -> run.between().size() + 2L).sum();
  }
}
