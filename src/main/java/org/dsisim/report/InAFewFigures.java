package org.dsisim.report;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.dsisim.analysis.Baseline;
import org.dsisim.analysis.Concentration;
import org.dsisim.analysis.EffectiveRate;
import org.dsisim.analysis.FundShares;
import org.dsisim.analysis.Grouped;
import org.dsisim.analysis.NonParties;
import org.dsisim.analysis.RankOrder;
import org.dsisim.analysis.SmallUsers;
import org.dsisim.model.Base;
import org.dsisim.model.PayerKind;
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
    List<String> lines = new ArrayList<>();
    payers(year, lines);
    rates(year, lines);
    small(year, lines);
    if (ofTheFund) {
      shares(year, lines);
    }
    if (!lines.isEmpty()) {
      page.heading("IN A FEW FIGURES, " + year.year());
      page.items(lines);
    }
  }

  private static void payers(YearOutcome year, List<String> lines) {
    Concentration owed = Concentration.of(year.payers());
    List<String> parts = new ArrayList<>();
    Fraction ten = owed.top(LARGEST);
    if (ten != null && owed.owing() > LARGEST) {
      parts.add("the " + LARGEST + " largest payers " + share(ten));
    }
    Fraction others = NonParties.of(year.payers()).ofOwed();
    if (others != null) {
      parts.add("payers whose home is not a Party " + share(others));
    }
    add("contributions if every rule is followed: ", parts, lines);
  }

  private static void rates(YearOutcome year, List<String> lines) {
    Fraction sales = EffectiveRate.of(year, Base.SALES).percent();
    Fraction profit = EffectiveRate.of(year, Base.PROFIT).percent();
    List<String> rates = new ArrayList<>();
    if (sales != null) {
      rates.add(percent(sales) + " of their sales");
    }
    if (profit != null) {
      rates.add(percent(profit) + " of their profit");
    }
    add("they come to, for the users that give: ", rates, lines);
  }

  private static void add(String what, List<String> parts, List<String> lines) {
    if (!parts.isEmpty()) {
      lines.add(what + String.join("; ", parts));
    }
  }

  private static void small(YearOutcome year, List<String> lines) {
    if (year.owing() > 0 && !year.payers(PayerKind.USERS).isEmpty()) {
      SmallUsers small = SmallUsers.of(year);
      lines.add(
          "users with sales below USD %s: %s from %d of %d"
              .formatted(
                  Grouped.of(small.limit()),
                  Grouped.of(small.owed()),
                  small.owing(),
                  small.users()));
    }
  }

  private void shares(YearOutcome year, List<String> lines) {
    FundShares shares = FundShares.of(year.parties());
    Fraction gini = shares.gini();
    if (gini != null) {
      lines.add(
          "of the fund, Parties rich in biodiversity by the GEF-8 index receive "
              + share(shares.of(shares.richInBiodiversity())));
      lines.add(
          "Gini coefficient of the shares of eligible Parties (0: all alike): "
              + gini.toDecimal(3).toPlainString());
    }
    RankOrder order = baseline == null ? null : baseline.against(year);
    if (baseline != null && order != null) {
      lines.add(
          "order of Parties against %s (Spearman, 1 for the same): %s"
              .formatted(
                  baseline.name(),
                  order.spearman().setScale(3, RoundingMode.HALF_EVEN).toPlainString()));
    }
  }

  private static String share(Fraction share) {
    return percent(share.times(HUNDRED));
  }

  /** Two decimals, more where they would say nothing. */
  private static String percent(Fraction percent) {
    boolean small = percent.signum() > 0 && percent.compareTo(Fraction.of(1, 10)) < 0;
    return percent.toDecimal(small ? 4 : 2).toPlainString() + " %";
  }
}
