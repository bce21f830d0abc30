package org.dsisim.analysis;

import java.util.List;
import org.dsisim.simulation.PartyOutcome;
import org.dsisim.value.Money;

/**
 * What some Parties receive together.
 *
 * @param parties how many of them are eligible
 * @param amount from the fund
 */
public record Receipts(int parties, Money amount, Money state, Money iplc, Money bilateral) {

  /** The receipts of all Parties of a list. */
  public static Receipts of(List<PartyOutcome> all) {
    return of(all, null);
  }

  /** The receipts of the members of a group. */
  public static Receipts of(
      List<PartyOutcome> all, @org.jspecify.annotations.Nullable Group group) {
    int parties = 0;
    Money amount = Money.ZERO;
    Money iplc = Money.ZERO;
    Money bilateral = Money.ZERO;
    for (PartyOutcome party : all) {
      if (group == null || group.members().test(party.country())) {
        parties += party.eligible() ? 1 : 0;
        amount = amount.plus(party.amount());
        iplc = iplc.plus(party.iplc());
        bilateral = bilateral.plus(party.bilateral());
      }
    }
    return new Receipts(parties, amount, amount.minus(iplc), iplc, bilateral);
  }
}
