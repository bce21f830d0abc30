package org.dsisim.reckoning.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Payers;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.collection.Fund;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

class LedgerTest {

  private static final Node USER = new Node(NodeKind.USER, "u1");
  private static final Node STATE = new Node(NodeKind.STATE, "KEN");
  private static final Node IPLC = new Node(NodeKind.IPLC, "KEN");
  private static final Country KENYA = Payers.country("KEN", "cbd-party");

  /** One payer gives 100 to the fund and 7 to Kenya; of the fund, Kenya receives 80. */
  private static final Fund FUND =
      new Fund(
          new Money(100), new Money(15), Money.ZERO, new Money(5), List.of(Message.plain("why")));

  private static final Money EXPECTED = new Money(107);

  private static final List<PartyOutcome> PARTIES =
      List.of(
          new PartyOutcome(
              KENYA,
              true,
              Fraction.ONE,
              new Money(80),
              new Money(40),
              new Money(7),
              Money.ZERO,
              List.of(),
              List.of()));

  private final Ledger ledger = new Ledger(2024);

  private void post(Node from, Node to, FlowKind kind, long cents) {
    ledger.post(flow(from, to, kind, cents));
  }

  private static Flow flow(Node from, Node to, FlowKind kind, long cents) {
    return new Flow(2024, from, to, kind, new Money(cents), List.of());
  }

  private void post(
      long contribution, long bilateral, long administration, long state, long iplc, long rest) {
    post(USER, Node.FUND, FlowKind.CONTRIBUTION, contribution);
    post(USER, STATE, FlowKind.BILATERAL, bilateral);
    post(Node.FUND, Node.ADMINISTRATION, FlowKind.ADMINISTRATION, administration);
    post(Node.FUND, STATE, FlowKind.ALLOCATION, state);
    post(Node.FUND, IPLC, FlowKind.ALLOCATION, iplc);
    post(Node.FUND, Node.UNDISTRIBUTED, FlowKind.UNDISTRIBUTED, rest);
  }

  private void foundIn(String what) {
    assertThatThrownBy(() -> ledger.check(FUND, EXPECTED, PARTIES))
        .isInstanceOf(BooksDoNotBalance.class)
        .hasMessage("The books of 2024 do not balance: " + what);
  }

  @Test
  void booksThatBalanceAreLeftInPeace() {
    post(100, 7, 15, 40, 40, 5);
    assertThatCode(() -> ledger.check(FUND, EXPECTED, PARTIES)).doesNotThrowAnyException();
  }

  @Test
  void aCentThatAPayerLosesIsFound() {
    post(99, 7, 15, 40, 40, 5);
    foundIn("what payers are expected to pay and what they pay differ, 1.07 and 1.06.");
  }

  @Test
  void aCentThatTheFundKeepsIsFound() {
    post(100, 7, 15, 40, 39, 5);
    foundIn("what the fund takes in and what it gives out differ, 1.00 and 0.99.");
  }

  @Test
  void aCentThatTheFundInventsIsFound() {
    post(100, 7, 15, 40, 41, 5);
    foundIn("what the fund takes in and what it gives out differ, 1.00 and 1.01.");
  }

  @Test
  void aCentOfTheFundThatGoesToACountryInsteadIsFound() {
    post(99, 8, 15, 40, 39, 5);
    foundIn("the fund's contributions and what it takes in differ, 1.00 and 0.99.");
  }

  @Test
  void aCentTooMuchForAdministrationIsFound() {
    post(100, 7, 16, 40, 39, 5);
    foundIn("administration differ, 0.15 and 0.16.");
  }

  @Test
  void aCentThatIsUndistributedWithoutBeingSaidIsFound() {
    post(100, 7, 15, 40, 39, 6);
    foundIn("what is undistributed differ, 0.05 and 0.06.");
  }

  @Test
  void aCentThatAPartyLosesToAnotherIsFound() {
    post(100, 7, 15, 40, 39, 5);
    post(Node.FUND, new Node(NodeKind.STATE, "BRA"), FlowKind.ALLOCATION, 1);
    foundIn("what KEN is allocated and what it receives differ, 0.87 and 0.86.");
  }

  @Test
  void moneyForACountryThatIsNotInTheTableIsFound() {
    post(100, 0, 15, 40, 40, 5);
    post(USER, new Node(NodeKind.STATE, "BRA"), FlowKind.BILATERAL, 7);
    List<PartyOutcome> withoutBilateral =
        List.of(PARTIES.get(0).withBilateral(Money.ZERO, Money.ZERO));
    assertThatThrownBy(() -> ledger.check(FUND, EXPECTED, withoutBilateral))
        .isInstanceOf(BooksDoNotBalance.class)
        .hasMessage(
            "The books of 2024 do not balance: what countries receive and what stands in their "
                + "rows differ, 0.87 and 0.80.");
  }

  @Test
  void aFundOfAnotherSizeThanItsSharesIsFound() {
    post(100, 7, 15, 40, 40, 5);
    List<PartyOutcome> twice =
        List.of(
            PARTIES.get(0),
            new PartyOutcome(
                Payers.country("BRA"),
                true,
                Fraction.ZERO,
                new Money(1),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                List.of(),
                List.of()));
    assertThatThrownBy(() -> ledger.check(FUND, EXPECTED, twice))
        .isInstanceOf(BooksDoNotBalance.class)
        .hasMessage(
            "The books of 2024 do not balance: what BRA is allocated and what it receives differ, "
                + "0.01 and 0.00.");
  }

  @Test
  void aCentOfTheFundThatReachesNobodyIsFound() {
    // In and out of the fund agree, and so does every row of the table: only its net tells.
    post(100, 7, 15, 40, 39, 5);
    post(Node.FUND, USER, FlowKind.ALLOCATION, 1);
    PartyOutcome lessOne =
        new PartyOutcome(
            KENYA,
            true,
            Fraction.ONE,
            new Money(79),
            new Money(39),
            new Money(7),
            Money.ZERO,
            List.of(),
            List.of());
    assertThatThrownBy(() -> ledger.check(FUND, EXPECTED, List.of(lessOne)))
        .isInstanceOf(BooksDoNotBalance.class)
        .hasMessage(
            "The books of 2024 do not balance: the fund's net and what Parties receive with what "
                + "is undistributed differ, 0.85 and 0.84.");
  }

  @Test
  void whatGoesToAPurposeOrComesFromAPartyIsInTheBooks() {
    post(98, 7, 15, 40, 40, 5);
    post(new Node(NodeKind.PARTY, "FRA"), Node.FUND, FlowKind.CONTRIBUTION, 2);
    post(USER, new Node(NodeKind.PURPOSE, "global"), FlowKind.PURPOSE, 3);
    assertThatCode(() -> ledger.check(FUND, new Money(110), PARTIES)).doesNotThrowAnyException();
  }

  @Test
  void aCentThatAPayerPaysToNobodyOfTheBooksIsFound() {
    post(100, 7, 15, 40, 40, 5);
    post(USER, USER, FlowKind.CONTRIBUTION, 1);
    assertThatThrownBy(() -> ledger.check(FUND, new Money(108), PARTIES))
        .isInstanceOf(BooksDoNotBalance.class)
        .hasMessage(
            "The books of 2024 do not balance: what payers pay and what reaches the fund, "
                + "countries and purposes differ, 1.08 and 1.07.");
  }

  @Test
  void booksThatAreJoinedBalanceAsIfAllHadBeenPostedInOne() {
    Ledger others = new Ledger(2024);
    others.post(flow(USER, Node.FUND, FlowKind.CONTRIBUTION, 60));
    others.post(flow(USER, STATE, FlowKind.BILATERAL, 4));
    others.post(flow(Node.FUND, STATE, FlowKind.ALLOCATION, 30));
    others.post(flow(Node.FUND, IPLC, FlowKind.ALLOCATION, 1));
    post(40, 3, 15, 10, 39, 5);
    ledger.postAll(others);
    assertThatCode(() -> ledger.check(FUND, EXPECTED, PARTIES)).doesNotThrowAnyException();
    Ledger late = new Ledger(2025);
    assertThatThrownBy(() -> ledger.postAll(late))
        .isInstanceOf(BooksDoNotBalance.class)
        .hasMessage("The books of 2025 in those of 2024.");
  }

  @Test
  void aFlowOfLessThanNothingIsRefused() {
    assertThatThrownBy(() -> post(USER, Node.FUND, FlowKind.CONTRIBUTION, -1))
        .isInstanceOf(BooksDoNotBalance.class)
        .hasMessageStartingWith("A flow of less than nothing: ");
  }

  @Test
  void aFlowOfAnotherYearIsRefused() {
    Flow late = new Flow(2025, USER, Node.FUND, FlowKind.CONTRIBUTION, new Money(1), List.of());
    assertThatThrownBy(() -> ledger.post(late))
        .isInstanceOf(BooksDoNotBalance.class)
        .hasMessage("A flow of 2025 in the books of 2024.");
  }

  @Test
  void thereIsAWordForEveryKind() {
    assertThat(FlowKind.CONTRIBUTION.word()).isEqualTo("contribution");
    assertThat(NodeKind.IPLC.word()).isEqualTo("iplc");
    assertThat(Liability.UNDECIDED.word()).isEqualTo("undecided");
  }
}
