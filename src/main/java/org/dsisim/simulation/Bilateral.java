package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dsisim.model.Country;
import org.dsisim.model.Recipient;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;

/** What payers give straight to countries, past the fund. */
final class Bilateral {

  private final NavigableMap<CountryCode, Money> byCountry = new TreeMap<>();

  Bilateral(List<PayerOutcome> payers) {
    for (PayerOutcome payer : payers) {
      for (Due due : payer.dues()) {
        if (due.recipient() instanceof Recipient.OfCountry to) {
          byCountry.merge(to.code(), due.expected(), Money::plus);
        }
      }
    }
  }

  /** The Parties with what they receive bilaterally, and the non-Parties that receive anything. */
  List<PartyOutcome> beside(List<PartyOutcome> parties, Map<CountryCode, Country> countries) {
    NavigableMap<CountryCode, PartyOutcome> all = new TreeMap<>();
    for (PartyOutcome party : parties) {
      all.put(party.country().code(), party);
    }
    byCountry.forEach(
        (code, money) -> {
          PartyOutcome party = all.get(code);
          Country country = countries.get(code);
          if (party != null) {
            all.put(code, party.withBilateral(money));
          } else if (country != null) {
            all.put(code, PartyOutcome.nothing(country).withBilateral(money));
          }
        });
    return new ArrayList<>(all.values());
  }
}
