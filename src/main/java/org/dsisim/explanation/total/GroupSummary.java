package org.dsisim.explanation.total;

import java.util.List;
import org.dsisim.explanation.reason.SummaryLines;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Summary;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.message.Message;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** What a group of Parties receives, and by which rules, in a few lines. */
public final class GroupSummary {

  private static final int NAMED = 3;

  private final ExplanationContext context;
  private final Group group;
  private final CountryGroupReasons parties;

  /**
   * The summary of a group.
   *
   * @param parties who is in it, and what they receive
   */
  public GroupSummary(ExplanationContext context, Group group, CountryGroupReasons parties) {
    this.context = context;
    this.group = group;
    this.parties = parties;
  }

  /**
   * The summary.
   *
   * @param sections of the whole explanation, from whose parameters it says what the figures rest
   *     on
   * @param unknown what nobody knows, which is counted
   */
  public Summary of(List<Reason> sections, List<Reason> unknown) {
    SummaryLines lines = new SummaryLines(context);
    Receipts receipts = parties.receipts();
    lines.add(
        Message.of("explanation.label.who"),
        Message.of(
            "explanation.group.who", "members", parties.members(), "count", receipts.parties()));
    lines.add(Message.of("explanation.label.receives"), receives(receipts));
    if (!receipts.amount().isZero()) {
      lines.add(
          Message.of("explanation.label.of-it"),
          Message.of(
              "explanation.receives.parts",
              "iplc",
              SummaryLines.usd(receipts.iplc()),
              "state",
              SummaryLines.usd(receipts.state())));
    }
    if (!receipts.bilateral().isZero()) {
      lines.add(
          Message.of("explanation.label.straight"),
          Message.of(
              "explanation.group.straight", "amount", SummaryLines.usd(receipts.bilateral())));
    }
    List<PartyOutcome> largest = parties.largestFirst();
    if (!largest.isEmpty()) {
      lines.add(
          Message.of("explanation.label.most"),
          Message.of(
              "explanation.total.part-in-brief",
              "name",
              context.name(largest.get(0).country()),
              "amount",
              SummaryLines.usd(largest.get(0).amount())),
          null,
          10);
      List<RuleReference> rules =
          largest.stream().flatMap(one -> one.rules().stream()).distinct().toList();
      lines.add(
          Message.of("explanation.label.by"),
          SummaryLines.firstOf(NAMED, rules.stream().map(SummaryLines::rule).toList()),
          SummaryLines.lawsAsRead(rules),
          25);
    }
    return lines.closing(
        sections,
        unknown,
        largest.isEmpty() ? "--fund" : "--country " + largest.get(0).country().code().iso3());
  }

  private Message receives(Receipts receipts) {
    Money amount = receipts.amount();
    if (amount.isZero()) {
      return Message.of("explanation.group.receives-nothing");
    }
    Fraction share = amount.toFraction().dividedBy(context.year().fund().net().toFraction());
    return Message.of(
        "explanation.receives",
        "amount",
        SummaryLines.usd(amount),
        "share",
        SummaryLines.percent(share),
        "condition",
        SummaryLines.ifPaid(
            context.forFund().part(), Receipts.of(context.allPaid().parties(), group).amount()));
  }
}
