package org.dsisim.simulation;

import java.util.List;
import org.dsisim.value.Money;

/**
 * A fund given out by a formula.
 *
 * @param parties all Parties, in the order of their codes
 * @param undistributed what no rule gives to anybody
 * @param why in words, for each part that is undistributed
 * @param missing in words: criteria that are not known of eligible Parties
 */
public record Allocation(
    Money fund,
    List<PartyOutcome> parties,
    Money undistributed,
    List<String> why,
    List<String> missing) {}
