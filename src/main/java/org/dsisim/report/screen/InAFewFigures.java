package org.dsisim.report.screen;

import java.math.RoundingMode;
import org.dsisim.indicator.Baseline;
import org.dsisim.indicator.YearResults;
import org.dsisim.indicator.statistic.Concentration;
import org.dsisim.indicator.statistic.FundShares;
import org.dsisim.indicator.statistic.PayerStatistics;
import org.dsisim.indicator.statistic.RankOrder;
import org.dsisim.indicator.statistic.SmallUsers;
import org.dsisim.model.world.PayerKind;
import org.dsisim.report.content.ValueInWords;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.TextTable;
import org.dsisim.value.Fraction;

/** The figures that people ask for first, a line each; what has none is left out. */
final class InAFewFigures {

  private static final int LARGEST = 10;
  private static final Fraction HUNDRED = Fraction.of(100);

  private final Page page;

  InAFewFigures(Page page) {
    this.page = page;
  }

  /**
   * Shows them.
   *
   * @param ofTheFund whether to say how the fund is shared
   */
  void show(YearResults year, boolean ofTheFund) {
    TextTable table = new TextTable("contributions, if all follow; the fund", "");
    payers(year.payers(), table);
    rates(year.payers(), table);
    small(year.payers(), table);
    if (ofTheFund) {
      shares(year, table);
    }
    if (!table.isEmpty()) {
      page.heading("IN A FEW FIGURES, " + year.outcome().year());
      page.table(table);
    }
  }

  private static void payers(PayerStatistics payers, TextTable table) {
    Concentration owed = payers.concentration();
    Fraction ten = owed.top(LARGEST);
    if (ten != null && owed.owing() > LARGEST) {
      table.row("from the " + LARGEST + " largest of " + owed.owing() + " payers", share(ten));
    }
    Fraction others = payers.nonParties().ofOwed();
    if (others != null) {
      table.row("from payers whose home is not a Party", share(others));
    }
  }

  private static void rates(PayerStatistics payers, TextTable table) {
    Fraction sales = payers.onSales().percent();
    if (sales != null) {
      table.row("over the sales of the users that give", percent(sales));
    }
    Fraction profit = payers.onProfit().percent();
    if (profit != null) {
      table.row("over the profit of the users that give", percent(profit));
    }
  }

  private void small(PayerStatistics payers, TextTable table) {
    if (payers.all().owing() > 0 && payers.ofKind(PayerKind.USERS).asked() > 0) {
      SmallUsers small = payers.smallUsers();
      table.row(
          "from %d of %d users with sales below %s"
              .formatted(small.owing(), small.users(), page.inWords(small.limit())),
          page.inWords(small.owed()));
    }
  }

  private static void shares(YearResults year, TextTable table) {
    FundShares shares = FundShares.of(year.outcome().parties());
    Fraction gini = shares.gini();
    if (gini == null) {
      return;
    }
    table.row(
        "to Parties rich in biodiversity (GEF-8 index above the mean)",
        share(shares.of(shares.richInBiodiversity())));
    table.row(
        "Gini coefficient over eligible Parties (0: all alike)", gini.toDecimal(3).toPlainString());
    Baseline baseline = year.baseline();
    if (baseline != null) {
      RankOrder order = year.order();
      String spearman =
          order == null
              ? "none to compare"
              : order.spearman().setScale(3, RoundingMode.HALF_EVEN).toPlainString();
      table.row("order of Parties against " + baseline.name() + " (1: the same order)", spearman);
    }
  }

  private static String share(Fraction share) {
    return percent(share.times(HUNDRED));
  }

  private static String percent(Fraction percent) {
    return ValueInWords.places(percent).toPlainString() + " %";
  }
}
