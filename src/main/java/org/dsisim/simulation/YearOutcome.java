package org.dsisim.simulation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.collection.Fund;
import org.dsisim.reckoning.ledger.Flow;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.reckoning.option.UnknownFigures;
import org.dsisim.simulation.asking.PieceOfYear;
import org.dsisim.simulation.sum.PayerOutcomes;
import org.dsisim.simulation.sum.Posting;
import org.dsisim.simulation.sum.UsesOfYear;
import org.dsisim.simulation.year.YearParameters;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;

/**
 * A year of an option.
 *
 * @param payers those whom the rules were asked about: users with an account in the year, in the
 *     order of their ids, then countries, in that of their codes
 * @param users with an account in the year, as they stand in it, in the order of their ids; asked
 *     or not
 * @param uses those of the year, in the order of users and their ids; none without a table of uses
 * @param sharing the fund, and what countries receive
 * @param inForce the values in force
 * @param besideMoney what is given, needed and done that is no payment
 * @param unknownFigures what they could change, for each contribution rule set and supposition
 * @param permitsLeftOut the contribution rule sets that leave out what uses must go through
 */
public record YearOutcome(
    int year,
    PayerOutcomes payers,
    List<User> users,
    UsesOfYear uses,
    Sharing sharing,
    YearParameters inForce,
    BesideMoney besideMoney,
    List<UnknownFigures> unknownFigures,
    List<String> permitsLeftOut) {

  /** What the fund takes in and gives out. */
  public Fund fund() {
    return sharing.fund();
  }

  /** How the fund is shared among the Parties. */
  public Allocation allocation() {
    return sharing.allocation();
  }

  /** All Parties, and other countries that receive bilaterally, in the order of their codes. */
  public List<PartyOutcome> parties() {
    return sharing.parties();
  }

  /** The parameters in force, by rule set. */
  public Map<String, ParameterValues> ruleSetValues() {
    return inForce.ruleSetValues();
  }

  /** The assumptions in force. */
  public ParameterValues assumptions() {
    return inForce.assumptions();
  }

  /**
   * Works on all payers and uses some at a time, on as many threads as there are: of many, both are
   * worked out anew in one pass.
   *
   * @param work done for some that stand together, on any thread
   * @param then takes what came of them, in their order, on the thread of the caller
   */
  public <T> void forEachPiece(Function<PieceOfYear, T> work, Consumer<T> then) {
    payers.forEachPiece(uses, work, then);
  }

  /** What a payer is expected to pay, flow by flow. */
  public List<Flow> contributions(PayerOutcome payer) {
    return Posting.contributions(year, payer);
  }

  /** What becomes of the fund, flow by flow. */
  public List<Flow> distribution() {
    return Posting.distribution(year, fund(), allocation());
  }

  /** All flows: those of payers in their order, then those of the fund. */
  public Stream<Flow> flows() {
    return Stream.concat(
        payers.stream().flatMap(payer -> contributions(payer).stream()), distribution().stream());
  }

  /** In words: criteria that are not known of eligible Parties. */
  public List<Message> missing() {
    return allocation().missing();
  }

  /** How many consents of communities uses need, by country; none stands for none. */
  public Map<CountryCode, Long> consents() {
    return uses.consents();
  }

  /** The rule sets under which any use has to go through something, in the order of their ids. */
  public Set<String> burdening() {
    return uses.burdening();
  }

  /** All that is owed if every rule is followed. */
  public Money owed() {
    return payers.totals().owed();
  }

  /** What would be owed for uses that do not happen. */
  public Money lost() {
    return payers.totals().lost();
  }

  /** All that is expected. */
  public Money expected() {
    return payers.totals().expected();
  }

  /** Whether a payer is liable for an amount that nobody can tell, so that sums are a least. */
  public boolean hasUnknown() {
    return payers.totals().hasUnknown();
  }

  /** How many payers owe something. */
  public long owing() {
    return payers.totals().owing();
  }

  /** The payers of a kind, in their order. */
  public List<PayerOutcome> payers(PayerKind kind) {
    return payers.of(kind);
  }
}
