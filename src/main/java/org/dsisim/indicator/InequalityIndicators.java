package org.dsisim.indicator;

import java.util.List;
import org.dsisim.indicator.statistic.FundShares;
import org.dsisim.indicator.statistic.RankOrder;
import org.dsisim.model.world.CountryStatus;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** How the fund's shares lie among Parties: whose they are, how unequal, in which order. */
final class InequalityIndicators {

  private InequalityIndicators() {}

  static void add(List<PartyOutcome> parties, IndicatorList to) {
    FundShares shares = FundShares.of(parties);
    var rich = shares.richInBiodiversity();
    to.share("share_to_high_income", shares.of(c -> c.isHighIncome()), "of the fund");
    to.share("share_to_lmmc", shares.of(c -> c.is(CountryStatus.LMMC.word())), "of the fund");
    to.share(
        "share_to_biodiversity_rich",
        shares.of(rich),
        "of the fund, to %d Parties with a GEF-8 index above the mean of Parties"
            .formatted(shares.count(rich)));
    Fraction gini = shares.gini();
    if (gini != null) {
      to.number("gini", gini, "of the shares of %d eligible Parties".formatted(shares.eligible()));
    }
    receipt("receipt_largest", shares.largest(), shares, to);
    receipt("receipt_smallest", shares.smallest(), shares, to);
  }

  /** The order of Parties against that of a baseline; nothing without one. */
  static void addOrder(YearResults results, IndicatorList to) {
    Baseline baseline = results.baseline();
    RankOrder order = results.order();
    if (baseline != null && order != null) {
      String note = "against %s; over %d Parties that are eligible under either";
      to.number(
          Indicator.SPEARMAN,
          Fraction.of(order.spearman()),
          note.formatted(baseline.name(), order.parties()));
    }
  }

  private static void receipt(
      String name, @Nullable PartyOutcome party, FundShares shares, IndicatorList to) {
    if (party == null) {
      return;
    }
    long alike = shares.alike(party);
    String others = alike == 1 ? "" : ", one of %d with that share".formatted(alike);
    String who = "%s (%s)".formatted(party.country().name(), party.country().code());
    to.usd(name, party.amount(), "from the fund, among eligible Parties: " + who + others);
  }
}
