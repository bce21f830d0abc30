package org.dsisim.limitation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dsisim.message.Message;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Sector;
import org.dsisim.model.world.SectorWords;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.jspecify.annotations.Nullable;

/** Users whose sector is a word of their own, where rules go by sectors and none names it. */
final class UnnamedSectors {

  private UnnamedSectors() {}

  /** How many they are, by sector, in a sentence; null when there are none. */
  static @Nullable Message of(Outcome outcome, YearOutcome year) {
    Set<String> named = new LinkedHashSet<>();
    for (ContributionRules rules : outcome.option().contributions()) {
      ParameterValues values = year.ruleSetValues().get(rules.id());
      if (values != null && rules.payers() == PayerKind.USERS) {
        named.addAll(rules.sectors(values));
      }
    }
    if (named.isEmpty()) {
      return null;
    }
    Map<String, Integer> users = new TreeMap<>();
    PayerGaps.of(year)
        .bySector()
        .forEach(
            (sector, count) -> {
              boolean unnamed = !sector.isEmpty() && !named.contains(sector);
              if (unnamed && !Sector.WORDS.contains(sector)) {
                users.put(sector, count);
              }
            });
    return users.isEmpty() ? null : sentence(users);
  }

  private static Message sentence(Map<String, Integer> users) {
    List<Message> sectors = new ArrayList<>();
    users.forEach((sector, count) -> sectors.add(sector(sector, count)));
    int all = users.values().stream().mapToInt(Integer::intValue).sum();
    return Message.of("limitation.unnamed-sectors", "users", all, "sectors", sectors);
  }

  private static Message sector(String sector, int users) {
    return SectorWords.guess(sector)
        .map(
            guess ->
                Message.of(
                    "limitation.unnamed-sectors.maybe",
                    "sector",
                    sector,
                    "users",
                    users,
                    "guess",
                    guess))
        .orElseGet(
            () -> Message.of("limitation.unnamed-sectors.each", "sector", sector, "users", users));
  }
}
