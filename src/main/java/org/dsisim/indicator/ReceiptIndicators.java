package org.dsisim.indicator;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.indicator.figure.IndicatorList;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.message.Message;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.value.Money;

/** Who receives: States and communities, and groups of countries. */
final class ReceiptIndicators {

  private ReceiptIndicators() {}

  static void add(List<PartyOutcome> parties, IndicatorList to) {
    Receipts all = Receipts.of(parties);
    to.count("parties", parties.stream().filter(p -> p.country().isParty()).count(), null);
    to.count("parties_eligible", all.parties(), null);
    to.usd("state", all.state(), Message.of("indicator.state"));
    to.usd("iplc", all.iplc(), Message.of("indicator.iplc"));
    Money direct = Receipts.direct(parties);
    if (direct != null && !all.iplc().isZero()) {
      to.usd("iplc_direct", direct, Message.of("indicator.iplc-direct"));
      to.usd(
          "iplc_through_government",
          all.iplc().minus(direct),
          Message.of("indicator.iplc-through-government"));
    }
    to.usd("bilateral", all.bilateral(), Message.of("indicator.bilateral"));
    List<Group> groups = new ArrayList<>(Group.all());
    groups.addAll(Group.UNCLASSIFIED);
    List<PartyOutcome> receiving = parties.stream().filter(p -> !p.amount().isZero()).toList();
    for (Group group : groups) {
      to.usd(
          "received_" + group.word(),
          Receipts.of(receiving, group).amount(),
          Message.of("indicator.received", "group", group.name()));
    }
    to.usd(
        "received_window",
        Receipts.ofWindows(parties).amount(),
        Message.of("indicator.received-window"));
  }
}
