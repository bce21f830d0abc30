package org.dsisim.indicator;

import java.util.List;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.indicator.figure.IndicatorList;
import org.dsisim.indicator.statistic.RankOrder;
import org.dsisim.indicator.statistic.ShareStatistics;
import org.dsisim.message.Message;
import org.dsisim.model.world.CountryStatus;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** How the fund's shares lie among Parties: whose they are, how unequal, in which order. */
final class InequalityIndicators {

  private InequalityIndicators() {}

  static void add(List<PartyOutcome> parties, IndicatorList to) {
    ShareStatistics shares = ShareStatistics.of(parties);
    var rich = shares.richInBiodiversity();
    to.share(
        "share_to_high_income", shares.of(c -> c.isHighIncome()), Message.of("indicator.of-fund"));
    to.share(
        "share_to_lmmc",
        shares.of(c -> c.is(CountryStatus.LMMC.word())),
        Message.of("indicator.of-fund"));
    to.share(
        "share_to_biodiversity_rich",
        shares.of(rich),
        Message.of("indicator.biodiversity-rich", "parties", shares.count(rich)));
    Fraction gini = shares.gini();
    if (gini != null) {
      to.number(Indicator.GINI, gini, Message.of("indicator.gini", "parties", shares.eligible()));
    }
    receipt("receipt_largest", shares.largest(), shares, to);
    receipt("receipt_smallest", shares.smallest(), shares, to);
  }

  /** The order of Parties against that of a baseline; nothing without one. */
  static void addOrder(YearResults results, IndicatorList to) {
    addOrder(results.baseline(), results.order(), to);
  }

  /** The same of an order that is known. */
  static void addOrder(@Nullable Baseline baseline, @Nullable RankOrder order, IndicatorList to) {
    if (baseline != null && order != null) {
      to.number(
          Indicator.SPEARMAN,
          Fraction.of(order.spearman()),
          Message.of("indicator.order", "baseline", baseline.name(), "parties", order.parties()));
    }
  }

  private static void receipt(
      String name, @Nullable PartyOutcome party, ShareStatistics shares, IndicatorList to) {
    if (party == null) {
      return;
    }
    long alike = shares.alike(party);
    String who = party.country().name();
    String code = party.country().code().toString();
    Message note =
        alike == 1
            ? Message.of("indicator.receipt", "party", who, "code", code)
            : Message.of("indicator.receipt-alike", "party", who, "code", code, "parties", alike);
    to.usd(name, party.amount(), note);
  }
}
