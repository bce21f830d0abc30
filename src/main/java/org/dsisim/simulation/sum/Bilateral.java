package org.dsisim.simulation.sum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.world.Country;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;

/** What payers give straight to countries, past the fund. */
public final class Bilateral {

  private final NavigableMap<CountryCode, Money> byCountry = new TreeMap<>();
  private final Map<CountryCode, Money> ofIplc = new HashMap<>();
  private final Map<CountryCode, RuleReference> firstRule = new HashMap<>();

  /** Takes a payer in. */
  void add(PayerOutcome payer) {
    for (Due due : payer.dues()) {
      if (due.recipient() instanceof Recipient.OfCountry to) {
        add(to.code(), due);
      } else if (due.recipient() instanceof Recipient.OfCommunities to) {
        add(to.code(), due);
        ofIplc.merge(to.code(), due.expected(), Money::plus);
      }
    }
  }

  /** Takes in what was added up of the payers that come behind. */
  void addAll(Bilateral behind) {
    behind.byCountry.forEach((code, money) -> byCountry.merge(code, money, Money::plus));
    behind.ofIplc.forEach((code, money) -> ofIplc.merge(code, money, Money::plus));
    behind.firstRule.forEach(firstRule::putIfAbsent);
  }

  private void add(CountryCode code, Due due) {
    byCountry.merge(code, due.expected(), Money::plus);
    for (RuleReference rule : due.rules()) {
      firstRule.putIfAbsent(code, rule);
    }
  }

  /**
   * The Parties with what they receive bilaterally, and the non-Parties that receive anything.
   *
   * @throws InvalidInput when a rule names a country that the scenario does not have
   */
  public List<PartyOutcome> beside(
      List<PartyOutcome> parties, Map<CountryCode, Country> countries) {
    if (byCountry.isEmpty() && areInOrder(parties)) {
      return new ArrayList<>(parties);
    }
    NavigableMap<CountryCode, PartyOutcome> all = new TreeMap<>();
    for (PartyOutcome party : parties) {
      all.put(party.country().code(), party);
    }
    byCountry.forEach(
        (code, money) -> {
          PartyOutcome party = all.get(code);
          Money communities = ofIplc.getOrDefault(code, Money.ZERO);
          Country country = countries.get(code);
          if (party != null) {
            all.put(code, party.withBilateral(money, communities));
          } else if (country != null) {
            all.put(code, PartyOutcome.nothing(country).withBilateral(money, communities));
          } else {
            throw noCountry(code);
          }
        });
    return new ArrayList<>(all.values());
  }

  private static boolean areInOrder(List<PartyOutcome> parties) {
    for (int i = 1; i < parties.size(); i++) {
      if (parties.get(i - 1).country().code().compareTo(parties.get(i).country().code()) >= 0) {
        return false;
      }
    }
    return true;
  }

  private InvalidInput noCountry(CountryCode code) {
    RuleReference rule = firstRule.get(code);
    return InvalidInput.of(
        rule == null ? Place.ofFile("rules") : rule.place(),
        Message.of("simulation.no-country", "country", code.iso3()),
        null);
  }
}
