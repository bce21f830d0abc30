package org.dsisim.reckoning.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.collection.Fund;
import org.dsisim.value.Money;

/**
 * The books of one year of one option: of every cent, where it comes from and where it goes. Flows
 * are added up as they are posted, apart from all other sums, and kept by nobody here.
 */
public final class Ledger {

  private final int year;
  private final Map<Node, Money> into = new HashMap<>();
  private Money paid = Money.ZERO;
  private Money outOfTheFund = Money.ZERO;
  private Money reached = Money.ZERO;

  /** Books of a year, in which nothing is posted yet. */
  public Ledger(int year) {
    this.year = year;
  }

  /** Posts a flow. */
  public void post(Flow flow) {
    if (flow.year() != year) {
      throw new BooksDoNotBalance("A flow of " + flow.year() + " in the books of " + year + ".");
    }
    if (flow.amount().compareTo(Money.ZERO) < 0) {
      throw new BooksDoNotBalance("A flow of less than nothing: " + flow + ".");
    }
    into.merge(flow.to(), flow.amount(), Money::plus);
    if (flow.from().equals(Node.FUND)) {
      outOfTheFund = outOfTheFund.plus(flow.amount());
    }
    if (flow.from().kind() == NodeKind.USER || flow.from().kind() == NodeKind.PARTY) {
      paid = paid.plus(flow.amount());
    }
    if (flow.to().kind() == NodeKind.STATE || flow.to().kind() == NodeKind.IPLC) {
      reached = reached.plus(flow.amount());
    }
  }

  /** Posts all that is in other books of the same year. */
  public void postAll(Ledger others) {
    if (others.year != year) {
      throw new BooksDoNotBalance("The books of " + others.year + " in those of " + year + ".");
    }
    others.into.forEach((node, amount) -> into.merge(node, amount, Money::plus));
    outOfTheFund = outOfTheFund.plus(others.outOfTheFund);
    paid = paid.plus(others.paid);
    reached = reached.plus(others.reached);
  }

  /**
   * Holds the books against figures that were reached another way.
   *
   * @param expected all that payers are expected to pay
   * @throws BooksDoNotBalance when a cent is missing or too many
   */
  public void check(Fund fund, Money expected, List<PartyOutcome> parties) {
    same("what payers are expected to pay and what they pay", expected, paid);
    Money in = into.getOrDefault(Node.FUND, Money.ZERO);
    same("what the fund takes in and what it gives out", in, outOfTheFund);
    same("the fund's contributions and what it takes in", fund.contributions(), in);
    same(
        "administration",
        fund.administration(),
        into.getOrDefault(Node.ADMINISTRATION, Money.ZERO));
    same(
        "what is undistributed",
        fund.undistributed(),
        into.getOrDefault(Node.UNDISTRIBUTED, Money.ZERO));
    Money received = Money.ZERO;
    Money bilateral = Money.ZERO;
    for (PartyOutcome party : parties) {
      String code = party.country().code().iso3();
      Money state = into.getOrDefault(new Node(NodeKind.STATE, code), Money.ZERO);
      Money iplc = into.getOrDefault(new Node(NodeKind.IPLC, code), Money.ZERO);
      same(
          "what " + code + " is allocated and what it receives",
          party.amount().plus(party.bilateral()),
          state.plus(iplc));
      received = received.plus(party.amount());
      bilateral = bilateral.plus(party.bilateral());
    }
    same("what countries receive and what stands in their rows", reached, received.plus(bilateral));
    Money purposes = Money.ZERO;
    for (Map.Entry<Node, Money> one : into.entrySet()) {
      if (one.getKey().kind() == NodeKind.PURPOSE) {
        purposes = purposes.plus(one.getValue());
      }
    }
    same(
        "what payers pay and what reaches the fund, countries and purposes",
        paid,
        in.plus(bilateral).plus(purposes));
    same(
        "the fund's net and what Parties receive with what is undistributed",
        fund.net(),
        received.plus(fund.undistributed()));
  }

  private void same(String what, Money one, Money other) {
    if (!one.equals(other)) {
      throw new BooksDoNotBalance(
          "The books of "
              + year
              + " do not balance: "
              + what
              + " differ, "
              + one
              + " and "
              + other
              + ".");
    }
  }
}
