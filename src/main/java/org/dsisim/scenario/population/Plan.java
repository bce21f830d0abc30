package org.dsisim.scenario.population;

import java.util.List;
import org.dsisim.message.Message;

/**
 * What is to be drawn.
 *
 * @param name the id of the new scenario
 * @param head the id of the scenario whose users are kept
 * @param users how many there are to be in all, those of the head among them
 * @param seed where chance begins
 * @param years for which synthetic users have accounts, in their order
 * @param uses how many synthetic uses there are to be; none if 0
 * @param parents of a hundred synthetic users how many are parents of groups of companies
 * @param sizes how large synthetic users are
 * @param assumptions the id of the scenario whose assumptions are taken
 */
public record Plan(
    String name,
    String head,
    int users,
    long seed,
    List<Integer> years,
    int uses,
    int parents,
    SizeLaw sizes,
    String assumptions) {

  /** The last year, from which the others are told. */
  public int lastYear() {
    return years.get(years.size() - 1);
  }

  /** The command that draws the same again, in any folder of scenarios. */
  public Message command() {
    return Message.of(
        "population.command",
        "name",
        name,
        "users",
        String.valueOf(users),
        "seed",
        String.valueOf(seed),
        "head",
        head,
        "first",
        String.valueOf(years.get(0)),
        "last",
        String.valueOf(lastYear()),
        "uses",
        String.valueOf(uses),
        "groups",
        String.valueOf(parents),
        "smallest",
        String.valueOf(sizes.smallest()),
        "largest",
        String.valueOf(sizes.largest()),
        "assumptions",
        assumptions);
  }
}
