package org.dsisim.report.screen.run;

import java.math.RoundingMode;
import org.dsisim.indicator.Baseline;
import org.dsisim.indicator.YearResults;
import org.dsisim.indicator.statistic.Concentration;
import org.dsisim.indicator.statistic.PayerStatistics;
import org.dsisim.indicator.statistic.RankOrder;
import org.dsisim.indicator.statistic.ShareStatistics;
import org.dsisim.indicator.statistic.SmallUsers;
import org.dsisim.message.Message;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.report.content.option.ValueInWords;
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
    TextTable table = new TextTable(Message.of("screen.column.figures"), Message.plain(""));
    payers(year.payers(), table);
    rates(year.payers(), table);
    small(year.payers(), table);
    if (ofTheFund) {
      shares(year, table);
    }
    if (!table.isEmpty()) {
      page.heading(Message.of("screen.heading.figures", "year", year.outcome().year()));
      page.table(table);
    }
  }

  private static void payers(PayerStatistics payers, TextTable table) {
    Concentration owed = payers.concentration();
    Fraction ten = owed.top(LARGEST);
    if (ten != null && owed.owing() > LARGEST) {
      table.row(
          Message.of("screen.figures.largest", "largest", LARGEST, "payers", owed.owing()),
          share(ten));
    }
    Fraction others = payers.nonParties().ofOwed();
    if (others != null) {
      table.row(Message.of("screen.figures.not-a-party"), share(others));
    }
  }

  private static void rates(PayerStatistics payers, TextTable table) {
    Fraction sales = payers.onSales().percent();
    if (sales != null) {
      table.row(Message.of("screen.figures.over-sales"), percent(sales));
    }
    Fraction profit = payers.onProfit().percent();
    if (profit != null) {
      table.row(Message.of("screen.figures.over-profit"), percent(profit));
    }
  }

  private void small(PayerStatistics payers, TextTable table) {
    if (payers.all().owing() > 0 && payers.ofKind(PayerKind.USERS).asked() > 0) {
      SmallUsers small = payers.smallUsers();
      table.row(
          Message.of(
              "screen.figures.small",
              "owing",
              small.owing(),
              "users",
              small.users(),
              "limit",
              page.amount(small.limit())),
          page.amount(small.owed()));
    }
  }

  private static void shares(YearResults year, TextTable table) {
    ShareStatistics shares = ShareStatistics.of(year.outcome().parties());
    Fraction gini = shares.gini();
    if (gini == null) {
      return;
    }
    table.row(
        Message.of("screen.figures.rich-in-biodiversity"),
        share(shares.of(shares.richInBiodiversity())));
    table.row(Message.of("screen.figures.gini"), gini.toDecimal(3).toPlainString());
    Baseline baseline = year.baseline();
    if (baseline != null) {
      RankOrder order = year.order();
      table.row(
          Message.of("screen.figures.order", "baseline", baseline.name()),
          order == null
              ? Message.of("screen.figures.no-order")
              : order.spearman().setScale(3, RoundingMode.HALF_EVEN).toPlainString());
    }
  }

  private static Message share(Fraction share) {
    return percent(share.times(HUNDRED));
  }

  private static Message percent(Fraction percent) {
    return Message.of("screen.percent", "percent", ValueInWords.places(percent).toPlainString());
  }
}
