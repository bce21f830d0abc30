package org.dsisim.indicator.statistic;

import java.util.HashMap;
import java.util.Map;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.Account;
import org.dsisim.model.world.Figures;
import org.dsisim.model.world.User;
import org.dsisim.simulation.YearOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The figures of users in the year, of the whole entity: neither averaged nor cut to the part that
 * rests on DSI as a rule set may ask, so that options compare.
 */
final class WholeFigures {

  private final Map<String, Figures> figures = new HashMap<>();

  private WholeFigures() {}

  static WholeFigures of(YearOutcome year) {
    WholeFigures all = new WholeFigures();
    for (User user : year.users()) {
      Account account = user.account(year.year());
      if (account != null) {
        all.figures.put(user.id(), account.figures());
      }
    }
    return all;
  }

  /** The figures of a user; null where it has no account in the year. */
  @Nullable Figures of(Payer user) {
    return figures.get(user.id());
  }
}
