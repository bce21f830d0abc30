package org.dsisim.workspace.run;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Sector;
import org.dsisim.model.world.SectorWords;
import org.dsisim.model.world.user.UserTotals;
import org.dsisim.scenario.ScenarioFolder;

/** Warns of sectors of users that look like another word for one that rules know. */
public final class SectorWarnings {

  private SectorWarnings() {}

  /**
   * Warns once for each such word, with the number of users.
   *
   * @param named the sectors that rules name
   */
  public static void warn(ScenarioFolder scenario, Set<String> named, Problems problems) {
    Map<String, Integer> users = new TreeMap<>();
    UserTotals.of(scenario.scenario().users())
        .bySector()
        .forEach(
            (sector, count) -> {
              if (!named.contains(sector) && !Sector.WORDS.contains(sector)) {
                users.put(sector, count);
              }
            });
    users.forEach(
        (sector, count) -> {
          Optional<Message> maybe = sector.isEmpty() ? Optional.empty() : SectorWords.guess(sector);
          maybe.ifPresent(
              hint ->
                  problems.warning(
                      Place.ofFile(scenario.users()),
                      Message.of("workspace.no-rule-names", "sector", sector, "count", count),
                      hint));
        });
  }
}
