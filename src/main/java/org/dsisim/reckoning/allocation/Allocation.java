package org.dsisim.reckoning.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
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
 * @param why for each part that is undistributed
 * @param missing criteria that are not known of eligible Parties
 */
public record Allocation(
    Money fund,
    Entitlements entitlements,
    Map<CountryCode, Derivation> derivations,
    List<PartyOutcome> parties,
    Money undistributed,
    List<Message> why,
    List<Message> missing) {

  /** The same with more that is not known. */
  public Allocation alsoMissing(List<Message> more) {
    List<Message> all = new ArrayList<>(missing);
    all.addAll(more);
    return new Allocation(
        fund, entitlements, derivations, parties, undistributed, why, List.copyOf(all));
  }

  /** Whether a Party that is not eligible has a share, which is then for its IPLC alone. */
  public boolean isInWindow(CountryCode code) {
    return derivations.containsKey(code)
        && entitlements.eligibility().stream()
            .noneMatch(one -> one.eligible() && one.party().country().code().equals(code));
  }

  /** What is missing of one Party by itself; of many that lack the same nothing. */
  public List<Message> missingOf(CountryCode party) {
    return missing.stream()
        .filter(sentence -> party.iso3().equals(sentence.arguments().get("party")))
        .toList();
  }
}
