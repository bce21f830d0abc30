package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Recipient;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.collection.Fund;
import org.dsisim.reckoning.ledger.Flow;
import org.dsisim.reckoning.ledger.FlowKind;
import org.dsisim.reckoning.ledger.Ledger;
import org.dsisim.reckoning.ledger.Node;
import org.dsisim.reckoning.ledger.NodeKind;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;

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
      contributions(payer).values().forEach(ledger::post);
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

  /** What goes from a payer to the same recipient by the same rules is one flow. */
  private Map<List<Object>, Flow> contributions(PayerOutcome payer) {
    Map<List<Object>, Flow> flows = new LinkedHashMap<>();
    for (Due due : payer.dues()) {
      Node to = to(due.recipient());
      FlowKind kind = to.equals(Node.FUND) ? FlowKind.CONTRIBUTION : FlowKind.BILATERAL;
      Flow flow = new Flow(year, Node.of(payer.payer()), to, kind, due.expected(), due.rules());
      flows.merge(List.of(to, due.rules()), flow, Flow::plus);
    }
    return flows;
  }

  private static Node to(Recipient recipient) {
    if (recipient instanceof Recipient.OfCountry of) {
      return new Node(NodeKind.STATE, of.code().iso3());
    }
    if (recipient instanceof Recipient.OfCommunities of) {
      return new Node(NodeKind.IPLC, of.code().iso3());
    }
    return Node.FUND;
  }
}
