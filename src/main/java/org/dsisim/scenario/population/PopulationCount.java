package org.dsisim.scenario.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dsisim.model.world.Sector;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.User;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Users of one kind, counted while they are written: by year and sector, and beside thresholds.
 * Nobody is kept.
 */
public final class PopulationCount {

  /** What is summed. */
  public static final List<AssessmentBase> FIGURES =
      List.of(AssessmentBase.SALES, AssessmentBase.PROFIT, AssessmentBase.ASSETS);

  private final int year;
  private final @Nullable CountedThresholds thresholds;
  private final NavigableMap<Integer, NavigableMap<String, AccountSums>> byYear = new TreeMap<>();
  private final Map<AssessmentBase, Integer> above = new TreeMap<>();
  private final Map<AssessmentBase, Integer> unknown = new TreeMap<>();
  private int users;
  private int enough;

  /**
   * Nobody yet.
   *
   * @param year whose figures are held against thresholds
   * @param thresholds null for none
   */
  PopulationCount(int year, @Nullable CountedThresholds thresholds) {
    this.year = year;
    this.thresholds = thresholds;
  }

  void add(User user) {
    users++;
    for (Account account : user.accounts()) {
      byYear
          .computeIfAbsent(account.year(), key -> new TreeMap<>())
          .computeIfAbsent(user.sector(), key -> new AccountSums())
          .add(account);
    }
    Account account = user.account(year);
    if (account != null && thresholds != null) {
      hold(account, thresholds);
    }
  }

  private void hold(Account account, CountedThresholds against) {
    int exceeded = 0;
    for (Map.Entry<AssessmentBase, Money> threshold : against.amounts().entrySet()) {
      AssessmentBase base = threshold.getKey();
      if (!account.figures().knows(base)) {
        unknown.merge(base, 1, Integer::sum);
      } else if (account.figures().whole(base) > threshold.getValue().cents()) {
        above.merge(base, 1, Integer::sum);
        exceeded++;
      }
    }
    if (exceeded >= against.needed()) {
      enough++;
    }
  }

  /** How many users there are. */
  public int users() {
    return users;
  }

  /** How many are above a threshold with the figure of the last year. */
  public int above(AssessmentBase base) {
    return above.getOrDefault(base, 0);
  }

  /** Of how many the figure of the last year is unknown. */
  public int unknown(AssessmentBase base) {
    return unknown.getOrDefault(base, 0);
  }

  /** How many are above as many thresholds as are needed, with what is known of the last year. */
  public int enough() {
    return enough;
  }

  /** The years of the accounts. */
  public List<Integer> years() {
    return List.copyOf(byYear.keySet());
  }

  /** The sectors of a year, those that the decision lists first and in its order. */
  public List<String> sectors(int of) {
    NavigableMap<String, AccountSums> there = byYear.getOrDefault(of, new TreeMap<>());
    List<String> sectors =
        new ArrayList<>(Sector.WORDS.stream().filter(there::containsKey).toList());
    there.keySet().stream().filter(word -> !sectors.contains(word)).forEach(sectors::add);
    return List.copyOf(sectors);
  }

  /** The sums of a sector in a year; of nobody where it has none. */
  public AccountSums sums(int of, String sector) {
    return byYear.getOrDefault(of, new TreeMap<>()).getOrDefault(sector, new AccountSums());
  }

  /** The sums of all sectors in a year. */
  public AccountSums sums(int of) {
    AccountSums all = new AccountSums();
    sectors(of).forEach(sector -> all.add(sums(of, sector)));
    return all;
  }
}
