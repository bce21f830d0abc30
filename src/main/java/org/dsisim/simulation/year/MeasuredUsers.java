package org.dsisim.simulation.year;

import java.util.List;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.formula.FigureColumns;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.user.Account;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.group.GroupOfUsers;
import org.dsisim.reckoning.measure.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * The users of a year as a rule set measures them, in columns: the same whatever its rates,
 * thresholds and switches are, as long as none of them says how to measure.
 *
 * @param payers in the order of their ids
 * @param figures that amounts are based on
 * @param tested the figures that thresholds test
 */
public record MeasuredUsers(List<Payer> payers, FigureColumns figures, ThresholdColumns tested) {

  /** Of more thresholds there are too many ways to stand to all of them. */
  private static final int MOST_THRESHOLDS = 7;

  /**
   * The users of a year.
   *
   * @return null where they do not fit into columns
   */
  public static @Nullable MeasuredUsers of(
      ContributionRules rules, ParameterValues values, YearContext yearContext) {
    Thresholds limits = new Measurement(values, yearContext.growth()).thresholds();
    if (limits.names().size() > MOST_THRESHOLDS
        || someGroupIsHalfKnown(limits, values, yearContext)) {
      return null;
    }
    List<Payer> payers =
        List.copyOf(yearContext.measures(rules, values).payers(yearContext.users()));
    ThresholdColumns tested = ThresholdColumns.of(payers, limits);
    return tested == null
        ? null
        : new MeasuredUsers(
            payers, new FigureColumns(payers.stream().map(Payer::bases).toList()), tested);
  }

  /**
   * Whether a figure that a threshold tests is known of some members of a group and not of all:
   * then it depends on the thresholds whether enough of it is known.
   */
  private static boolean someGroupIsHalfKnown(
      Thresholds limits, ParameterValues values, YearContext yearContext) {
    for (GroupOfUsers group : yearContext.groups(values).all()) {
      List<Account> whole = group.asOne().accounts();
      List<Account> least = group.atLeast().accounts();
      for (int i = 0; i < whole.size(); i++) {
        for (String name : limits.names()) {
          AssessmentBase base = limits.base(name);
          if (least.get(i).figures().knows(base) && !whole.get(i).figures().knows(base)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
