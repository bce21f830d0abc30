package org.dsisim.workspace.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /**
   * Warns of each word for a sector that none of the users has, and that is no word of the list
   * that all know: where somebody set it, what it was meant for is asked nothing.
   *
   * @param named the sectors that the rules of the options name
   */
  static void warnOfNobodys(ScenarioFolder scenario, Set<String> named, Problems problems) {
    Set<String> known = new TreeSet<>(Sector.WORDS);
    known.addAll(UserTotals.of(scenario.scenario().users()).bySector().keySet());
    for (String sector : named) {
      if (!known.contains(sector)) {
        problems.warning(
            Place.ofCommandLine("-o"),
            Message.of("workspace.no-user-has", "sector", sector),
            SectorWords.guess(sector, List.copyOf(known)).orElse(null));
      }
    }
  }
}
