package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.explanation.reason.amount.Collected;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Summary;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.answer.Entitlements.Eligibility;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.reckoning.allocation.Derivation;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** What a country receives, from whom, by which rule, and what it rests on, in a few lines. */
public final class CountrySummary {

  private final ExplanationContext context;
  private final Country country;
  private final CountryCode code;
  private final @Nullable PartyOutcome party;
  private final Collected forFund;
  private final Collected straight;

  /**
   * The summary of a country.
   *
   * @param party what it receives; null for one that the formula was not asked about
   */
  public CountrySummary(ExplanationContext context, Country country, @Nullable PartyOutcome party) {
    this.context = context;
    this.country = country;
    this.code = country.code();
    this.party = party;
    this.forFund = context.forFund();
    this.straight = Collected.of(context, due -> context.isFor(due.recipient(), code));
  }

  /**
   * The summary.
   *
   * @param sections of the whole explanation, from whose parameters it says what the figures rest
   *     on
   * @param considered the rules that were looked at and did not apply
   * @param unknown what nobody knows, which is counted
   */
  public Summary of(List<Reason> sections, List<Reason> considered, List<Reason> unknown) {
    SummaryLines lines = new SummaryLines(context);
    Money amount = party == null ? Money.ZERO : party.amount();
    lines.add(Message.of("explanation.label.receives"), receives(amount));
    if (party != null && !amount.isZero()) {
      lines.add(
          Message.of("explanation.label.of-it"),
          Message.of(
              "explanation.receives.parts",
              "iplc",
              SummaryLines.usd(party.iplc()),
              "state",
              SummaryLines.usd(party.state())));
    }
    boolean isStraight = party != null && !party.bilateral().isZero();
    lines.add(
        Message.of("explanation.label.straight"), straight(), isStraight ? straight() : null, 10);
    lines.add(Message.of("explanation.label.from"), from(), fromBriefly(), 60);
    if (!amount.isZero()) {
      lines.add(Message.of("explanation.label.by"), by(), byBriefly(), 25);
    } else if (!considered.isEmpty() && isRefused()) {
      Message first = SummaryLines.failed(considered).stream().findFirst().orElse(null);
      lines.add(Message.of("explanation.label.needs"), first, null, 20);
    }
    lines.add(Message.of("explanation.label.pays"), pays(), paysBriefly(), 15);
    return lines.closing(sections, unknown, next());
  }

  /** Why it receives nothing from the fund; null where it receives something. */
  @Nullable Message receivesNothing() {
    Money amount = party == null ? Money.ZERO : party.amount();
    return amount.isZero() ? receives(amount) : null;
  }

  private Message receives(Money amount) {
    if (!amount.isZero() && party != null) {
      return Message.of(
          "explanation.receives",
          "amount",
          SummaryLines.usd(amount),
          "share",
          SummaryLines.percent(party.share()),
          "condition",
          SummaryLines.ifPaid(forFund.part(), allPaid(party).amount()));
    }
    return Message.of("explanation.receives.nothing", "why", whyNothing());
  }

  private Message whyNothing() {
    if (!country.isParty()) {
      return Message.of("explanation.receives.nothing.no-party");
    }
    Eligibility answer = eligibility();
    if (answer != null && isRefused()) {
      return Message.of(
          "explanation.receives.nothing.not-eligible", "rule", SummaryLines.rule(answer.rule()));
    }
    if (answer != null && party != null && !party.eligible()) {
      return Message.of("explanation.receives.nothing.no-figure");
    }
    if (forFund.owed().isZero()) {
      return Message.of("explanation.receives.nothing.nothing-owed");
    }
    return context.year().fund().net().isZero()
        ? Message.of("explanation.receives.nothing.nothing-left")
        : Message.of("explanation.receives.nothing.no-share");
  }

  private boolean isRefused() {
    Eligibility answer = eligibility();
    return answer != null && !answer.eligible();
  }

  private @Nullable Eligibility eligibility() {
    return context.year().allocation().entitlements().eligibility().stream()
        .filter(one -> one.party().country().code().equals(code))
        .findFirst()
        .orElse(null);
  }

  /** What it would receive if all that is owed were paid. */
  private PartyOutcome allPaid(PartyOutcome now) {
    return context.allPaid().parties().stream()
        .filter(one -> one.country().code().equals(code))
        .findFirst()
        .orElse(now);
  }

  private Message straight() {
    if (party == null || party.bilateral().isZero()) {
      return Message.of("explanation.receives.straight.nothing");
    }
    Money communities = party.bilateralIplc();
    Message amount = SummaryLines.usd(party.bilateral());
    Message condition = SummaryLines.ifPaid(straight.part(), allPaid(party).bilateral());
    return communities.isZero()
        ? Message.of("explanation.receives.straight", "amount", amount, "condition", condition)
        : Message.of(
            "explanation.receives.straight.communities",
            "amount",
            amount,
            "communities",
            SummaryLines.usd(communities),
            "condition",
            condition);
  }

  private @Nullable Message from() {
    List<Message> parts = new ArrayList<>();
    for (Collected one : List.of(forFund, straight)) {
      if (!one.owed().isZero()) {
        parts.add(
            Message.of(
                one.isUnknown() ? "explanation.from.at-least" : "explanation.from.all",
                "payers",
                one.payersInWords(),
                "whom",
                whom(one),
                "amount",
                SummaryLines.usd(one.owed()),
                "owed",
                context.owed(),
                "laws",
                SummaryLines.laws(one.rules())));
      }
    }
    return parts.isEmpty() ? null : WordList.apart(parts);
  }

  private @Nullable Message fromBriefly() {
    if (!forFund.owed().isZero()) {
      return owing(forFund);
    }
    return straight.owed().isZero() ? null : owing(straight);
  }

  private Message owing(Collected one) {
    return Message.of(
        "explanation.from",
        "payers",
        one.payersInWords(),
        "amount",
        SummaryLines.usd(one.owed()),
        "owed",
        context.owed());
  }

  private Message whom(Collected one) {
    return one == forFund
        ? Message.of("explanation.from.fund")
        : Message.of("explanation.from.country");
  }

  private List<Derivation.InComponent> components() {
    Derivation derivation = context.year().allocation().derivations().get(code);
    return derivation == null
        ? List.of()
        : derivation.components().stream().filter(in -> !in.share().isZero()).toList();
  }

  /** What it weighs, by which rule. */
  private @Nullable Message by() {
    List<Derivation.InComponent> components = components();
    if (components.isEmpty()) {
      return null;
    }
    Derivation.InComponent first = components.get(0);
    Message by =
        Message.of(
            "explanation.weighs.by",
            "weight",
            weighs(first),
            "rule",
            SummaryLines.rule(first.rule()));
    int more = components.size() - 1;
    return more == 0 ? by : Message.of("explanation.weighs.more", "first", by, "count", more);
  }

  private @Nullable Message byBriefly() {
    List<Derivation.InComponent> components = components();
    return components.isEmpty()
        ? null
        : Message.of(
            "explanation.weighs.by",
            "weight",
            weighs(components.get(0)),
            "rule",
            SummaryLines.lawsAsRead(
                components.stream().map(Derivation.InComponent::rule).toList()));
  }

  private static Message weighs(Derivation.InComponent in) {
    return Message.of(
        "explanation.weighs",
        "weight",
        Figure.number(in.weight()).text(),
        "sum",
        Figure.number(in.sum()).text(),
        "component",
        in.component().inWords());
  }

  /** What it pays itself, and what users at home there do: neither is set against what it gets. */
  private @Nullable Message pays() {
    Message brief = paysBriefly();
    return brief == null ? null : Message.of("explanation.country-pays.apart", "pays", brief);
  }

  private @Nullable Message paysBriefly() {
    PayerOutcome own = context.payer(code.iso3(), PayerKind.COUNTRIES);
    if (own != null && !own.owed().isZero()) {
      return Message.of(
          "explanation.country-pays",
          "amount",
          SummaryLines.usd(own.owed()),
          "owed",
          context.owed());
    }
    int users = 0;
    Money owed = Money.ZERO;
    for (PayerOutcome payer : context.year().payers(PayerKind.USERS)) {
      if (payer.payer().home().code().equals(code) && !payer.owed().isZero()) {
        users++;
        owed = owed.plus(payer.owed());
      }
    }
    return users == 0
        ? null
        : Message.of(
            "explanation.country-pays.users", "users", users, "amount", SummaryLines.usd(owed));
  }

  private String next() {
    boolean uses = forFund.owed().isZero() && !straight.uses().isEmpty();
    return uses ? "--use " + straight.uses().iterator().next() : "--payer ID";
  }
}
