package org.dsisim.indicator;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.reckoning.allocation.PartyOutcome;

/** Who receives: States and communities, and groups of countries. */
final class ReceiptIndicators {

  private ReceiptIndicators() {}

  static void add(List<PartyOutcome> parties, IndicatorList to) {
    Receipts all = Receipts.of(parties);
    to.count("parties", parties.stream().filter(p -> p.country().isParty()).count(), "");
    to.count("parties_eligible", all.parties(), "");
    to.usd("state", all.state(), "for States, from the fund");
    to.usd(
        "iplc",
        all.iplc(),
        "for the needs of indigenous peoples and local communities, from the fund");
    to.usd("bilateral", all.bilateral(), "straight to countries, past the fund");
    List<Group> groups = new ArrayList<>(Group.all());
    groups.addAll(Group.UNCLASSIFIED);
    for (Group group : groups) {
      to.usd(
          "received_" + group.word(),
          Receipts.of(parties, group).amount(),
          "from the fund, by " + group.name());
    }
    to.usd(
        "received_window",
        Receipts.ofWindows(parties).amount(),
        "from the fund, for IPLC of Parties that are not eligible, set aside first; in no group");
  }
}
