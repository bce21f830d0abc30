package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.dsisim.model.Account;
import org.dsisim.model.Base;
import org.dsisim.model.Figures;
import org.dsisim.model.Scenario;
import org.dsisim.model.UseRow;
import org.dsisim.model.User;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/**
 * Carries users and uses forward into years beyond the tables: their last figures, grown year by
 * year and rounded to the cent. Persons stay as many, and what was paid already is nothing.
 */
final class Projection {

  private final Scenario scenario;
  private final Growth growth;

  /** The factors of the years after a year, one after the other: the same for a whole sector. */
  private final Map<Since, List<Fraction>> factors = new HashMap<>();

  private record Since(String sector, int year) {}

  Projection(Scenario scenario, Growth growth) {
    this.scenario = scenario;
    this.growth = growth;
  }

  /** Whether no account of that year or a later one is in the tables. */
  static boolean isBeyond(Scenario scenario, int year) {
    return !scenario.users().isEmpty()
        && scenario.users().stream()
            .flatMap(user -> user.accounts().stream())
            .allMatch(account -> account.year() < year);
  }

  /**
   * The users with accounts for every year from their last one up to a year.
   *
   * @param users whose last account may be of that year or later: such users stay as they are
   */
  List<User> users(List<User> users, int year) {
    return users.stream().map(user -> carried(user, year)).toList();
  }

  private User carried(User user, int year) {
    List<Account> accounts = user.accounts();
    Account last = accounts.get(accounts.size() - 1);
    if (last.year() >= year) {
      return user;
    }
    List<Account> all = new ArrayList<>(accounts);
    List<Fraction> sinceThen = factors(new Since(user.sector(), last.year()), year);
    for (int next = last.year() + 1; next <= year; next++) {
      Figures figures = grown(last.figures(), sinceThen.get(next - last.year() - 1));
      all.add(new Account(next, figures, last.attribution(), last.place()));
    }
    return new User(
        user.id(), user.name(), user.type(), user.sector(), user.home(), List.copyOf(all));
  }

  /**
   * Each of the years since, up to one, with all the growth from there: each year is asked once.
   */
  private List<Fraction> factors(Since since, int year) {
    List<Fraction> known = factors.computeIfAbsent(since, key -> new ArrayList<>());
    for (int next = since.year() + 1 + known.size(); next <= year; next++) {
      Fraction before = known.isEmpty() ? Fraction.ONE : known.get(known.size() - 1);
      known.add(before.times(growth.ofSectorIn(since.sector(), next)));
    }
    return known;
  }

  private static Figures grown(Figures figures, Fraction factor) {
    Map<Base, Fraction> grown = new EnumMap<>(Base.class);
    for (Base base : figures.known()) {
      Fraction figure = figures.of(base);
      if (figure == null) {
        continue;
      }
      switch (base) {
        case EMPLOYEES -> grown.put(base, figure);
        case ALREADY_PAID -> grown.put(base, Fraction.ZERO);
        default ->
            grown.put(
                base,
                base.isMoney()
                    ? Money.ofCents(figure.times(factor)).toFraction()
                    : figure.times(factor));
      }
    }
    return Figures.of(grown);
  }

  /**
   * The uses of a year by user, in the order of their ids; of a user without any, those of the last
   * year before, their product sales grown.
   */
  Map<String, List<UseRow>> uses(int year) {
    Map<String, String> sectors = new HashMap<>();
    scenario.users().forEach(user -> sectors.put(user.id(), user.sector()));
    ToIntFunction<List<UseRow>> latest =
        rows -> rows.stream().mapToInt(UseRow::year).filter(y -> y <= year).max().orElse(year);
    Map<String, List<UseRow>> byUser = new HashMap<>();
    scenario
        .uses()
        .forEach(use -> byUser.computeIfAbsent(use.user(), key -> new ArrayList<>()).add(use));
    byUser.replaceAll(
        (user, rows) -> {
          int last = latest.applyAsInt(rows);
          return rows.stream()
              .filter(row -> row.year() == last)
              .map(row -> carried(row, sectors.getOrDefault(user, ""), year))
              .sorted(Comparator.comparing(UseRow::id))
              .toList();
        });
    return byUser;
  }

  private UseRow carried(UseRow row, String sector, int year) {
    if (row.year() == year) {
      return row;
    }
    Money sales = row.productSales();
    Money grown = sales == null ? null : sales.times(growth.ofSector(sector, row.year(), year));
    return row.carriedTo(year, grown);
  }
}
