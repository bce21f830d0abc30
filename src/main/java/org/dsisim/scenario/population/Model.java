package org.dsisim.scenario.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.chance.Numbers;
import org.dsisim.model.world.Sector;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.User;

/**
 * A company of the head after which synthetic users are made.
 *
 * @param margin its profit in a dollar of sales
 */
record Model(String sector, double margin) {

  /**
   * What a company of the head sells for, in US dollars, to be a model. Those that sell for less
   * stand in a ranking of research budgets for spending most of what they sell on research.
   */
  static final long LEAST_SALES = 500_000_000;

  private static final long CENTS = 100;

  /**
   * How often a figure is unknown among the companies of a sector.
   *
   * @param unknown how many of them lack it
   */
  record Gap(int unknown, int all) {

    static final Gap NONE = new Gap(0, 1);

    Gap plus(boolean isUnknown) {
      return new Gap(unknown + (isUnknown ? 1 : 0), all + 1);
    }

    boolean happens(Numbers chance) {
      return chance.below(all) < unknown;
    }
  }

  /** The companies of the head that are models in a year, in its order. */
  static List<Model> of(List<User> head, int year) {
    List<Model> models = new ArrayList<>();
    for (User user : head) {
      Account account = user.account(year);
      if (account != null
          && isListed(user)
          && account.figures().isWhole(AssessmentBase.SALES)
          && account.figures().isWhole(AssessmentBase.PROFIT)) {
        long sales = account.figures().whole(AssessmentBase.SALES);
        if (sales >= LEAST_SALES * CENTS) {
          long profit = account.figures().whole(AssessmentBase.PROFIT);
          models.add(new Model(user.sector(), (double) profit / sales));
        }
      }
    }
    return List.copyOf(models);
  }

  /** How often a figure of a year is unknown in the head, by listed sector. */
  static Map<String, Gap> gaps(List<User> head, int year, AssessmentBase figure) {
    Map<String, Gap> gaps = new HashMap<>();
    for (User user : head) {
      Account account = user.account(year);
      if (account != null && isListed(user)) {
        Gap before = gaps.getOrDefault(user.sector(), new Gap(0, 0));
        gaps.put(user.sector(), before.plus(!account.figures().knows(figure)));
      }
    }
    return Map.copyOf(gaps);
  }

  private static boolean isListed(User user) {
    return user.type().equals("company") && Sector.WORDS.contains(user.sector());
  }
}
