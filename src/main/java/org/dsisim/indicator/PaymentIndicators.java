package org.dsisim.indicator;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dsisim.indicator.figure.IndicatorList;
import org.dsisim.indicator.figure.IndicatorNames;
import org.dsisim.indicator.figure.NoteNumbers;
import org.dsisim.indicator.statistic.Concentration;
import org.dsisim.indicator.statistic.EffectiveRate;
import org.dsisim.indicator.statistic.NonParties;
import org.dsisim.indicator.statistic.PayerStatistics;
import org.dsisim.indicator.statistic.Payments;
import org.dsisim.indicator.statistic.SmallUsers;
import org.dsisim.message.Message;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.model.world.user.Particulars;
import org.dsisim.value.Fraction;

/** Who pays how much: the largest payers, sectors, homes, rates that come out, small users. */
final class PaymentIndicators {

  private static final String UNKNOWN_SECTOR = "unknown";

  private PaymentIndicators() {}

  static void add(PayerStatistics payers, IndicatorList to) {
    concentration(payers.concentration(), to);
    by("sector", bySector(payers), to);
    payers.byOwn().forEach((column, ofColumn) -> by(ofWord(column), ofColumn, to));
    Payments countries = payers.ofKind(PayerKind.COUNTRIES);
    if (countries.asked() > 0) {
      to.usd("owed_by_countries", countries.owed(), Message.of("indicator.by-countries"));
      to.usd("expected_by_countries", countries.expected(), Message.of("indicator.by-countries"));
    }
    by("home", payers.byHome(), to);
    nonParties(payers.nonParties(), to);
    sales(payers.onSales(), to);
    profit(payers.onProfit(), to);
    if (payers.ofKind(PayerKind.USERS).asked() > 0) {
      to.usd("sales_of_users", payers.salesOfUsers(), Message.of("indicator.sales-of-users"));
      small(payers.smallUsers(), to);
    }
  }

  /** Parts of sectors are no column of a scenario's own, though they are counted as these are. */
  private static String ofWord(String column) {
    return column.equals(Particulars.SUBSECTOR) ? column : "own_" + column;
  }

  private static void concentration(Concentration owed, IndicatorList to) {
    for (int payers : List.of(10, Concentration.MOST)) {
      Fraction top = owed.top(payers);
      if (top != null) {
        Message note = Message.of("indicator.top-payers", "owing", owed.owing());
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
              Message note =
                  Message.of(
                      "indicator.owing-of-asked", "owing", one.owing(), "asked", one.asked());
              to.usd("owed_" + what + "_" + one.key(), one.owed(), note);
              to.usd("expected_" + what + "_" + one.key(), one.expected(), null);
            });
  }

  private static void nonParties(NonParties share, IndicatorList to) {
    if (share.ofOwed() != null) {
      to.share("share_owed_by_non_parties", share.ofOwed(), Message.of("indicator.owed-by-home"));
    }
    if (share.ofExpected() != null) {
      to.share(
          "share_expected_by_non_parties",
          share.ofExpected(),
          Message.of("indicator.expected-by-home"));
    }
  }

  private static void sales(EffectiveRate rate, IndicatorList to) {
    Message note =
        rate.leftOut() == 0
            ? ofUsers(rate)
            : Message.of(
                "indicator.rate-without-sales", "users", rate.users(), "without", rate.leftOut());
    percent("effective_rate_on_sales", rate, note, to);
  }

  private static void profit(EffectiveRate rate, IndicatorList to) {
    Message note =
        rate.leftOut() == 0
            ? ofUsers(rate)
            : Message.of(
                "indicator.rate-without-profit", "users", rate.users(), "without", rate.leftOut());
    percent("effective_rate_on_profit", rate, note, to);
  }

  private static Message ofUsers(EffectiveRate rate) {
    return Message.of("indicator.rate", "users", rate.users());
  }

  private static void percent(String name, EffectiveRate rate, Message note, IndicatorList to) {
    if (rate.percent() != null) {
      to.percent(name, rate.percent(), note);
    }
  }

  private static void small(SmallUsers small, IndicatorList to) {
    to.count("small_users", small.users(), whoIsSmall(small));
    to.count("small_users_owing", small.owing(), Message.of("indicator.owe-something"));
    to.usd("small_users_owed", small.owed(), Message.of("indicator.followed"));
    EffectiveRate rate = small.rate();
    Message note =
        rate.leftOut() == 0
            ? ofUsers(rate)
            : Message.of(
                "indicator.rate-zero-sales", "users", rate.users(), "without", rate.leftOut());
    percent("small_users_effective_rate_on_sales", rate, note, to);
  }

  private static Message whoIsSmall(SmallUsers small) {
    String limit = NoteNumbers.plain(small.limit());
    if (small.unknown() == 0) {
      return Message.of(
          small.assumed() ? "indicator.small-users.assumed" : "indicator.small-users.decided",
          "limit",
          limit);
    }
    return Message.of(
        small.assumed()
            ? "indicator.small-users.assumed-some"
            : "indicator.small-users.decided-some",
        "limit",
        limit,
        "unknown",
        small.unknown());
  }
}
