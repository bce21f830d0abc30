package org.dsisim.indicator.statistic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;

/** The places of Parties by what they receive from the fund. */
public final class Ranks {

  private Ranks() {}

  /** The largest share is first; equal shares have one rank, and who receives nothing has none. */
  public static Map<CountryCode, Integer> of(List<PartyOutcome> parties) {
    List<PartyOutcome> receiving =
        parties.stream()
            .filter(party -> !party.amount().equals(Money.ZERO))
            .sorted((a, b) -> b.share().compareTo(a.share()))
            .toList();
    Map<CountryCode, Integer> ranks = new HashMap<>();
    int rank = 0;
    for (int i = 0; i < receiving.size(); i++) {
      if (i == 0 || !receiving.get(i).share().equals(receiving.get(i - 1).share())) {
        rank = i + 1;
      }
      ranks.put(receiving.get(i).country().code(), rank);
    }
    return ranks;
  }
}
