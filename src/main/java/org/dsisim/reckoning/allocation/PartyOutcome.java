package org.dsisim.reckoning.allocation;

import java.util.List;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.world.Country;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a Party receives in a year.
 *
 * @param share of the fund, exact
 * @param amount from the fund
 * @param iplc the part of the amount for its indigenous peoples and local communities
 * @param direct the part of that which is paid straight to them; null where no rule says which way
 *     it takes
 * @param bilateral straight from payers, beside the amount: to the State and to communities
 * @param bilateralIplc the part of it for its indigenous peoples and local communities
 * @param rules those on eligibility and weights, and on a limit that the share has reached
 * @param iplcRules the ones that say which part is for the IPLC, and which way it takes; none where
 *     no rule does
 */
public record PartyOutcome(
    Country country,
    boolean eligible,
    Fraction share,
    Money amount,
    Money iplc,
    @Nullable Money direct,
    Money bilateral,
    Money bilateralIplc,
    List<RuleReference> rules,
    List<RuleReference> iplcRules) {

  /** Of which no rule says which way the part for IPLC takes. */
  public PartyOutcome(
      Country country,
      boolean eligible,
      Fraction share,
      Money amount,
      Money iplc,
      Money bilateral,
      Money bilateralIplc,
      List<RuleReference> rules,
      List<RuleReference> iplcRules) {
    this(country, eligible, share, amount, iplc, null, bilateral, bilateralIplc, rules, iplcRules);
  }

  /** The part of the amount for the State. */
  public Money state() {
    return amount.minus(iplc);
  }

  /**
   * The part of what is for IPLC that goes through the government; null where no rule says which
   * way it takes.
   */
  public @Nullable Money throughGovernment() {
    return direct == null ? null : iplc.minus(direct);
  }

  /** A country that receives nothing from the fund. */
  public static PartyOutcome nothing(Country country) {
    return withoutMoney(country, false, Fraction.ZERO, List.of(), List.of());
  }

  /** A Party with its share of a fund that is still to come. */
  static PartyOutcome withoutMoney(
      Country country,
      boolean eligible,
      Fraction share,
      List<RuleReference> rules,
      List<RuleReference> iplcRules) {
    return new PartyOutcome(
        country, eligible, share, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, rules, iplcRules);
  }

  /** The same with another share of a fund that is still to come. */
  PartyOutcome withShare(Fraction other) {
    return withoutMoney(country, eligible, other, rules, iplcRules);
  }

  /** The same with what it receives of a fund, and the part of that for its IPLC. */
  PartyOutcome withAmount(Money money, Money ofIplc) {
    return new PartyOutcome(
        country, eligible, share, money, ofIplc, bilateral, bilateralIplc, rules, iplcRules);
  }

  /** The same with the part for IPLC that is paid straight to them, and the rules on that part. */
  PartyOutcome paidDirectly(Money money, List<RuleReference> onIplc) {
    return new PartyOutcome(
        country, eligible, share, amount, iplc, money, bilateral, bilateralIplc, rules, onIplc);
  }

  /**
   * The same, with other amounts straight from payers.
   *
   * @param money all that it receives so
   * @param ofIplc the part of it for its indigenous peoples and local communities
   */
  public PartyOutcome withBilateral(Money money, Money ofIplc) {
    return new PartyOutcome(
        country, eligible, share, amount, iplc, direct, money, ofIplc, rules, iplcRules);
  }
}
