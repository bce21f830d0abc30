package org.dsisim.model.world.user;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dsisim.model.world.figure.Figures;
import org.jspecify.annotations.Nullable;

/** How many users there are of each sector and with an account of each year, and what is known. */
public final class UserTotals {

  private final Map<String, Count> bySector = new HashMap<>();
  private final SortedMap<Integer, Count> byYear = new TreeMap<>();
  private int yearBefore = Integer.MIN_VALUE;
  private Count ofYearBefore = new Count();
  private final Figures.Known known = new Figures.Known();
  private String first = "";
  private @Nullable String last;
  private boolean inOrder = true;
  private int users;

  private static final class Count {
    private int users;
  }

  UserTotals() {}

  /** Those of some users; as a rule they are known already. */
  public static UserTotals of(List<User> users) {
    if (users instanceof CountedUsers counted) {
      return counted.totals();
    }
    UserTotals totals = new UserTotals();
    users.forEach(totals::add);
    return totals;
  }

  /** Whether nobody has an account of a year or a later one: as a rule the first user tells. */
  public static boolean endBefore(int year, List<User> users) {
    if (users instanceof PackedUsers packed) {
      return packed.totals().lastYear() < year;
    }
    for (User user : users) {
      for (Account account : user.accounts()) {
        if (account.year() >= year) {
          return false;
        }
      }
    }
    return true;
  }

  void add(User user) {
    users++;
    bySector.computeIfAbsent(user.sector(), sector -> new Count()).users++;
    List<Account> accounts = user.accounts();
    for (int i = 0; i < accounts.size(); i++) {
      Account account = accounts.get(i);
      ofYear(account.year()).users++;
      known.add(account.figures());
    }
    String before = last;
    if (before == null) {
      first = user.id();
    }
    inOrder &= before == null || before.compareTo(user.id()) < 0;
    last = user.id();
  }

  /** Adds a user of whom the rest is added by itself. */
  void addUser() {
    users++;
  }

  /** Adds so many users of a sector. */
  void add(String sector, int some) {
    bySector.computeIfAbsent(sector, none -> new Count()).users += some;
  }

  /** Adds an account. */
  void add(int year, int whole) {
    ofYear(year).users++;
    known.add(whole);
  }

  /** Says which users were added: from the first to the last in the order of their ids. */
  void runFrom(String firstId, String lastId) {
    first = firstId;
    last = lastId;
  }

  /** Adds those that come behind. */
  void addAll(UserTotals behind) {
    if (users == 0) {
      first = behind.first;
    }
    users += behind.users;
    behind.bySector.forEach((sector, count) -> add(sector, count.users));
    behind.byYear.forEach((year, count) -> ofYear(year).users += count.users);
    known.addAll(behind.known);
    String before = last;
    inOrder &= behind.inOrder && (before == null || before.compareTo(behind.first) < 0);
    last = behind.last;
  }

  /** Most accounts are of the year that the one before is of. */
  private Count ofYear(int year) {
    if (year != yearBefore) {
      ofYearBefore = byYear.computeIfAbsent(year, none -> new Count());
      yearBefore = year;
    }
    return ofYearBefore;
  }

  /** How many users there are. */
  public int users() {
    return users;
  }

  /** How many there are of each sector. */
  public Map<String, Integer> bySector() {
    Map<String, Integer> users = new HashMap<>();
    bySector.forEach((sector, count) -> users.put(sector, count.users));
    return users;
  }

  /** How many have an account of each year for which somebody has. */
  public SortedMap<Integer, Integer> byYear() {
    SortedMap<Integer, Integer> users = new TreeMap<>();
    byYear.forEach((year, count) -> users.put(year, count.users));
    return users;
  }

  /** The last year for which somebody has an account; the least number where nobody has any. */
  public int lastYear() {
    return byYear.isEmpty() ? Integer.MIN_VALUE : byYear.lastKey();
  }

  /** Whether every user has an account of a year. */
  public boolean allHave(int year) {
    Count count = byYear.get(year);
    return users == (count == null ? 0 : count.users);
  }

  /** Which figures are known of anybody. */
  public Figures.Known known() {
    return known;
  }

  /** Whether the users are in the order of their ids. */
  public boolean areInOrder() {
    return inOrder;
  }
}
