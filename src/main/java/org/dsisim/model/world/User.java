package org.dsisim.model.world;

import java.util.List;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * A user of DSI.
 *
 * @param type one of {@link #TYPES}
 * @param sector a word that rule sets list, one of {@link Sector} or another
 * @param home the country in which it is at home
 * @param accounts one a fiscal year, in the order of years
 */
public record User(
    String id, String name, String type, String sector, CountryCode home, List<Account> accounts) {

  /** The types of users. */
  public static final List<String> TYPES =
      List.of("company", "public-research", "academic", "public-database", "ngo");

  /** The account of a fiscal year, or null where there is none. */
  public @Nullable Account account(int year) {
    // A million users are asked again and again, and an iterator for each takes its time.
    for (int i = 0; i < accounts.size(); i++) {
      Account account = accounts.get(i);
      if (account.year() == year) {
        return account;
      }
    }
    return null;
  }
}
