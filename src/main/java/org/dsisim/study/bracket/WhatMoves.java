package org.dsisim.study.bracket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.indicator.YearResults;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.value.Money;

/** What is another in a year under other values: its indicators, or what a Party receives. */
public final class WhatMoves {

  /** Counts of payers near a threshold, which move with the threshold itself. */
  private static final String NEAR = "near_";

  private final Map<String, ResultValue> indicators = new HashMap<>();
  private final List<Money> received;

  private WhatMoves(YearResults before) {
    before.indicators().forEach(one -> indicators.put(one.name(), one.value()));
    this.received = received(before);
  }

  /** Results that others are held against. */
  public static WhatMoves from(YearResults before) {
    return new WhatMoves(before);
  }

  /**
   * The names of the indicators that are others in other results; {@code allocated} where amounts
   * of Parties alone are.
   */
  public List<String> to(YearResults after) {
    List<String> moved = new ArrayList<>();
    for (Indicator one : after.indicators()) {
      if (!one.name().startsWith(NEAR) && !one.value().equals(indicators.get(one.name()))) {
        moved.add(one.name());
      }
    }
    if (moved.isEmpty() && !received(after).equals(received)) {
      moved.add("allocated");
    }
    return moved;
  }

  private static List<Money> received(YearResults results) {
    List<Money> received = new ArrayList<>();
    for (PartyOutcome party : results.outcome().parties()) {
      received.add(party.amount());
      received.add(party.bilateral());
    }
    return received;
  }
}
