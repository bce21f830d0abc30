package org.dsisim.model.world;

import java.util.List;
import org.dsisim.model.world.use.PackedUses;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UserTotals;

/**
 * Which year of the tables a simulated year is made of: itself, and after the tables' last year
 * that last one, whose figures are carried forward. Who or what is not in it is not in the result.
 *
 * @param lastAccounts the last year for which a user has an account
 * @param lastRows the last year for which a user has an account or a use
 */
public record TableYears(int lastAccounts, int lastRows) {

  /** The years of these tables. */
  public static TableYears of(List<User> users, List<UseRow> uses) {
    int accounts = UserTotals.of(users).lastYear();
    if (uses instanceof PackedUses packed) {
      return new TableYears(accounts, Math.max(accounts, packed.lastYear()));
    }
    int rows = accounts;
    for (UseRow use : uses) {
      rows = Math.max(rows, use.year());
    }
    return new TableYears(accounts, rows);
  }

  /** The year of the accounts of which a year is made. */
  public int ofAccounts(int year) {
    return Math.min(year, lastAccounts);
  }

  /** The year of the uses of which a year is made. */
  public int ofUses(int year) {
    return Math.min(year, lastRows);
  }
}
