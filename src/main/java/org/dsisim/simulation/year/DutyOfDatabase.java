package org.dsisim.simulation.year;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.DatabaseDuty;
import org.dsisim.model.world.Database;
import org.dsisim.model.world.use.UseRow;

/**
 * A duty of a database that is open to all, in a year in which a use of the scenario draws on it. A
 * private one has terms of its own anyway; of a use of which nobody knows the database, nobody
 * knows whose duty it is.
 *
 * @param database its id
 * @param ruleSets that ask for it; it is done once for all of them
 */
public record DutyOfDatabase(String database, DatabaseDuty duty, Set<String> ruleSets) {

  /** The duties of all open databases that uses of the year draw on, in the order of their ids. */
  public static List<DutyOfDatabase> of(
      List<ContributionRules> contributions, YearContext yearContext) {
    Map<DatabaseDuty, Set<String>> asked = new LinkedHashMap<>();
    for (DatabaseDuty duty : DatabaseDuty.values()) {
      for (ContributionRules rules : contributions) {
        if (rules.databaseDuties().contains(duty)) {
          asked.computeIfAbsent(duty, first -> new LinkedHashSet<>()).add(rules.id());
        }
      }
    }
    if (asked.isEmpty()) {
      return List.of();
    }
    Set<String> used = new TreeSet<>();
    for (List<UseRow> rows : yearContext.uses().values()) {
      for (UseRow row : rows) {
        Database database = yearContext.databases().get(row.sequences().database());
        if (database != null && database.open()) {
          used.add(database.id());
        }
      }
    }
    List<DutyOfDatabase> duties = new ArrayList<>();
    for (String database : used) {
      asked.forEach((duty, ruleSets) -> duties.add(new DutyOfDatabase(database, duty, ruleSets)));
    }
    return List.copyOf(duties);
  }
}
