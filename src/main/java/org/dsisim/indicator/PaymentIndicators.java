package org.dsisim.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.dsisim.indicator.statistic.Concentration;
import org.dsisim.indicator.statistic.EffectiveRate;
import org.dsisim.indicator.statistic.NonParties;
import org.dsisim.indicator.statistic.Payments;
import org.dsisim.indicator.statistic.SmallUsers;
import org.dsisim.indicator.statistic.WholeFigures;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.model.world.PayerKind;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;

/** Who pays how much: the largest payers, sectors, homes, rates that come out, small users. */
final class PaymentIndicators {

  private PaymentIndicators() {}

  static void add(YearOutcome year, IndicatorList to) {
    concentration(year, to);
    List<PayerOutcome> users = year.payers(PayerKind.USERS);
    by("sector", PaymentIndicators::sector, users, to);
    List<PayerOutcome> countries = year.payers(PayerKind.COUNTRIES);
    if (!countries.isEmpty()) {
      Payments paid = Payments.of("countries", countries);
      to.usd("owed_by_countries", paid.owed(), "through their governments; in no sector");
      to.usd("expected_by_countries", paid.expected(), "through their governments; in no sector");
    }
    by("home", payer -> payer.payer().home().code().iso3(), year.payers(), to);
    nonParties(year, to);
    rate(
        "effective_rate_on_sales",
        EffectiveRate.of(year, AssessmentBase.SALES),
        "unknown sales",
        to);
    rate(
        "effective_rate_on_profit",
        EffectiveRate.of(year, AssessmentBase.PROFIT),
        "unknown profit, or none",
        to);
    if (!users.isEmpty()) {
      to.usd(
          "sales_of_users",
          WholeFigures.of(year).sum(users, AssessmentBase.SALES),
          "of the whole entity, known");
      small(SmallUsers.of(year), to);
    }
  }

  private static void concentration(YearOutcome year, IndicatorList to) {
    Concentration owed = Concentration.of(year.payers());
    for (int payers : List.of(10, 100)) {
      Fraction top = owed.top(payers);
      if (top != null) {
        String note = "of owed, by those of " + owed.owing() + " payers that owe most";
        to.share("share_owed_by_top_" + payers, top, note);
      }
    }
  }

  private static void by(
      String what,
      Function<PayerOutcome, String> key,
      List<PayerOutcome> payers,
      IndicatorList to) {
    UnaryOperator<String> names = IndicatorNames.names(payers.stream().map(key).toList());
    List<Payments> groups =
        new ArrayList<>(Payments.by(payer -> names.apply(key.apply(payer)), payers));
    groups.sort(Comparator.comparing(Payments::key));
    for (Payments one : groups) {
      String note = "%d of %d owe something".formatted(one.owing(), one.asked());
      to.usd("owed_%s_%s".formatted(what, one.key()), one.owed(), note);
      to.usd("expected_%s_%s".formatted(what, one.key()), one.expected(), "");
    }
  }

  private static String sector(PayerOutcome payer) {
    return payer.payer().sector().isEmpty() ? "unknown" : payer.payer().sector();
  }

  private static void nonParties(YearOutcome year, IndicatorList to) {
    NonParties share = NonParties.of(year.payers());
    if (share.ofOwed() != null) {
      to.share("share_owed_by_non_parties", share.ofOwed(), "of owed, by home of the payer");
    }
    if (share.ofExpected() != null) {
      to.share(
          "share_expected_by_non_parties", share.ofExpected(), "of expected, by home of the payer");
    }
  }

  private static void rate(String name, EffectiveRate rate, String without, IndicatorList to) {
    if (rate.percent() != null) {
      String left = rate.leftOut() == 0 ? "" : "; left out: " + without + ", " + rate.leftOut();
      to.percent(name, rate.percent(), "of users that owe, " + rate.users() + left);
    }
  }

  private static void small(SmallUsers small, IndicatorList to) {
    String below =
        "sales below USD %s, %s"
            .formatted(
                NoteNumbers.plain(small.limit()),
                small.assumed() ? "as the scenario assumes" : "the threshold of decision 16/2");
    String left =
        small.unknown() == 0 ? "" : "; left out: users of unknown sales, " + small.unknown();
    to.count("small_users", small.users(), below + left);
    to.count("small_users_owing", small.owing(), "owe something");
    to.usd("small_users_owed", small.owed(), "if every rule is followed");
    rate("small_users_effective_rate_on_sales", small.rate(), "sales of nought", to);
  }
}
