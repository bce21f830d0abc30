package org.dsisim.limitation;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.dsisim.message.Message;
import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.model.world.user.CountedUsers;
import org.dsisim.model.world.user.UserTotals;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.measure.Growth;
import org.dsisim.simulation.YearOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What thresholds and averages of a rule set do nothing in a year: of figures that nobody has, and
 * over years of which nobody has accounts.
 */
final class AveragingGaps {

  private final Scenario scenario;
  private final YearOutcome year;
  private final ContributionRules rules;
  private final PayerGaps gaps;
  private final Thresholds thresholds;
  private final int span;
  private final int last;
  private final boolean onlyWhole;

  /** Those under the values of a rule set. */
  AveragingGaps(
      Scenario scenario,
      YearOutcome year,
      ContributionRules rules,
      ParameterValues values,
      PayerGaps gaps) {
    this.scenario = scenario;
    this.year = year;
    this.rules = rules;
    this.gaps = gaps;
    this.thresholds = new Thresholds(values);
    // Countries have no accounts: nothing of theirs is averaged.
    this.span = rules.payers() == PayerKind.USERS ? MeasuringParameter.yearsAveraged(values) : 1;
    this.last = MeasuringParameter.lastAveraged(values);
    this.onlyWhole = MeasuringParameter.MISSING_YEARS.word(values).equals("unknown");
  }

  /** A sentence for each threshold of a figure that nobody has. */
  List<Message> thresholds() {
    return thresholds.names().stream()
        .filter(name -> !gaps.knows(rules.id(), thresholds.base(name)))
        .map(name -> unknown(thresholds.base(name), name))
        .toList();
  }

  /** That nobody has a figure; where it is averaged, some may have it of one of the years. */
  private Message unknown(AssessmentBase base, String threshold) {
    return span > 1 && (onlyWhole || last < year.year())
        ? Message.of(
            "limitation.no-average",
            "figure",
            base.inWords(),
            "span",
            span,
            "last",
            String.valueOf(last),
            "threshold",
            threshold)
        : Message.of("limitation.no-figure", "figure", base.inWords(), "threshold", threshold);
  }

  /** That users have fewer accounts than years are averaged; null where none has. */
  @Nullable Message years() {
    if (span == 1) {
      return null;
    }
    int without = without();
    if (without < year.users().size()) {
      return without == 0
          ? null
          : Message.of("limitation.fewer-years", "users", without, "span", span);
    }
    if (onlyWhole) {
      return Message.of(
          "limitation.no-years.unknown",
          "span",
          span,
          "last",
          String.valueOf(last),
          "parameter",
          MeasuringParameter.MISSING_YEARS.parameter());
    }
    return knowsNothing()
        ? null
        : Message.of(
            "limitation.no-years",
            "span",
            span,
            "parameter",
            MeasuringParameter.AVERAGING_YEARS.parameter());
  }

  /** Whether nothing that is held against a threshold is known of anybody. */
  private boolean knowsNothing() {
    Set<String> names = thresholds.names();
    return !names.isEmpty()
        && names.stream().noneMatch(name -> gaps.knows(rules.id(), thresholds.base(name)));
  }

  /** How many users have fewer accounts than one for each of so many years. */
  private int without() {
    boolean carried = Growth.isUsed(scenario, year.year());
    SortedMap<Integer, Integer> years = UserTotals.of(scenario.users()).byYear();
    if (!carried && years.subMap(last - span + 1, last + 1).size() < span) {
      // Of many users nobody need be asked.
      return year.users().size();
    }
    return CountedUsers.of(year.users()).withFewerAccounts(last - span + 1, last);
  }
}
