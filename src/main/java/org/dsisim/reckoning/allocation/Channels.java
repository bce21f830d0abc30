package org.dsisim.reckoning.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.answer.Entitlements.Channel;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.dsisim.value.NamedValues;

/**
 * Which part of what is for the IPLC of Parties is paid straight to them, and which goes through
 * the government. Where no rule says it, neither is known.
 */
final class Channels {

  private final Map<CountryCode, Channel> byParty = new HashMap<>();
  private final NamedValues values;

  private Channels(NamedValues values) {
    this.values = values;
  }

  /**
   * What rules say of Parties.
   *
   * @throws CannotAllocate when more than the whole is to be paid directly
   */
  static Channels of(List<Channel> channels, NamedValues values) {
    Channels all = new Channels(values);
    for (Channel channel : channels) {
      if (channel.direct() != null) {
        ForIplc.rate(channel.direct(), values);
      }
      all.byParty.put(channel.party().country().code(), channel);
    }
    return all;
  }

  /** What a Party receives, with the part that is paid directly, rounded to the cent. */
  PartyOutcome of(PartyOutcome party) {
    Channel channel = byParty.get(party.country().code());
    if (channel == null) {
      return party;
    }
    String direct = channel.direct();
    Fraction part = direct == null ? Fraction.ZERO : values.rate(direct);
    List<RuleReference> rules = new ArrayList<>(party.iplcRules());
    rules.add(channel.rule());
    return party.paidDirectly(
        Money.ofCents(party.iplc().toFraction().times(part)), List.copyOf(rules));
  }
}
