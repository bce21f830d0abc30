package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.formula.ExpectedPart;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.user.User;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.reckoning.collection.Fund;
import org.dsisim.reckoning.collection.PayerPart;
import org.dsisim.reckoning.collection.PayerParts;
import org.dsisim.simulation.share.RememberedShares;
import org.dsisim.simulation.sum.Bilateral;
import org.dsisim.simulation.year.MeasuredUsers;
import org.dsisim.simulation.year.YearContext;
import org.dsisim.simulation.year.YearParameters;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A year of an option under which all that is owed goes to the fund and depends on each user alone:
 * what comes in and is given out under other rates and thresholds, uptake and formulas, without an
 * object for each payer. To the cent the same as a run. Safe for use by several threads.
 */
final class ColumnedYear {

  private final YearContext yearContext;
  private final List<ColumnedRules> rules;
  private final RememberedShares shares;
  private @Nullable List<String> ids;

  private ColumnedYear(YearContext yearContext, List<ColumnedRules> rules) {
    this.yearContext = yearContext;
    this.rules = rules;
    this.shares = new RememberedShares(yearContext.countries().values());
  }

  /** Whether a year of the option could be worked out so. */
  static boolean isFor(PolicyOption option) {
    return option.contributions().stream().allMatch(ColumnedRules::isFor);
  }

  /**
   * The year.
   *
   * @param users as each rule set measures them, in the order of the option
   */
  static ColumnedYear of(PolicyOption option, YearContext yearContext, List<MeasuredUsers> users) {
    List<ColumnedRules> columned = new ArrayList<>();
    for (int i = 0; i < users.size(); i++) {
      columned.add(new ColumnedRules(option.contributions().get(i), yearContext, users.get(i)));
    }
    return new ColumnedYear(yearContext, List.copyOf(columned));
  }

  /**
   * What comes in and is given out.
   *
   * @param option with the same contributions, and any formula
   * @param parts that payers have of their own
   * @return null where only a whole run can tell, or refuse
   * @throws org.dsisim.message.InvalidInput when the formula's parameters cannot be used
   */
  @Nullable FundOutcome under(PolicyOption option, YearParameters inForce, PayerParts parts) {
    long owed = 0;
    long expected = 0;
    long unknown = 0;
    List<LiablePayers> liable = new ArrayList<>();
    try {
      for (ColumnedRules one : rules) {
        ExpectedPart part =
            expected(new ComplianceRate(inForce.assumptions(), one.rules().force(), parts));
        OwedInColumns sums = part == null ? null : one.owed(inForce.of(one.rules()));
        if (part == null || sums == null) {
          return null;
        }
        owed = Math.addExact(owed, sums.owed());
        expected = Math.addExact(expected, sums.expected(part));
        unknown += sums.unknown();
        liable.add(sums.payers());
      }
    } catch (ArithmeticException tooMuch) {
      return null;
    }
    Fund collected = Fund.of(new Money(expected), inForce.assumptions());
    Allocation allocation =
        shares.allocate(option.formula(), inForce.of(option.formula()), collected.net());
    Fund fund = Simulator.closed(collected, allocation);
    return new FundOutcome(
        yearContext.year(),
        new Money(owed),
        new Money(expected),
        unknown,
        List.copyOf(liable),
        new Sharing(
            fund,
            allocation,
            new Bilateral().beside(allocation.parties(), yearContext.countries())),
        inForce.assumptions());
  }

  /** The part of each user by its place; null where it depends on more. */
  private @Nullable ExpectedPart expected(ComplianceRate rate) {
    Fraction ofAll = rate.uniform();
    if (ofAll != null) {
      return ExpectedPart.ofAll(ofAll);
    }
    PayerPart byPayer = rate.byPayer(ids());
    return byPayer == null ? null : new PartsInRows(byPayer);
  }

  /** The ids of users by their places, which are looked up once. */
  private synchronized List<String> ids() {
    List<String> known = ids;
    if (known == null) {
      known = yearContext.users().stream().map(User::id).toList();
      ids = known;
    }
    return known;
  }

  /** Parts by the places of users. */
  private record PartsInRows(PayerPart parts) implements ExpectedPart {

    @Override
    public Fraction exactly(int row) {
      return parts.exactly(row);
    }

    @Override
    public double near(int row) {
      return parts.near(row);
    }
  }
}
