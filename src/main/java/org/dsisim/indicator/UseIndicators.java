package org.dsisim.indicator;

import java.util.List;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.TaggingTotals;
import org.dsisim.indicator.statistic.UseTotals;
import org.dsisim.model.world.UseRow;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.simulation.RecordTags;
import org.dsisim.simulation.UseOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Money;

/** What uses go through, what is lost where they do not happen, and who uses open data. */
final class UseIndicators {

  private UseIndicators() {}

  static void add(YearOutcome year, IndicatorList to) {
    to.usd("bilateral_iplc", bilateralIplc(year), "of bilateral, to communities");
    to.usd(
        "contributions_lost",
        year.lost(),
        "would be owed for uses that do not happen; not in owed");
    to.usd(
        "owed_under_other_treaties_too",
        DoublePayment.besideOtherTreaties(year),
        "of owed: for uses that another treaty governs, which may ask for something too");
    UnknownOrigin origin = UnknownOrigin.of(year.uses());
    to.usd("product_sales", origin.sales(), "of uses whose sales are known");
    to.usd(
        "product_sales_of_unknown_origin",
        origin.unknown(),
        "by the share of sequences whose origin nobody knows");
    to.count(
        "permits_left_out",
        year.permitsLeftOut().size(),
        "rule sets that leave out permits and the like that their texts ask for");
    for (String purpose : UseRow.PURPOSES) {
      List<UseOutcome> uses =
          year.uses().stream().filter(use -> use.row().purpose().equals(purpose)).toList();
      to.count("uses_" + purpose, uses.size(), "in the scenario");
      to.count(
          "communities_" + purpose,
          uses.stream().mapToLong(UseIndicators::communities).sum(),
          "hold knowledge that goes with the sequences; counted for each use");
      burdens(UseTotals.of(uses), "_" + purpose, year.permitsLeftOut(), to);
    }
    tags(year.tags(), to);
    openData(year, to);
  }

  private static Money bilateralIplc(YearOutcome year) {
    return year.parties().stream().map(PartyOutcome::bilateralIplc).reduce(Money.ZERO, Money::plus);
  }

  /** Communities with knowledge that goes with a use; human sequences are outside. */
  private static long communities(UseOutcome use) {
    return Boolean.TRUE.equals(use.row().sequences().human())
        ? 0
        : use.row().tkHolders().values().stream().mapToLong(Integer::longValue).sum();
  }

  /**
   * What uses go through.
   *
   * @param leftOut the rule sets that leave it out: then nobody can tell any of it
   */
  private static void burdens(UseTotals totals, String of, List<String> leftOut, IndicatorList to) {
    IndicatorList all = new IndicatorList();
    all.count("uses_burdened" + of, totals.burdened(), "need a permit, a licence or a consent");
    all.count("permits" + of, totals.permits(), "of States");
    all.count("licences" + of, totals.licences(), "on standard terms of States");
    all.count("consents" + of, totals.consents(), "of communities");
    all.months("months" + of, totals.months(), "of all burdened uses together");
    all.months("months_longest" + of, totals.longest(), "of one use");
    all.usd("permit_cost" + of, totals.cost(), "to users; in no flow");
    all.count(
        "uses_not_happening" + of, totals.dropped(), "permits take too long or cost too much");
    to.addAll(leftOut.isEmpty() ? all : all.unknown("left out by " + String.join(", ", leftOut)));
  }

  /** Left out where no record has to be tagged. */
  private static void tags(List<RecordTags> tags, IndicatorList to) {
    if (tags.isEmpty()) {
      return;
    }
    TaggingTotals totals = TaggingTotals.of(tags);
    int unknown = totals.usesOfUnknownNumber();
    String note = "by databases; counted for each use";
    String left = unknown == 0 ? "" : "; left out: uses of unknown number, " + unknown;
    to.add("records_tagged", ResultValue.count(totals.records()), note + left);
    to.usd("tagging_cost", totals.cost(), "to databases; in no flow" + left);
  }

  private static void openData(YearOutcome year, IndicatorList to) {
    List<UseOutcome> open = year.uses().stream().filter(UseOutcome::isOfOpenData).toList();
    to.count("open_data_uses", open.size(), "uses that happen, of databases open to all");
    for (Group group : Group.all()) {
      to.count(
          "open_data_uses_" + group.word(),
          open.stream().filter(use -> group.members().test(use.home())).count(),
          "by users at home in " + group.name());
    }
  }
}
