package org.dsisim.reckoning.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;

/**
 * A fund given out by a formula.
 *
 * @param entitlements what the rules answered, also where it gave nobody anything
 * @param derivations how the share of each eligible Party came about, in the order of the codes
 * @param parties all Parties, in the order of their codes
 * @param undistributed what no rule gives to anybody
 * @param why in words, for each part that is undistributed
 * @param missing in words: criteria that are not known of eligible Parties
 */
public record Allocation(
    Money fund,
    Entitlements entitlements,
    Map<CountryCode, Derivation> derivations,
    List<PartyOutcome> parties,
    Money undistributed,
    List<String> why,
    List<String> missing) {

  /** The same with more that is not known. */
  public Allocation alsoMissing(List<String> more) {
    List<String> all = new ArrayList<>(missing);
    all.addAll(more);
    return new Allocation(
        fund, entitlements, derivations, parties, undistributed, why, List.copyOf(all));
  }
}
