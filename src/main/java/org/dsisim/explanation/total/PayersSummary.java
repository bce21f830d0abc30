package org.dsisim.explanation.total;

import java.util.List;
import org.dsisim.explanation.reason.SummaryLines;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Summary;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.answer.RuleReference;

/** What payers owe together and pay, of whom it is and by which rules, in a few lines. */
public final class PayersSummary {

  private static final int NAMED = 3;

  private final ExplanationContext context;
  private final PayersTogether payers;

  /** The summary of all payers, or of those of a part. */
  public PayersSummary(ExplanationContext context, PayersTogether payers) {
    this.context = context;
    this.payers = payers;
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
    lines.add(
        Message.of("explanation.label.who"),
        Message.of(
            "explanation.total.who",
            "asked",
            payers.asked().inWords(),
            "owing",
            payers.owing().inWords(),
            "howmany",
            payers.owing().all()));
    if (payers.owed().isZero()) {
      lines.add(
          Message.of("explanation.label.owes"),
          payers.isUnknown()
              ? Message.of("explanation.owes.unknown")
              : Message.of("explanation.owes.nothing"));
    } else {
      money(lines);
    }
    if (payers.nothing().count() > 0) {
      List<Message> why = payers.nothing().inWords();
      lines.add(
          Message.of("explanation.label.nothing"),
          WordList.apart(why.subList(0, Math.min(NAMED, why.size()))),
          Message.of("explanation.total.nothing", "count", payers.nothing().count()),
          20);
    }
    return lines.closing(sections, unknown, payers.next());
  }

  private void money(SummaryLines lines) {
    lines.add(
        Message.of("explanation.label.owes"),
        Message.of(
            payers.isUnknown() ? "explanation.total.owes.at-least" : "explanation.total.owes",
            "amount",
            SummaryLines.usd(payers.owed()),
            "owed",
            context.owed(),
            "whom",
            SummaryLines.firstOf(NAMED, payers.recipients().inWords())));
    lines.add(
        Message.of("explanation.label.pays"),
        Message.of(
            "explanation.pays",
            "amount",
            SummaryLines.usd(payers.paid()),
            "condition",
            SummaryLines.ifPaid(payers.part(), payers.owed())));
    lines.add(
        Message.of("explanation.label.from"),
        SummaryLines.firstOf(NAMED, payers.parts().inWords()),
        SummaryLines.firstOf(1, payers.parts().inWords()),
        15);
    List<RuleReference> rules = List.copyOf(payers.rules().all());
    lines.add(
        Message.of("explanation.label.by"),
        SummaryLines.firstOf(NAMED, rules.stream().map(SummaryLines::rule).toList()),
        SummaryLines.lawsAsRead(rules),
        25);
  }
}
