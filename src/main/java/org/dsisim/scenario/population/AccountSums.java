package org.dsisim.scenario.population;

import java.util.Map;
import java.util.TreeMap;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.user.Account;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Accounts of a year, with the sums of what is known of them. */
public final class AccountSums {

  private final Map<AssessmentBase, Money> known = new TreeMap<>();
  private int accounts;

  AccountSums() {}

  void add(Account account) {
    accounts++;
    for (AssessmentBase base : PopulationCount.FIGURES) {
      if (account.figures().isWhole(base)) {
        known.merge(base, new Money(account.figures().whole(base)), Money::plus);
      }
    }
  }

  void add(AccountSums others) {
    accounts += others.accounts;
    others.known.forEach((base, sum) -> known.merge(base, sum, Money::plus));
  }

  /** How many accounts there are. */
  public int accounts() {
    return accounts;
  }

  /** The sum of a figure of money where it is known; null where it is known of nobody. */
  public @Nullable Money of(AssessmentBase base) {
    return known.get(base);
  }
}
