package org.dsisim.study.comparison;

import java.util.Locale;
import java.util.function.Function;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Money;

/** The sums of a year that options are held against each other by, from payers to IPLC. */
@SuppressWarnings("ImmutableEnumChecker") // functions of an outcome, which hold nothing
public enum MoneyItem {
  /** All that is owed if every rule is followed. */
  OWED(YearOutcome::owed),
  /** What of it is expected. */
  EXPECTED(YearOutcome::expected),
  /** What of that comes into the fund. */
  INTO_THE_FUND(year -> year.fund().contributions()),
  /** What running the fund takes of it. */
  ADMINISTRATION(year -> year.fund().administration()),
  /** What the fund gives to Parties, and windows to the IPLC of others. */
  FROM_THE_FUND(year -> of(year, PartyOutcome::amount)),
  /** What no rule gives to anybody. */
  UNDISTRIBUTED(year -> year.fund().undistributed()),
  /** What payers give straight to countries and communities, past the fund. */
  STRAIGHT(year -> of(year, PartyOutcome::bilateral)),
  /** What of all that countries receive is for the needs of IPLC. */
  FOR_IPLC(year -> of(year, party -> party.iplc().plus(party.bilateralIplc())));

  private final Function<YearOutcome, Money> sum;

  MoneyItem(Function<YearOutcome, Money> sum) {
    this.sum = sum;
  }

  private static Money of(YearOutcome year, Function<PartyOutcome, Money> money) {
    return year.parties().stream().map(money).reduce(Money.ZERO, Money::plus);
  }

  /** The sum in both years. */
  Change in(YearOutcome baseline, YearOutcome option) {
    return new Change(sum.apply(baseline), sum.apply(option));
  }

  /** The word in tables, as {@code into_the_fund}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
