package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.Country;
import org.dsisim.model.Database;
import org.dsisim.model.UseRow;
import org.dsisim.model.User;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a use under an option.
 *
 * @param home of its user
 * @param database where its sequences are from; null when unknown
 * @param burdens what it must go through, by rule set; none where that is nothing
 */
public record UseOutcome(
    UseRow row, User user, Country home, @Nullable Database database, List<UseBurden> burdens) {

  /** Whether it goes on under all rule sets. */
  public boolean happens() {
    return burdens.stream().noneMatch(UseBurden::isDropped);
  }

  static List<UseOutcome> of(World world, List<Assessment> assessments) {
    List<UseOutcome> outcomes = new ArrayList<>();
    for (User user : world.users()) {
      Country home = world.countries().get(user.home());
      for (UseRow row : world.uses().getOrDefault(user.id(), List.of())) {
        if (home != null && user.account(world.year()) != null) {
          List<UseBurden> burdens = new ArrayList<>();
          for (Assessment assessment : assessments) {
            UseBurden burden = assessment.burdens().of(row.id());
            if (burden != null) {
              burdens.add(burden);
            }
          }
          Database database = world.databases().get(row.database());
          outcomes.add(new UseOutcome(row, user, home, database, List.copyOf(burdens)));
        }
      }
    }
    return List.copyOf(outcomes);
  }
}
