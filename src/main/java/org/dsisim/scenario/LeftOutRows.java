package org.dsisim.scenario;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.dsisim.message.FirstFew;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.YearSpans;
import org.dsisim.model.world.Cooperation;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.CountryStatus;
import org.dsisim.model.world.TableYears;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UserTotals;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Warns of rows that are in the tables and in no year that is simulated: more likely a slip than
 * meant. Many are counted, and a few are named.
 */
final class LeftOutRows {

  private static final String PARTY = CountryStatus.CBD_PARTY.word();

  private final List<Integer> years;
  private final Problems problems;

  /** For a scenario that is simulated in these years. */
  LeftOutRows(List<Integer> years, Problems problems) {
    this.years = years;
    this.problems = problems;
  }

  void warn(List<User> users, List<UseRow> uses) {
    if (!users.isEmpty()) {
      TableYears tables = TableYears.of(users, uses);
      warnOfUsers(users, tables);
      warnOfUses(users, uses, tables);
    }
  }

  private void warnOfUsers(List<User> users, TableYears tables) {
    UserTotals totals = UserTotals.of(users);
    if (years.stream().allMatch(year -> totals.allHave(tables.ofAccounts(year)))) {
      return;
    }
    FirstFew found = new FirstFew();
    for (User user : users) {
      List<Integer> without = without(year -> user.account(tables.ofAccounts(year)) != null);
      if (!without.isEmpty()) {
        Place place = user.accounts().get(0).place();
        found.add(place, () -> of(user.id(), YearSpans.of(without)));
      }
    }
    found.warn(
        problems,
        Message.of("scenario.left-out.users", "count", found.count(), "users", found.inWords()),
        null);
  }

  /** What is left out, and of which years. */
  private static Message of(String id, String years) {
    return Message.of("scenario.left-out.of-years", "id", id, "years", years);
  }

  private List<Integer> without(IntPredicate there) {
    return years.stream().filter(year -> !there.test(year)).toList();
  }

  private void warnOfUses(List<User> users, List<UseRow> uses, TableYears tables) {
    if (uses.isEmpty()) {
      return;
    }
    // By the year of the accounts that a use rests on: whose there would have to be.
    Map<Integer, Set<String>> without = new HashMap<>();
    for (UseRow use : uses) {
      without
          .computeIfAbsent(tables.ofAccounts(use.year()), year -> new HashSet<>())
          .add(use.user());
    }
    without.forEach((year, ids) -> removeThoseWithAccount(year, users, ids));
    FirstFew found = new FirstFew();
    for (UseRow use : uses) {
      boolean simulated = years.stream().anyMatch(year -> tables.ofUses(year) == use.year());
      if (!simulated || isIn(without.get(tables.ofAccounts(use.year())), use.user())) {
        found.add(use.place(), () -> of(use.id(), String.valueOf(use.year())));
      }
    }
    found.warn(
        problems,
        Message.of("scenario.left-out.uses", "count", found.count(), "uses", found.inWords()),
        null);
  }

  private static void removeThoseWithAccount(int year, List<User> users, Set<String> ids) {
    if (users instanceof PackedUsers packed) {
      packed.forEachPage(
          page -> {
            for (int user = 0; user < page.size(); user++) {
              if (page.account(user, year) >= 0) {
                ids.remove(page.id(user));
              }
            }
          });
      return;
    }
    for (User user : users) {
      if (user.account(year) != null) {
        ids.remove(user.id());
      }
    }
  }

  private static boolean isIn(@Nullable Set<String> ids, String id) {
    return ids != null && ids.contains(id);
  }

  void warnOfCooperation(List<Cooperation> cooperation) {
    FirstFew found = new FirstFew();
    for (Cooperation given : cooperation) {
      if (!years.contains(given.year())) {
        found.add(given.place(), () -> of(given.id(), String.valueOf(given.year())));
      }
    }
    found.warn(
        problems,
        Message.of("scenario.left-out.rows", "count", found.count(), "rows", found.inWords()),
        null);
  }

  /**
   * A country that is described and is no Party receives nothing from a fund.
   *
   * @param table the scenario's own countries
   */
  void warnOfNoParties(Countries countries, String table) {
    Set<CountryCode> parties = new HashSet<>();
    for (int year : years) {
      countries.in(year).values().stream()
          .filter(Country::isParty)
          .forEach(country -> parties.add(country.code()));
    }
    FirstFew found = new FirstFew();
    for (CountryCode code : new TreeSet<>(countries.codes())) {
      Place place = countries.place(code);
      if (place != null && place.isOf(table) && !parties.contains(code)) {
        found.add(place, () -> Message.plain(code.iso3()));
      }
    }
    found.warn(
        problems,
        Message.of(
            "scenario.no-party",
            "count",
            found.count(),
            "status",
            PARTY,
            "countries",
            found.inWords()),
        Message.of("scenario.no-party.maybe", "status", PARTY));
  }
}
