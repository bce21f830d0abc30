package org.dsisim.explanation.total;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.explanation.reason.FundReasons;
import org.dsisim.explanation.reason.SummaryLines;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.reason.amount.Sums;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.explanation.tree.Summary;
import org.dsisim.message.Message;
import org.dsisim.model.world.Country;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.collection.Fund;

/** Why the fund has what it has, and what becomes of it. */
public final class WholeFund {

  private final ExplanationContext context;
  private final Fund fund;

  /** The reasons of the fund of the year. */
  public WholeFund(ExplanationContext context) {
    this.context = context;
    this.fund = context.year().fund();
  }

  /** What there is to share, and who it goes to. */
  public List<Reason> figures() {
    List<Reason> sections = new ArrayList<>();
    sections.add(
        Reason.step(
                Message.of("explanation.fund.is", "amount", Figure.of(fund.net()).text()),
                Figure.of(fund.net()),
                Step.SAME,
                List.of(new FundReasons(context).net()))
            .as("fund_usd"));
    List<Reason> rules = context.forFund().rules().stream().map(context::rule).toList();
    if (!rules.isEmpty()) {
      sections.add(Reason.of(Message.of("explanation.total.rules"), rules));
    }
    Parts parts = Parts.ofParties();
    for (PartyOutcome party : context.year().parties()) {
      parts.add(group(party.country()), party.country().code().iso3(), party.amount());
    }
    List<Reason> goes = new ArrayList<>(parts.reasons());
    if (!fund.undistributed().isZero()) {
      goes.add(
          Sums.given(Message.of("explanation.fund.undistributed"), Figure.of(fund.undistributed()))
              .with(fund.why().stream().map(Reason::of).toList()));
    }
    if (!goes.isEmpty()) {
      sections.add(
          Sums.of(Message.of("explanation.fund.goes-to"), Figure.of(fund.net()), Step.SUM, goes));
    }
    return sections;
  }

  private static Message group(Country country) {
    return country.regionalGroup().isEmpty()
        ? Message.of("explanation.fund.no-group")
        : Message.plain(country.regionalGroup());
  }

  /** What nobody can tell of it. */
  public List<Reason> unknown() {
    List<Reason> unknown = new ArrayList<>();
    if (context.forFund().isUnknown()) {
      unknown.add(Reason.of(Message.of("explanation.fund.at-least")));
    }
    context.year().missing().stream().map(Reason::of).forEach(unknown::add);
    return unknown;
  }

  /**
   * The summary.
   *
   * @param sections of the whole explanation, from whose parameters it says what the figures rest
   *     on
   * @param unknown what nobody knows, which is counted
   */
  public Summary summary(List<Reason> sections, List<Reason> unknown) {
    SummaryLines lines = new SummaryLines(context);
    Message administration =
        Message.of(
            "explanation.fund.in-brief",
            "in",
            SummaryLines.usd(fund.contributions()),
            "administration",
            SummaryLines.usd(fund.administration()));
    lines.add(
        Message.of("explanation.label.has"),
        context.forFund().owed().isZero()
            ? SummaryLines.usd(fund.net())
            : Message.of(
                "explanation.pays",
                "amount",
                SummaryLines.usd(fund.net()),
                "condition",
                SummaryLines.ifPaid(context.forFund().part(), context.allPaid().fund().net())));
    lines.add(Message.of("explanation.label.of-it"), administration);
    lines.add(
        Message.of("explanation.label.from"),
        Message.of(
            context.forFund().isUnknown() ? "explanation.from.at-least" : "explanation.from.all",
            "payers",
            context.forFund().payersInWords(),
            "whom",
            Message.of("explanation.from.fund"),
            "amount",
            SummaryLines.usd(context.forFund().owed()),
            "owed",
            context.owed(),
            "laws",
            SummaryLines.laws(context.forFund().rules())));
    return lines.closing(sections, unknown, "--total");
  }
}
