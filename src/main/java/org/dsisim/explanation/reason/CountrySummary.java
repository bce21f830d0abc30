package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Summary;
import org.dsisim.model.answer.Entitlements.Eligibility;
import org.dsisim.model.policy.OwedWords;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.PayerKind;
import org.dsisim.reckoning.allocation.Derivation;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.collection.Fund;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** What a country receives, from whom, by which rule, and what it rests on, in a few lines. */
public final class CountrySummary {

  private final ExplanationContext ground;
  private final Country country;
  private final CountryCode code;
  private final @Nullable PartyOutcome party;
  private final Collected forFund;
  private final Collected straight;

  public CountrySummary(ExplanationContext ground, Country country, @Nullable PartyOutcome party) {
    this.ground = ground;
    this.country = country;
    this.code = country.code();
    this.party = party;
    this.forFund = ground.forFund();
    this.straight = Collected.of(ground, due -> ground.isFor(due.recipient(), code));
  }

  public Summary of(List<Reason> sections, List<Reason> considered, List<Reason> unknown) {
    SummaryLines lines = new SummaryLines(ground);
    Money amount = party == null ? Money.ZERO : party.amount();
    lines.add("Receives", receives(amount));
    if (party != null && !amount.isZero()) {
      lines.add(
          "Of it",
          "%s for IPLC needs, %s for the State"
              .formatted(SummaryLines.usd(party.iplc()), SummaryLines.usd(party.state())));
    }
    boolean isStraight = party != null && !party.bilateral().isZero();
    lines.add("Straight", straight(), isStraight ? straight() : "", 10);
    lines.add("From", from(), fromBriefly(), 60);
    if (!amount.isZero()) {
      lines.add("By", by(), byBriefly(), 25);
    } else if (!considered.isEmpty() && isRefused()) {
      lines.add("Needs", SummaryLines.failed(considered).stream().findFirst().orElse(""), "", 20);
    }
    lines.add("Pays", pays(), paysBriefly(), 15);
    return lines.closing(sections, unknown, next());
  }

  private String receives(Money amount) {
    Fund fund = ground.year().fund();
    if (!amount.isZero() && party != null) {
      return "%s from the fund, %s of it, %s"
          .formatted(
              SummaryLines.usd(amount),
              SummaryLines.percent(party.share()),
              SummaryLines.ifPaid(forFund.part(), allPaid(party).amount()));
    }
    return "nothing from the fund: " + whyNothing(fund);
  }

  private String whyNothing(Fund fund) {
    if (!country.isParty()) {
      return "it is no Party to the Convention, and the formula shares among Parties";
    }
    Eligibility answer = eligibility();
    if (answer != null && isRefused()) {
      return "it is not eligible, by " + SummaryLines.rule(answer.rule());
    }
    if (answer != null && party != null && !party.eligible()) {
      return "it is left out for want of a figure";
    }
    if (forFund.owed().isZero()) {
      return "nobody owes anything to the fund";
    }
    return fund.net().isZero() ? "nothing is left in it to share" : "its share is nought";
  }

  private boolean isRefused() {
    Eligibility answer = eligibility();
    return answer != null && !answer.eligible();
  }

  private @Nullable Eligibility eligibility() {
    return ground.year().allocation().entitlements().eligibility().stream()
        .filter(one -> one.party().country().code().equals(code))
        .findFirst()
        .orElse(null);
  }

  /** What it would receive if all that is owed were paid. */
  private PartyOutcome allPaid(PartyOutcome now) {
    return ground.allPaid().parties().stream()
        .filter(one -> one.country().code().equals(code))
        .findFirst()
        .orElse(now);
  }

  private String straight() {
    if (party == null || party.bilateral().isZero()) {
      return "nothing comes straight from users";
    }
    Money communities = party.bilateralIplc();
    return "%s past the fund, %s of it to communities, %s"
        .formatted(
            SummaryLines.usd(party.bilateral()),
            communities.isZero() ? "nothing" : SummaryLines.usd(communities),
            SummaryLines.ifPaid(straight.part(), allPaid(party).bilateral()));
  }

  private String from() {
    List<String> parts = new ArrayList<>();
    for (Collected one : List.of(forFund, straight)) {
      if (!one.owed().isZero()) {
        parts.add(
            "%s, owing %s %s%s %s, by %s"
                .formatted(
                    one.payersInWords(),
                    one == forFund ? "the fund" : "it",
                    one.isUnknown() ? "at least " : "",
                    SummaryLines.usd(one.owed()),
                    heading(),
                    SummaryLines.laws(one.rules())));
      }
    }
    return String.join("; ", parts);
  }

  private String fromBriefly() {
    Collected one = forFund.owed().isZero() ? straight : forFund;
    return one.owed().isZero()
        ? ""
        : "%s, owing %s %s".formatted(one.payersInWords(), SummaryLines.usd(one.owed()), heading());
  }

  private String heading() {
    return OwedWords.of(ground.outcome().option()).heading();
  }

  private List<Derivation.InComponent> components() {
    Derivation derivation = ground.year().allocation().derivations().get(code);
    return derivation == null
        ? List.of()
        : derivation.components().stream().filter(in -> !in.share().isZero()).toList();
  }

  /** What it weighs, by which rule. */
  private String by() {
    List<Derivation.InComponent> components = components();
    if (components.isEmpty()) {
      return "";
    }
    Derivation.InComponent first = components.get(0);
    return weighs(first)
        + ", by "
        + SummaryLines.rule(first.rule())
        + (components.size() == 1 ? "" : "; and in " + (components.size() - 1) + " more parts");
  }

  private String byBriefly() {
    List<Derivation.InComponent> components = components();
    return components.isEmpty()
        ? ""
        : weighs(components.get(0))
            + ", by "
            + SummaryLines.lawsAsRead(
                components.stream().map(Derivation.InComponent::rule).toList());
  }

  private static String weighs(Derivation.InComponent in) {
    return "it weighs %s of %s in '%s'"
        .formatted(
            Figure.number(in.weight()).text(),
            Figure.number(in.sum()).text(),
            in.component().inWords().inEnglish());
  }

  /** What it pays itself, and what users at home there do: neither is set against what it gets. */
  private String pays() {
    String brief = paysBriefly();
    return brief.isEmpty() ? "" : brief + "; what it receives is not set against that";
  }

  private String paysBriefly() {
    PayerOutcome own = ground.payer(code.iso3(), PayerKind.COUNTRIES);
    if (own != null && !own.owed().isZero()) {
      return "%s itself %s".formatted(SummaryLines.usd(own.owed()), heading());
    }
    int users = 0;
    Money owed = Money.ZERO;
    for (PayerOutcome payer : ground.year().payers(PayerKind.USERS)) {
      if (payer.payer().home().code().equals(code) && !payer.owed().isZero()) {
        users++;
        owed = owed.plus(payer.owed());
      }
    }
    return users == 0
        ? ""
        : "nothing itself; %s at home there, %s"
            .formatted(users == 1 ? "1 user" : users + " users", SummaryLines.usd(owed));
  }

  private String next() {
    boolean uses = forFund.owed().isZero() && !straight.uses().isEmpty();
    return uses ? "--use " + straight.uses().iterator().next() : "--payer ID";
  }
}
