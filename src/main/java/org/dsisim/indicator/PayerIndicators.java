package org.dsisim.indicator;

import org.dsisim.indicator.figure.IndicatorList;
import org.dsisim.indicator.figure.IndicatorNames;
import org.dsisim.indicator.statistic.NearThreshold;
import org.dsisim.indicator.statistic.PayerStatistics;
import org.dsisim.indicator.statistic.PresumedUsers;
import org.dsisim.message.Message;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.option.UnknownFigures;
import org.dsisim.simulation.YearOutcome;

/** How many are asked, liable, let off; how many are near a threshold, or cannot be placed. */
final class PayerIndicators {

  private PayerIndicators() {}

  static void add(YearResults results, IndicatorList to) {
    counts(results.payers(), to);
    presumed(results, to);
    results.payers().nearThresholds().forEach(near -> near(near, to));
    unknown(results.outcome(), to);
  }

  private static void counts(PayerStatistics payers, IndicatorList to) {
    int users = payers.ofKind(PayerKind.USERS).asked();
    int countries = payers.ofKind(PayerKind.COUNTRIES).asked();
    to.count(
        "users",
        users,
        users == 0 && countries > 0
            ? Message.of("indicator.users-not-asked")
            : Message.of("indicator.users"));
    if (countries > 0) {
      to.count("countries_asked", countries, Message.of("indicator.countries-asked"));
    }
    to.count("payers_owing", payers.all().owing(), Message.of("indicator.owe-something"));
    to.count("payers_liable", payers.count(Liability.YES), Message.of("indicator.payers-liable"));
    to.count(
        "payers_exempt", payers.count(Liability.EXEMPT), Message.of("indicator.payers-exempt"));
    to.count(
        "payers_undecided",
        payers.count(Liability.UNDECIDED),
        Message.of("indicator.payers-undecided"));
    to.count("payers_unknown_base", payers.unknown(), Message.of("indicator.payers-unknown-base"));
  }

  private static void presumed(YearResults results, IndicatorList to) {
    if (PresumedUsers.areLessened(results.outcome().assumptions())) {
      PresumedUsers users = results.payers().presumedUsers();
      to.count("payers_presumed_users", users.owing(), Message.of("indicator.presumed-users"));
      to.usd("presumed_users_owed", users.owed(), Message.of("indicator.presumed-users-owed"));
      to.usd(
          "presumed_users_expected",
          users.expected(),
          Message.of("indicator.presumed-users-expected"));
    }
  }

  private static void near(NearThreshold near, IndicatorList to) {
    String of =
        "_" + IndicatorNames.name(near.ruleSet()) + "_" + IndicatorNames.name(near.threshold());
    to.count(
        "near_above" + of,
        near.above(),
        Message.of("indicator.near-above", "percent", NearThreshold.PERCENT));
    to.count(
        "near_not_above" + of,
        near.notAbove(),
        Message.of("indicator.near-not-above", "percent", NearThreshold.PERCENT));
  }

  private static void unknown(YearOutcome year, IndicatorList to) {
    boolean several =
        year.unknownFigures().stream().map(UnknownFigures::ruleSet).distinct().count() > 1;
    for (UnknownFigures unknown : year.unknownFigures()) {
      String name =
          unknown.supposed() == ThresholdStatus.ABOVE ? "unknown_if_above" : "unknown_if_not_above";
      // A name stands once in a year: two rule sets that ask for unknown figures need two.
      String of = several ? "_" + IndicatorNames.name(unknown.ruleSet()) : "";
      Message note = Message.of("indicator.unknown-figures", "rules", unknown.ruleSet());
      to.count(name + "_more_liable" + of, unknown.becomeLiable(), note);
      to.count(name + "_more_owing" + of, unknown.becomeOwing(), note);
      to.count(name + "_fewer_liable" + of, unknown.cease(), note);
      to.usd(name + "_difference" + of, unknown.difference(), note);
    }
  }
}
