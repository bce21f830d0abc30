package org.dsisim.scenario.population;

import org.dsisim.chance.Chance;
import org.dsisim.chance.Numbers;

/**
 * Groups of companies among synthetic users: of a hundred, so many are parents, and the next one to
 * four users belong to each unless another parent comes between. Users stand in no order, so it is
 * as if members were chosen; and a larger population begins with the smaller.
 */
final class SyntheticGroups {

  /** How many companies belong to a parent at most; each number from one on is as likely. */
  static final int MOST_MEMBERS = 4;

  /** In the place of the number of a parent. */
  static final int NONE = 0;

  private final int parents;
  private final Chance.Stream drawn;

  /**
   * Groups of a population.
   *
   * @param parents of a hundred users how many are parents
   */
  SyntheticGroups(int parents, long seed) {
    this.parents = parents;
    this.drawn = new Chance(seed).stream("group");
  }

  /** The number of the parent of a user; {@link #NONE} of a parent, and of one without a group. */
  int parentOf(int number) {
    if (parents == 0 || members(number) > 0) {
      return NONE;
    }
    for (int before = 1; before <= MOST_MEMBERS && before < number; before++) {
      int members = members(number - before);
      if (members > 0) {
        return members >= before ? number - before : NONE;
      }
    }
    return NONE;
  }

  /** How many belong to a user; none where it is no parent. */
  private int members(int number) {
    Numbers chance = drawn.at(number);
    return chance.happens(parents) ? chance.below(MOST_MEMBERS) + 1 : 0;
  }
}
