package org.dsisim.simulation;

import java.util.List;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.collection.Fund;
import org.dsisim.value.Money;

/**
 * A year of an option under which all that is owed goes to the fund, without its payers one by one:
 * to the cent what a {@link YearOutcome} has.
 *
 * @param owed if every rule is followed
 * @param expected after uptake or compliance
 * @param unknown how many payers owe an amount that nobody can tell, so that sums are a least
 * @param liable how many payers are, by rule set in the order of the option
 * @param sharing the fund, and what countries receive
 * @param assumptions in force
 */
public record FundOutcome(
    int year,
    Money owed,
    Money expected,
    long unknown,
    List<LiablePayers> liable,
    Sharing sharing,
    ParameterValues assumptions) {

  /** What the fund takes in and gives out. */
  public Fund fund() {
    return sharing.fund();
  }

  /** How the fund is shared among the Parties. */
  public Allocation allocation() {
    return sharing.allocation();
  }

  /** All Parties, in the order of their codes. */
  public List<PartyOutcome> parties() {
    return sharing.parties();
  }
}
