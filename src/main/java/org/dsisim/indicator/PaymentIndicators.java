package org.dsisim.indicator;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dsisim.indicator.statistic.Concentration;
import org.dsisim.indicator.statistic.EffectiveRate;
import org.dsisim.indicator.statistic.NonParties;
import org.dsisim.indicator.statistic.PayerStatistics;
import org.dsisim.indicator.statistic.Payments;
import org.dsisim.indicator.statistic.SmallUsers;
import org.dsisim.model.world.PayerKind;
import org.dsisim.value.Fraction;

/** Who pays how much: the largest payers, sectors, homes, rates that come out, small users. */
final class PaymentIndicators {

  private static final String UNKNOWN_SECTOR = "unknown";

  private PaymentIndicators() {}

  static void add(PayerStatistics payers, IndicatorList to) {
    concentration(payers.concentration(), to);
    by("sector", bySector(payers), to);
    Payments countries = payers.ofKind(PayerKind.COUNTRIES);
    if (countries.asked() > 0) {
      to.usd("owed_by_countries", countries.owed(), "through their governments; in no sector");
      to.usd(
          "expected_by_countries", countries.expected(), "through their governments; in no sector");
    }
    by("home", payers.byHome(), to);
    nonParties(payers.nonParties(), to);
    rate("effective_rate_on_sales", payers.onSales(), "unknown sales", to);
    rate("effective_rate_on_profit", payers.onProfit(), "unknown profit, or none", to);
    if (payers.ofKind(PayerKind.USERS).asked() > 0) {
      to.usd("sales_of_users", payers.salesOfUsers(), "of the whole entity, known");
      small(payers.smallUsers(), to);
    }
  }

  private static void concentration(Concentration owed, IndicatorList to) {
    for (int payers : List.of(10, Concentration.MOST)) {
      Fraction top = owed.top(payers);
      if (top != null) {
        String note = "of owed, by those of " + owed.owing() + " payers that owe most";
        to.share("share_owed_by_top_" + payers, top, note);
      }
    }
  }

  /** Those of no known sector stand under a word of their own. */
  private static List<Payments> bySector(PayerStatistics payers) {
    Map<String, Payments> bySector = new LinkedHashMap<>();
    for (Payments one : payers.bySector()) {
      String sector = one.key().isEmpty() ? UNKNOWN_SECTOR : one.key();
      bySector.merge(sector, one.under(sector), Payments::and);
    }
    return List.copyOf(bySector.values());
  }

  private static void by(String what, List<Payments> payments, IndicatorList to) {
    UnaryOperator<String> names =
        IndicatorNames.names(payments.stream().map(Payments::key).toList());
    payments.stream()
        .map(one -> one.under(names.apply(one.key())))
        .sorted(Comparator.comparing(Payments::key))
        .forEach(
            one -> {
              String note = "%d of %d owe something".formatted(one.owing(), one.asked());
              to.usd("owed_%s_%s".formatted(what, one.key()), one.owed(), note);
              to.usd("expected_%s_%s".formatted(what, one.key()), one.expected(), "");
            });
  }

  private static void nonParties(NonParties share, IndicatorList to) {
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
