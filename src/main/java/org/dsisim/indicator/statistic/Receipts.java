package org.dsisim.indicator.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;
import org.dsisim.value.MoneySum;
import org.jspecify.annotations.Nullable;

/**
 * What some Parties receive together.
 *
 * @param parties how many of them are eligible
 * @param amount from the fund
 * @param state the part of it for States
 * @param iplc the part of it for indigenous peoples and local communities
 * @param bilateral straight from payers, beside the amount
 * @param bilateralIplc the part of that for indigenous peoples and local communities
 */
public record Receipts(
    int parties, Money amount, Money state, Money iplc, Money bilateral, Money bilateralIplc) {

  /** The part of what comes straight from payers that is for States. */
  public Money bilateralState() {
    return bilateral.minus(bilateralIplc);
  }

  /** The receipts of all Parties of a list, windows included. */
  public static Receipts of(List<PartyOutcome> all) {
    return sum(all, all);
  }

  /** The receipts of one country, from a window or otherwise. */
  public static Receipts ofCountry(List<PartyOutcome> all, CountryCode code) {
    return of(all.stream().filter(party -> party.country().code().equals(code)).toList());
  }

  /**
   * The receipts of the members of a group: from the fund those of its eligible Parties. What a
   * window gives to the IPLC of Parties that are not eligible is no receipt of their group; see
   * {@link #ofWindows}.
   */
  public static Receipts of(List<PartyOutcome> all, Group group) {
    List<PartyOutcome> members = new ArrayList<>();
    for (PartyOutcome party : all) {
      if (group.members().test(party.country())) {
        members.add(party);
      }
    }
    return ofMembers(members);
  }

  /** The same of members that were looked for already. */
  public static Receipts ofMembers(List<PartyOutcome> members) {
    return sum(members, members.stream().filter(PartyOutcome::eligible).toList());
  }

  /** What windows give to the IPLC of Parties that are not eligible, set aside first. */
  public static Receipts ofWindows(List<PartyOutcome> all) {
    List<PartyOutcome> inWindows = all.stream().filter(party -> !party.eligible()).toList();
    return sum(List.of(), inWindows);
  }

  /**
   * Sums.
   *
   * @param all those whose bilateral money counts
   * @param ofFund those whose money from the fund counts
   */
  private static Receipts sum(List<PartyOutcome> all, List<PartyOutcome> ofFund) {
    Money amount = total(ofFund, PartyOutcome::amount);
    Money iplc = total(ofFund, PartyOutcome::iplc);
    return new Receipts(
        Math.toIntExact(ofFund.stream().filter(PartyOutcome::eligible).count()),
        amount,
        amount.minus(iplc),
        iplc,
        total(all, PartyOutcome::bilateral),
        total(all, PartyOutcome::bilateralIplc));
  }

  /**
   * What is paid straight to IPLC; null where nobody can tell it of a Party that has something for
   * them.
   */
  public static @Nullable Money direct(List<PartyOutcome> all) {
    Money sum = Money.ZERO;
    for (PartyOutcome party : all) {
      Money direct = party.direct();
      if (direct != null) {
        sum = sum.plus(direct);
      } else if (!party.iplc().isZero()) {
        return null;
      }
    }
    return sum;
  }

  private static Money total(List<PartyOutcome> all, Function<PartyOutcome, Money> money) {
    MoneySum sum = new MoneySum();
    for (PartyOutcome party : all) {
      sum.add(money.apply(party));
    }
    return sum.all();
  }
}
