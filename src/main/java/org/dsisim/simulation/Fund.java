package org.dsisim.simulation;

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

  /** The assumption of the part of contributions that runs the fund. */
  public static final String ADMINISTRATION_SHARE = "administration_share";

  /** The assumption of what its running costs whatever comes in. */
  public static final String ADMINISTRATION_FIXED = "administration_fixed_usd";

  /** What is there to share. */
  public Money net() {
    return contributions.minus(administration);
  }

  /** What Parties receive. */
  public Money allocated() {
    return net().minus(undistributed);
  }
}
