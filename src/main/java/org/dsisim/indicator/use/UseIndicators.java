package org.dsisim.indicator.use;

import java.math.BigInteger;
import java.util.List;
import org.dsisim.indicator.figure.IndicatorList;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.indicator.statistic.TaggingTotals;
import org.dsisim.message.Message;
import org.dsisim.model.fact.Recipient.Purpose;
import org.dsisim.model.policy.ReservedAssumption;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.sum.OpenUses;
import org.dsisim.simulation.sum.UseTotals;
import org.dsisim.simulation.year.RecordTags;
import org.dsisim.simulation.year.WithoutOrigin;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** What uses go through, what is lost where they do not happen, and who uses open data. */
public final class UseIndicators {

  private UseIndicators() {}

  /** Adds the indicators of the uses of a year. */
  public static void add(YearOutcome year, IndicatorList to) {
    to.usd(
        "bilateral_iplc",
        Receipts.of(year.parties()).bilateralIplc(),
        Message.of("indicator.bilateral-iplc"));
    Purposes purposes = Purposes.of(year);
    to.usd(
        "to_conservation", purposes.to(Purpose.CONSERVATION), Message.of("indicator.conservation"));
    to.usd(
        "to_other_treaties", purposes.toOtherTreaties(), Message.of("indicator.to-other-treaties"));
    to.usd("contributions_lost", year.lost(), Message.of("indicator.contributions-lost"));
    to.usd(
        "owed_under_other_treaties_too",
        DoublePayment.besideOtherTreaties(year),
        Message.of("indicator.other-treaties"));
    UnknownOrigin origin = UnknownOrigin.of(year.uses());
    to.usd("product_sales", origin.sales(), Message.of("indicator.product-sales"));
    to.usd(
        "product_sales_of_unknown_origin",
        origin.unknown(),
        Message.of("indicator.product-sales-unknown-origin"));
    if (WithoutOrigin.assumption(year.assumptions()).isPresent()) {
      to.share(
          "sequences_without_origin",
          WithoutOrigin.in(year.assumptions()),
          Message.of("indicator.without-origin"));
    }
    to.count(
        "permits_left_out",
        year.permitsLeftOut().size(),
        Message.of("indicator.rules-leaving-out"));
    for (String purpose : UseRow.PURPOSES) {
      UseTotals totals = UseTotals.of(year.uses(), purpose);
      to.count("uses_" + purpose, totals.uses(), Message.of("indicator.uses"));
      to.count(
          "communities_" + purpose,
          year.uses().communities(purpose),
          Message.of("indicator.communities"));
      burdens(totals, "_" + purpose, year.permitsLeftOut(), to);
    }
    tags(year.besideMoney().tags(), to);
    knowledge(year, to);
    duties(year, to);
    openData(year, to);
  }

  /** Left out where nobody assumes what a duty costs. */
  private static void duties(YearOutcome year, IndicatorList to) {
    if (!year.assumptions().has(ReservedAssumption.DATABASE_DUTY)) {
      return;
    }
    Money each = year.assumptions().money(ReservedAssumption.DATABASE_DUTY);
    int duties = year.besideMoney().databaseDuties().size();
    to.count("database_duties", duties, Message.of("indicator.database-duties"));
    to.usd(
        "database_duties_cost",
        Money.ofCents(each.toFraction().times(duties)),
        Message.of("indicator.database-duties-cost"));
  }

  /**
   * What uses go through.
   *
   * @param leftOut the rule sets that leave it out: then nobody can tell any of it
   */
  private static void burdens(UseTotals totals, String of, List<String> leftOut, IndicatorList to) {
    IndicatorList all = new IndicatorList();
    all.count("uses_burdened" + of, totals.burdened(), Message.of("indicator.uses-burdened"));
    all.count("permits" + of, totals.permits(), Message.of("indicator.permits"));
    all.count("licences" + of, totals.licences(), Message.of("indicator.licences"));
    all.count("consents" + of, totals.consents(), Message.of("indicator.consents"));
    all.months("months" + of, totals.months(), Message.of("indicator.months"));
    all.months("months_longest" + of, totals.longest(), Message.of("indicator.months-longest"));
    all.usd("permit_cost" + of, totals.cost(), Message.of("indicator.permit-cost"));
    all.count("uses_not_happening" + of, totals.dropped(), Message.of("indicator.not-happening"));
    to.addAll(
        leftOut.isEmpty()
            ? all
            : all.unknown(Message.of("indicator.left-out-by", "rules", leftOut)));
  }

  /** Which part of the sequences of all uses has to be tagged with knowledge of communities. */
  private static void knowledge(YearOutcome year, IndicatorList to) {
    TaggingTotals totals = TaggingTotals.of(year.besideMoney().tags(), true);
    Fraction all = year.uses().sequences();
    if (totals.records().signum() > 0 && !all.isZero()) {
      Fraction records = Fraction.of(totals.records(), BigInteger.ONE);
      to.share(
          "knowledge_records_share",
          records.dividedBy(all),
          Message.of("indicator.knowledge-records-share"));
    }
  }

  /** Left out where no record has to be tagged; those for knowledge stand apart. */
  private static void tags(List<RecordTags> tags, IndicatorList to) {
    tags("records_tagged", "tagging_cost", false, tags, to);
    tags("knowledge_records_tagged", "knowledge_tagging_cost", true, tags, to);
  }

  private static void tags(
      String records, String cost, boolean ofKnowledge, List<RecordTags> tags, IndicatorList to) {
    if (tags.stream().noneMatch(one -> one.ofKnowledge() == ofKnowledge)) {
      return;
    }
    TaggingTotals totals = TaggingTotals.of(tags, ofKnowledge);
    int unknown = totals.usesOfUnknownNumber();
    ResultValue count = ResultValue.count(totals.records());
    if (unknown == 0) {
      to.add(records, count, Message.of("indicator.records-tagged"));
      to.usd(cost, totals.cost(), Message.of("indicator.tagging-cost"));
    } else {
      to.add(records, count, Message.of("indicator.records-tagged-some", "unknown", unknown));
      to.usd(cost, totals.cost(), Message.of("indicator.tagging-cost-some", "unknown", unknown));
    }
  }

  /** Uses of open data, each by the capacity of its user's home; left out where none is known. */
  private static void capacity(OpenUses open, IndicatorList to) {
    Fraction sum = Fraction.ZERO;
    long known = 0;
    for (Country home : open.homes()) {
      Fraction capacity = home.figure(Criterion.DATA_CAPACITY);
      if (capacity != null) {
        long uses = open.count(one -> one.code().equals(home.code()));
        sum = sum.plus(capacity.times(uses));
        known += uses;
      }
    }
    if (known > 0) {
      to.number(
          "open_data_uses_by_capacity",
          sum,
          Message.of("indicator.open-data-capacity", "known", known, "uses", open.count()));
    }
  }

  private static void openData(YearOutcome year, IndicatorList to) {
    OpenUses open = OpenUses.of(year.uses());
    to.count("open_data_uses", open.count(), Message.of("indicator.open-data"));
    capacity(open, to);
    for (Group group : Group.all()) {
      to.count(
          "open_data_uses_" + group.word(),
          open.count(group.members()),
          Message.of("indicator.open-data-home", "group", group.name()));
    }
  }
}
