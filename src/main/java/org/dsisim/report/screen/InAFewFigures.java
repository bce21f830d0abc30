package org.dsisim.report.screen;

import java.math.RoundingMode;
import org.dsisim.indicator.Baseline;
import org.dsisim.indicator.statistic.Concentration;
import org.dsisim.indicator.statistic.EffectiveRate;
import org.dsisim.indicator.statistic.FundShares;
import org.dsisim.indicator.statistic.NonParties;
import org.dsisim.indicator.statistic.RankOrder;
import org.dsisim.indicator.statistic.SmallUsers;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.model.world.PayerKind;
import org.dsisim.report.content.ValueInWords;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.TextTable;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** The figures that people ask for first, a line each; what has none is left out. */
final class InAFewFigures {

  private static final int LARGEST = 10;
  private static final Fraction HUNDRED = Fraction.of(100);

  private final Page page;
  private final @Nullable Baseline baseline;

  InAFewFigures(Page page, @Nullable Baseline baseline) {
    this.page = page;
    this.baseline = baseline;
  }

  /**
   * Shows them.
   *
   * @param ofTheFund whether to say how the fund is shared
   */
  void show(YearOutcome year, boolean ofTheFund) {
    TextTable table = new TextTable("contributions, if all follow; the fund", "");
    payers(year, table);
    rates(year, table);
    small(year, table);
    if (ofTheFund) {
      shares(year, table);
    }
    if (!table.isEmpty()) {
      page.heading("IN A FEW FIGURES, " + year.year());
      page.table(table);
    }
  }

  private static void payers(YearOutcome year, TextTable table) {
    Concentration owed = Concentration.of(year.payers());
    Fraction ten = owed.top(LARGEST);
    if (ten != null && owed.owing() > LARGEST) {
      table.row("from the " + LARGEST + " largest of " + owed.owing() + " payers", share(ten));
    }
    Fraction others = NonParties.of(year.payers()).ofOwed();
    if (others != null) {
      table.row("from payers whose home is not a Party", share(others));
    }
  }

  private static void rates(YearOutcome year, TextTable table) {
    Fraction sales = EffectiveRate.of(year, AssessmentBase.SALES).percent();
    if (sales != null) {
      table.row("over the sales of the users that give", percent(sales));
    }
    Fraction profit = EffectiveRate.of(year, AssessmentBase.PROFIT).percent();
    if (profit != null) {
      table.row("over the profit of the users that give", percent(profit));
    }
  }

  private void small(YearOutcome year, TextTable table) {
    if (year.owing() > 0 && !year.payers(PayerKind.USERS).isEmpty()) {
      SmallUsers small = SmallUsers.of(year);
      table.row(
          "from %d of %d users with sales below %s"
              .formatted(small.owing(), small.users(), page.inWords(small.limit())),
          page.inWords(small.owed()));
    }
  }

  private void shares(YearOutcome year, TextTable table) {
    FundShares shares = FundShares.of(year.parties());
    Fraction gini = shares.gini();
    if (gini == null) {
      return;
    }
    table.row(
        "to Parties rich in biodiversity (GEF-8 index above the mean)",
        share(shares.of(shares.richInBiodiversity())));
    table.row(
        "Gini coefficient over eligible Parties (0: all alike)", gini.toDecimal(3).toPlainString());
    if (baseline != null) {
      RankOrder order = baseline.against(year);
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
