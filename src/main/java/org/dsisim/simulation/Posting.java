package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.Recipient;
import org.dsisim.model.RuleReference;

/** Posts a year's outcome to the ledger. */
final class Posting {

  private final int year;
  private final Ledger ledger;

  Posting(int year, Ledger ledger) {
    this.year = year;
    this.ledger = ledger;
  }

  void post(List<PayerOutcome> payers, Fund fund, Allocation allocation) {
    for (PayerOutcome payer : payers) {
      Node from = Node.of(payer.payer());
      for (Due due : payer.dues()) {
        boolean toFund = due.recipient() instanceof Recipient.Fund;
        ledger.post(
            new Flow(
                year,
                from,
                toFund ? Node.FUND : country(due.recipient()),
                toFund ? FlowKind.CONTRIBUTION : FlowKind.BILATERAL,
                due.expected(),
                due.rules()));
      }
    }
    ledger.post(
        new Flow(
            year,
            Node.FUND,
            Node.ADMINISTRATION,
            FlowKind.ADMINISTRATION,
            fund.administration(),
            List.of()));
    for (PartyOutcome party : allocation.parties()) {
      String code = party.country().code().iso3();
      Node state = new Node(NodeKind.STATE, code);
      Node iplc = new Node(NodeKind.IPLC, code);
      ledger.post(
          new Flow(year, Node.FUND, state, FlowKind.ALLOCATION, party.state(), party.rules()));
      ledger.post(
          new Flow(year, Node.FUND, iplc, FlowKind.ALLOCATION, party.iplc(), iplcRules(party)));
    }
    ledger.post(
        new Flow(
            year,
            Node.FUND,
            Node.UNDISTRIBUTED,
            FlowKind.UNDISTRIBUTED,
            fund.undistributed(),
            List.of()));
  }

  private static List<RuleReference> iplcRules(PartyOutcome party) {
    List<RuleReference> rules = new ArrayList<>(party.rules());
    rules.addAll(party.iplcRules());
    return List.copyOf(rules);
  }

  private static Node country(Recipient recipient) {
    return recipient instanceof Recipient.OfCountry to
        ? new Node(NodeKind.STATE, to.code().iso3())
        : Node.FUND;
  }
}
