package org.dsisim.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.dsisim.model.Account;
import org.dsisim.model.Cooperation;
import org.dsisim.model.Countries;
import org.dsisim.model.Country;
import org.dsisim.model.TableYears;
import org.dsisim.model.UseRow;
import org.dsisim.model.User;
import org.dsisim.table.FirstFew;
import org.dsisim.table.Place;
import org.dsisim.table.Problems;
import org.dsisim.table.YearSpans;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Warns of rows that are in the tables and in no year that is simulated: more likely a slip than
 * meant. Many are counted, and a few are named.
 */
final class LeftOutRows {

  private static final String PARTY = "cbd-party";

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
    List<String> names = new ArrayList<>();
    @Nullable Place first = null;
    for (User user : users) {
      List<Integer> without = without(year -> user.account(tables.ofAccounts(year)) != null);
      if (!without.isEmpty()) {
        names.add("%s (%s)".formatted(user.id(), YearSpans.of(without)));
        List<Account> accounts = user.accounts();
        first = first == null ? accounts.get(0).place() : first;
      }
    }
    if (first != null) {
      problems.warning(
          first,
          "%s no account for a year that is simulated, and %s left out of it: %s."
              .formatted(
                  names.size() == 1 ? "1 user has" : names.size() + " users have",
                  names.size() == 1 ? "is" : "are",
                  FirstFew.of(names)));
    }
  }

  private List<Integer> without(IntPredicate there) {
    return years.stream().filter(year -> !there.test(year)).toList();
  }

  private void warnOfUses(List<User> users, List<UseRow> uses, TableYears tables) {
    Map<String, User> byId = new HashMap<>();
    users.forEach(user -> byId.put(user.id(), user));
    List<String> names = new ArrayList<>();
    @Nullable Place first = null;
    for (UseRow use : uses) {
      boolean simulated = years.stream().anyMatch(year -> tables.ofUses(year) == use.year());
      User user = byId.get(use.user());
      boolean accounted = user != null && user.account(tables.ofAccounts(use.year())) != null;
      if (!simulated || !accounted) {
        names.add("%s (%d)".formatted(use.id(), use.year()));
        first = first == null ? use.place() : first;
      }
    }
    if (first != null) {
      problems.warning(
          first,
          "%s of a year that is not simulated, or of a user without an account for it, and %s left out: %s."
              .formatted(
                  names.size() == 1 ? "1 use is" : names.size() + " uses are",
                  names.size() == 1 ? "is" : "are",
                  FirstFew.of(names)));
    }
  }

  void warnOfCooperation(List<Cooperation> cooperation) {
    List<Cooperation> outside =
        cooperation.stream().filter(given -> !years.contains(given.year())).toList();
    if (!outside.isEmpty()) {
      List<String> names =
          outside.stream().map(one -> "%s (%d)".formatted(one.id(), one.year())).toList();
      problems.warning(
          outside.get(0).place(),
          "%s of a year that is not simulated, and %s left out: %s."
              .formatted(
                  names.size() == 1 ? "1 row is" : names.size() + " rows are",
                  names.size() == 1 ? "is" : "are",
                  FirstFew.of(names)));
    }
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
    List<String> names = new ArrayList<>();
    @Nullable Place first = null;
    for (CountryCode code : new TreeSet<>(countries.codes())) {
      Place place = countries.place(code);
      if (place != null && place.file().equals(table) && !parties.contains(code)) {
        names.add(code.iso3());
        first = first == null ? place : first;
      }
    }
    if (first != null) {
      problems.warning(
          first,
          "%s not the status %s, and %s nothing from a fund: %s."
              .formatted(
                  names.size() == 1 ? "1 country has" : names.size() + " countries have",
                  PARTY,
                  names.size() == 1 ? "receives" : "receive",
                  FirstFew.of(names)),
          "'" + PARTY + "' among its statuses?");
    }
  }
}
