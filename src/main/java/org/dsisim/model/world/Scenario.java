package org.dsisim.model.world;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dsisim.parameter.Parameter;

/**
 * Users of DSI, their uses, the countries and what is assumed: all that a simulation needs to know
 * of a world.
 *
 * @param illustrative whether it is invented, in the whole or in what decides
 * @param years the calendar years to simulate, in order
 * @param uses empty where the scenario has none; see {@code hasUses}
 * @param hasUses whether the scenario has a table of uses at all
 * @param databases by id
 * @param assumptions by name: uptake above all
 * @param caveats what a reader of its figures must know
 * @param cooperation what is given in kind; see {@code hasCooperation}
 * @param hasCooperation whether the scenario has a table of cooperation at all
 */
public record Scenario(
    String id,
    String title,
    boolean illustrative,
    List<Integer> years,
    List<User> users,
    List<UseRow> uses,
    boolean hasUses,
    Map<String, Database> databases,
    Countries countries,
    Map<String, Parameter> assumptions,
    List<String> caveats,
    List<Cooperation> cooperation,
    boolean hasCooperation) {

  /** A scenario without a table of cooperation in kind. */
  public Scenario(
      String id,
      String title,
      boolean illustrative,
      List<Integer> years,
      List<User> users,
      List<UseRow> uses,
      boolean hasUses,
      Map<String, Database> databases,
      Countries countries,
      Map<String, Parameter> assumptions,
      List<String> caveats) {
    this(
        id,
        title,
        illustrative,
        years,
        users,
        uses,
        hasUses,
        databases,
        countries,
        assumptions,
        caveats,
        List.of(),
        false);
  }

  /** The same scenario, simulated in other years. */
  public Scenario in(List<Integer> others) {
    return new Scenario(
        id,
        title,
        illustrative,
        List.copyOf(others),
        users,
        uses,
        hasUses,
        databases,
        countries,
        assumptions,
        caveats,
        cooperation,
        hasCooperation);
  }

  /** What is given in kind in a year, in the order of the ids. */
  public List<Cooperation> cooperation(int year) {
    return cooperation.stream()
        .filter(given -> given.year() == year)
        .sorted(Comparator.comparing(Cooperation::id))
        .toList();
  }
}
