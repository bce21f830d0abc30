package org.dsisim.model.world;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dsisim.model.world.figure.OwnColumns;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.CountedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.Parameter;

/**
 * Users of DSI, their uses, the countries and what is assumed: all that a simulation needs to know
 * of a world.
 *
 * @param years the calendar years to simulate, in order
 * @param databases by id
 * @param assumptions by name: uptake above all
 * @param cooperation what is given in kind
 * @param columns that its tables have beside those of every scenario
 */
public record Scenario(
    Heading heading,
    List<Integer> years,
    List<User> users,
    OptionalTable<UseRow> uses,
    Map<String, Database> databases,
    Countries countries,
    Map<String, Parameter> assumptions,
    OptionalTable<Cooperation> cooperation,
    OwnColumns columns) {

  /** Its users are counted once. */
  public Scenario {
    users = CountedUsers.of(users);
  }

  /** A scenario without columns of its own. */
  public Scenario(
      Heading heading,
      List<Integer> years,
      List<User> users,
      OptionalTable<UseRow> uses,
      Map<String, Database> databases,
      Countries countries,
      Map<String, Parameter> assumptions,
      OptionalTable<Cooperation> cooperation) {
    this(
        heading,
        years,
        users,
        uses,
        databases,
        countries,
        assumptions,
        cooperation,
        OwnColumns.NONE);
  }

  /**
   * What a scenario says of itself.
   *
   * @param illustrative whether it is invented, in the whole or in what decides
   * @param caveats what a reader of its figures must know
   */
  public record Heading(String id, String title, boolean illustrative, List<String> caveats) {}

  /** The same scenario, simulated in other years. */
  public Scenario in(List<Integer> others) {
    return new Scenario(
        heading,
        List.copyOf(others),
        users,
        uses,
        databases,
        countries,
        assumptions,
        cooperation,
        columns);
  }

  /**
   * The same scenario with its users kept in another way.
   *
   * @param same the same users
   */
  public Scenario withUsers(List<User> same) {
    return new Scenario(
        heading, years, same, uses, databases, countries, assumptions, cooperation, columns);
  }

  /** What is given in kind in a year, in the order of the ids. */
  public List<Cooperation> cooperation(int year) {
    return cooperation(year, false);
  }

  /** What countries say that they need in kind in a year, in the order of the ids. */
  public List<Cooperation> neededInKind(int year) {
    return cooperation(year, true);
  }

  private List<Cooperation> cooperation(int year, boolean needed) {
    return cooperation.rows().stream()
        .filter(row -> row.year() == year && row.needed() == needed)
        .sorted(Comparator.comparing(Cooperation::id))
        .toList();
  }
}
