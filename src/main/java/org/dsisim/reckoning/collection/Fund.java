package org.dsisim.reckoning.collection;

import java.util.List;
import org.dsisim.value.Money;

/**
 * The fund's year.
 *
 * @param contributions what comes in, as expected
 * @param administration what its running takes
 * @param shortfall what its running would take beyond what comes in
 * @param undistributed what no rule gives to anybody
 * @param why in words, for each part that is undistributed
 */
public record Fund(
    Money contributions,
    Money administration,
    Money shortfall,
    Money undistributed,
    List<String> why) {

  /** What its running would take, covered or not. */
  public Money administrationWanted() {
    return administration.plus(shortfall);
  }

  /** What is there to share. */
  public Money net() {
    return contributions.minus(administration);
  }

  /** What Parties receive. */
  public Money allocated() {
    return net().minus(undistributed);
  }
}
