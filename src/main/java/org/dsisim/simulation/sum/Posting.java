package org.dsisim.simulation.sum;

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
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.value.Money;

/** Posts a year's outcome to the ledger. */
public final class Posting {

  private final int year;
  private final Ledger ledger;

  /** Writes flows of a year into a ledger. */
  public Posting(int year, Ledger ledger) {
    this.year = year;
    this.ledger = ledger;
  }

  /** Posts what a payer is expected to pay. */
  public void post(PayerOutcome payer) {
    List<Due> dues = payer.dues();
    for (int i = 0; i < dues.size(); i++) {
      // What goes the same way by the same rules is one flow in a file alone: sums are the same.
      if (!dues.get(i).expected().isZero()) {
        ledger.post(flow(year, payer, dues.get(i)));
      }
    }
  }

  /** Posts what users are expected to pay, those of one situation in one flow. */
  public void post(PayerColumns payers) {
    payers.forEachSituation(
        (situation, totals) -> {
          if (totals.expected() != 0) {
            ledger.post(
                new Flow(
                    year,
                    Node.of(situation.payer()),
                    Node.FUND,
                    FlowKind.CONTRIBUTION,
                    new Money(totals.expected()),
                    situation.rules()));
          }
        });
  }

  /** Posts what becomes of the fund. */
  public void post(Fund fund, Allocation allocation) {
    distribution(year, fund, allocation).forEach(ledger::post);
  }

  /** What becomes of the fund, flow by flow. */
  public static List<Flow> distribution(int year, Fund fund, Allocation allocation) {
    List<Flow> flows = new ArrayList<>();
    flows.add(
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
      flows.add(
          new Flow(year, Node.FUND, state, FlowKind.ALLOCATION, party.state(), party.rules()));
      Money direct = party.direct();
      Money through = party.throughGovernment();
      if (direct == null || through == null) {
        flows.add(
            new Flow(year, Node.FUND, iplc, FlowKind.ALLOCATION, party.iplc(), iplcRules(party)));
      } else {
        flows.add(new Flow(year, Node.FUND, iplc, FlowKind.DIRECT, direct, iplcRules(party)));
        flows.add(
            new Flow(
                year, Node.FUND, iplc, FlowKind.THROUGH_GOVERNMENT, through, iplcRules(party)));
      }
    }
    flows.add(
        new Flow(
            year,
            Node.FUND,
            Node.UNDISTRIBUTED,
            FlowKind.UNDISTRIBUTED,
            fund.undistributed(),
            List.of()));
    return flows.stream().filter(flow -> !flow.amount().isZero()).toList();
  }

  private static List<RuleReference> iplcRules(PartyOutcome party) {
    List<RuleReference> rules = new ArrayList<>(party.rules());
    rules.addAll(party.iplcRules());
    return List.copyOf(rules);
  }

  /**
   * What a payer is expected to pay: to the same recipient by the same rules in one flow, and none
   * of nothing.
   */
  public static List<Flow> contributions(int year, PayerOutcome payer) {
    if (payer.dues().size() == 1) {
      Due due = payer.dues().get(0);
      return due.expected().isZero() ? List.of() : List.of(flow(year, payer, due));
    }
    Map<List<Object>, Flow> flows = new LinkedHashMap<>();
    for (Due due : payer.dues()) {
      Flow flow = flow(year, payer, due);
      flows.merge(List.of(flow.to(), flow.rules()), flow, Flow::plus);
    }
    return flows.values().stream().filter(flow -> !flow.amount().isZero()).toList();
  }

  private static Flow flow(int year, PayerOutcome payer, Due due) {
    Node to = to(due.recipient());
    FlowKind kind =
        switch (to.kind()) {
          case FUND -> FlowKind.CONTRIBUTION;
          case PURPOSE -> FlowKind.PURPOSE;
          default -> FlowKind.BILATERAL;
        };
    return new Flow(year, Node.of(payer.payer()), to, kind, due.expected(), due.rules());
  }

  private static Node to(Recipient recipient) {
    if (recipient instanceof Recipient.OfCountry of) {
      return new Node(NodeKind.STATE, of.code().iso3());
    }
    if (recipient instanceof Recipient.OfCommunities of) {
      return new Node(NodeKind.IPLC, of.code().iso3());
    }
    if (recipient instanceof Recipient.OfPurpose of) {
      return new Node(NodeKind.PURPOSE, of.purpose().word());
    }
    return Node.FUND;
  }
}
