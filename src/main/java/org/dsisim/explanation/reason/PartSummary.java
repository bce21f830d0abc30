package org.dsisim.explanation.reason;

import java.util.Collection;
import java.util.List;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.ReceivedPart;
import org.dsisim.explanation.tree.Summary;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.message.Message;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Which part of what is received is for whom, and by which rules, in a few lines. */
public final class PartSummary {

  private static final int NAMED = 3;

  private final ExplanationContext context;
  private final ReceivedPart part;
  private final Receipts receipts;
  private final Collection<RuleReference> rules;
  private final @Nullable Message nothing;
  private final String next;

  /**
   * Of one Party or of several.
   *
   * @param rules on the part that is for their needs
   * @param nothing why nothing comes from the fund, where that is known; null for no reason
   * @param next what to ask next
   */
  public PartSummary(
      ExplanationContext context,
      ReceivedPart part,
      Receipts receipts,
      Collection<RuleReference> rules,
      @Nullable Message nothing,
      String next) {
    this.context = context;
    this.part = part;
    this.receipts = receipts;
    this.rules = rules;
    this.nothing = nothing;
    this.next = next;
  }

  /**
   * The lines.
   *
   * @param sections what is explained
   * @param unknown what nobody knows of it
   */
  public Summary of(List<Reason> sections, List<Reason> unknown) {
    SummaryLines lines = new SummaryLines(context);
    lines.add(Message.of("explanation.label.receives"), fromFund());
    if (!receipts.bilateral().isZero()) {
      Money own = part == ReceivedPart.IPLC ? receipts.bilateralIplc() : receipts.bilateralState();
      lines.add(
          Message.of("explanation.label.straight"),
          Message.of(
              "explanation.part.straight",
              "amount",
              SummaryLines.usd(own),
              "all",
              SummaryLines.usd(receipts.bilateral())));
    }
    if (!receipts.amount().isZero() && !rules.isEmpty()) {
      lines.add(
          Message.of("explanation.label.by"),
          SummaryLines.firstOf(NAMED, rules.stream().map(SummaryLines::rule).toList()),
          SummaryLines.lawsAsRead(rules),
          25);
    }
    return lines.closing(sections, unknown, next);
  }

  private Message fromFund() {
    if (receipts.amount().isZero()) {
      return nothing == null ? Message.of("explanation.group.receives-nothing") : nothing;
    }
    return Message.of(
        part == ReceivedPart.STATE ? "explanation.part.state" : "explanation.part.iplc",
        "state",
        SummaryLines.usd(receipts.state()),
        "iplc",
        SummaryLines.usd(receipts.iplc()),
        "amount",
        SummaryLines.usd(receipts.amount()));
  }
}
