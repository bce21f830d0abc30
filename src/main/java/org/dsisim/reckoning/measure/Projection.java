package org.dsisim.reckoning.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dsisim.message.Message;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.TableYears;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.use.PackedUses;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UserTotals;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/**
 * Carries users and uses forward into years beyond the tables: the figures of the tables' last
 * year, grown year by year and rounded to the cent. Persons stay as many, and what was paid already
 * is nothing. Who is gone in the tables' last year is gone: nobody comes back later.
 */
public final class Projection {

  private final Scenario scenario;
  private final Growth growth;

  /** The factors of the years after a year, one after the other: the same for a whole sector. */
  private final Map<Since, List<Fraction>> factors = new HashMap<>();

  private record Since(String sector, int year) {}

  /**
   * A projection of a scenario.
   *
   * @param growth how much sectors grow from each year to the next
   */
  public Projection(Scenario scenario, Growth growth) {
    this.scenario = scenario;
    this.growth = growth;
  }

  /** Whether no account of that year or a later one is in the tables. */
  public static boolean isBeyond(Scenario scenario, int year) {
    return !scenario.users().isEmpty() && UserTotals.endBefore(year, scenario.users());
  }

  private static TableYears years(Scenario scenario) {
    return TableYears.of(scenario.users(), scenario.uses().rows());
  }

  /**
   * The users with accounts for every year from the tables' last one up to a year; those who have
   * none for that last one stay as they are.
   */
  public List<User> users(List<User> users, int year) {
    int last = years(scenario).lastAccounts();
    if (!(users instanceof PackedUsers)) {
      return users.stream().map(user -> carried(user, last, year)).toList();
    }
    PackedUsers.Collector packed = new PackedUsers.Collector();
    users.forEach(user -> packed.add(carried(user, last, year)));
    return packed.users();
  }

  private User carried(User user, int from, int year) {
    Account last = user.account(from);
    if (last == null) {
      return user;
    }
    List<Account> all = new ArrayList<>(user.accounts());
    List<Fraction> sinceThen = factors(new Since(user.sector(), from), year);
    for (int next = from + 1; next <= year; next++) {
      Figures figures = grown(user, last, next, sinceThen.get(next - from - 1));
      all.add(last.in(next, figures));
    }
    return user.with(all);
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

  private static Figures grown(User user, Account last, int year, Fraction factor) {
    Figures figures = last.figures();
    Map<AssessmentBase, Fraction> grown = new TreeMap<>();
    for (AssessmentBase base : figures.known()) {
      Fraction figure = Objects.requireNonNull(figures.of(base));
      if (base.staysAsItIs()) {
        grown.put(base, figure);
      } else if (base == AssessmentBase.ALREADY_PAID) {
        grown.put(base, Fraction.ZERO);
      } else {
        Fraction then = figure.times(factor);
        grown.put(
            base,
            base.isMoney()
                ? GrownMoney.of(then, () -> of(base, user.id()), year, last.place()).toFraction()
                : then);
      }
    }
    return Figures.of(grown);
  }

  /**
   * The uses of a year by user, in the order of their ids: those of the tables, and after their
   * last year those of that year, with product sales grown.
   */
  public Map<String, List<UseRow>> uses(int year) {
    if (scenario.uses().rows().isEmpty()) {
      return Map.of();
    }
    int from = years(scenario).ofUses(year);
    if (from == year && scenario.uses().rows() instanceof PackedUses packed) {
      return packed.byUser(year);
    }
    Map<String, String> sectors = new HashMap<>();
    if (from != year) {
      scenario.users().forEach(user -> sectors.put(user.id(), user.sector()));
    }
    Map<String, List<UseRow>> byUser = new HashMap<>();
    scenario.uses().rows().stream()
        .filter(use -> use.year() == from)
        .map(use -> carried(use, sectors.getOrDefault(use.user(), ""), year))
        .sorted(Comparator.comparing(UseRow::id))
        .forEach(use -> byUser.computeIfAbsent(use.user(), key -> new ArrayList<>()).add(use));
    return byUser;
  }

  private UseRow carried(UseRow row, String sector, int year) {
    if (row.year() == year) {
      return row;
    }
    Money sales = row.result().productSales();
    if (sales == null) {
      return row.carriedTo(year, null);
    }
    Fraction then = sales.toFraction().times(growth.ofSector(sector, row.year(), year));
    return row.carriedTo(
        year,
        GrownMoney.of(then, () -> of(AssessmentBase.PRODUCT_SALES, row.id()), year, row.place()));
  }

  private static Message of(AssessmentBase base, String id) {
    return Message.of("measure.figure-of", "figure", base.inWords(), "id", id);
  }
}
