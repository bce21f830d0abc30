package org.dsisim.model.world.user;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.dsisim.model.world.Sector;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * A user of DSI.
 *
 * <p>A scenario has millions, most of them with one account, and of nearly all the name is never
 * asked for. So the one account stands in no list, and the name is kept as bytes.
 */
public final class User {

  /** The types of users. */
  public static final List<String> TYPES =
      List.of("company", "public-research", "academic", "public-database", "ngo");

  private final String id;
  private final byte[] name;
  private final String type;
  private final String sector;
  private final CountryCode home;

  /** The account of a user with one. */
  private final @Nullable Account only;

  /** The accounts of any other. */
  private final List<Account> several;

  /**
   * A user.
   *
   * @param type one of {@link #TYPES}
   * @param sector a word that rule sets list, one of {@link Sector} or another
   * @param home the country in which it is at home
   * @param accounts one a fiscal year, in the order of years
   */
  public User(
      String id,
      String name,
      String type,
      String sector,
      CountryCode home,
      List<Account> accounts) {
    this(id, name.getBytes(UTF_8), type, sector, home, only(accounts), several(accounts));
  }

  /** The same, with the one account, or several or none. */
  User(
      String id,
      byte[] name,
      String type,
      String sector,
      CountryCode home,
      @Nullable Account only,
      List<Account> several) {
    this.id = id;
    this.name = name;
    this.type = type;
    this.sector = sector;
    this.home = home;
    this.only = only;
    this.several = List.copyOf(several);
  }

  private static @Nullable Account only(List<Account> accounts) {
    return accounts.size() == 1 ? accounts.get(0) : null;
  }

  private static List<Account> several(List<Account> accounts) {
    return accounts.size() == 1 ? List.of() : accounts;
  }

  /** The same user with other accounts, one a fiscal year, in the order of years. */
  public User with(List<Account> others) {
    return new User(id, name, type, sector, home, only(others), several(others));
  }

  /** What it is called in tables. */
  public String id() {
    return id;
  }

  /** What it is called by people. */
  public String name() {
    return new String(name, UTF_8);
  }

  /** The name as it is kept: not to be changed. */
  byte[] nameInBytes() {
    return name;
  }

  /** One of {@link #TYPES}. */
  public String type() {
    return type;
  }

  /** A word that rule sets list, one of {@link Sector} or another. */
  public String sector() {
    return sector;
  }

  /** The country in which it is at home. */
  public CountryCode home() {
    return home;
  }

  /** One account a fiscal year, in the order of years. */
  public List<Account> accounts() {
    return only == null ? several : List.of(only);
  }

  /** The account of a fiscal year, or null where there is none. */
  public @Nullable Account account(int year) {
    if (only != null) {
      return only.year() == year ? only : null;
    }
    // Users are asked again and again, and an iterator for each takes its time.
    for (int i = 0; i < several.size(); i++) {
      Account account = several.get(i);
      if (account.year() == year) {
        return account;
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return id;
  }
}
