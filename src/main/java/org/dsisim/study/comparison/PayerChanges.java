package org.dsisim.study.comparison;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.PayerKind;

/** What becomes of all payers of a year, added up in one pass. */
public final class PayerChanges {

  private final PayerTally all = new PayerTally();
  private final Map<Turn, PayerTally> byTurn = new EnumMap<>(Turn.class);
  private final Map<String, PayerTally> bySector = new TreeMap<>();
  private final Map<Country, PayerTally> byHome =
      new TreeMap<>(Comparator.comparing(Country::code));

  PayerChanges() {}

  void add(PayerChange payer) {
    all.add(payer);
    byTurn.computeIfAbsent(payer.turn(), none -> new PayerTally()).add(payer);
    Country home = payer.payer().home();
    byHome.computeIfAbsent(home, none -> new PayerTally()).add(payer);
    if (payer.payer().kind() == PayerKind.USERS) {
      bySector.computeIfAbsent(payer.payer().sector(), none -> new PayerTally()).add(payer);
    }
  }

  /** All of them. */
  public PayerTally all() {
    return all;
  }

  /** How many there are. */
  public int count() {
    int count = 0;
    for (Turn turn : Turn.values()) {
      count += all.count(turn);
    }
    return count;
  }

  /** Those that take a turn. */
  public PayerTally of(Turn turn) {
    return byTurn.getOrDefault(turn, new PayerTally());
  }

  /** Users by sector, which is empty where it is unknown. */
  public Map<String, PayerTally> bySector() {
    return bySector;
  }

  /** All payers by their home. */
  public Map<Country, PayerTally> byHome() {
    return byHome;
  }
}
