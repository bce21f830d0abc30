package org.dsisim.reckoning.allocation;

import java.util.List;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.world.Country;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/**
 * What a Party receives in a year.
 *
 * @param share of the fund, exact
 * @param amount from the fund
 * @param iplc the part of the amount for its indigenous peoples and local communities
 * @param bilateral straight from payers, beside the amount: to the State and to communities
 * @param bilateralIplc the part of it for its indigenous peoples and local communities
 * @param rules those on eligibility and weights, and on a limit that the share has reached
 * @param iplcRules the one that says which part is for the IPLC; none where no rule does
 */
public record PartyOutcome(
    Country country,
    boolean eligible,
    Fraction share,
    Money amount,
    Money iplc,
    Money bilateral,
    Money bilateralIplc,
    List<RuleReference> rules,
    List<RuleReference> iplcRules) {

  /** The part of the amount for the State. */
  public Money state() {
    return amount.minus(iplc);
  }

  /** A country that receives nothing from the fund. */
  public static PartyOutcome nothing(Country country) {
    return new PartyOutcome(
        country,
        false,
        Fraction.ZERO,
        Money.ZERO,
        Money.ZERO,
        Money.ZERO,
        Money.ZERO,
        List.of(),
        List.of());
  }

  /** The same with what it receives of a fund, and the part of that for its IPLC. */
  PartyOutcome withAmount(Money money, Money ofIplc) {
    return new PartyOutcome(
        country, eligible, share, money, ofIplc, bilateral, bilateralIplc, rules, iplcRules);
  }

  public PartyOutcome withBilateral(Money money, Money ofIplc) {
    return new PartyOutcome(
        country, eligible, share, amount, iplc, money, ofIplc, rules, iplcRules);
  }
}
