package org.dsisim.explanation;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.Country;
import org.dsisim.model.Entitlements.Eligibility;
import org.dsisim.model.OwedWords;
import org.dsisim.model.PayerKind;
import org.dsisim.model.Recipient;
import org.dsisim.model.RuleReference;
import org.dsisim.simulation.Derivation;
import org.dsisim.simulation.Fund;
import org.dsisim.simulation.PartyOutcome;
import org.dsisim.simulation.PayerOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** What a country receives, from whom, by which rule, and what it rests on, in a few lines. */
final class CountrySummary {

  private final Ground ground;
  private final Country country;
  private final CountryCode code;
  private final @Nullable PartyOutcome party;
  private final Collected forFund;
  private final Collected straight;

  CountrySummary(Ground ground, Country country, @Nullable PartyOutcome party) {
    this.ground = ground;
    this.country = country;
    this.code = country.code();
    this.party = party;
    this.forFund = Collected.of(ground, due -> due.recipient() instanceof Recipient.Fund);
    this.straight = Collected.of(ground, due -> ground.isFor(due.recipient(), code));
  }

  Summary of(List<Reason> sections, List<Reason> considered, List<Reason> unknown) {
    SummaryLines lines = new SummaryLines(ground);
    Money amount = party == null ? Money.ZERO : party.amount();
    lines.add("Receives", receives(amount));
    if (party != null && !amount.isZero()) {
      lines.add(
          "Of it",
          "%s for IPLC needs, %s for the State"
              .formatted(SummaryLines.usd(party.iplc()), SummaryLines.usd(party.state())));
    }
    lines.add("Straight", straight());
    lines.add("From", from(), fromBriefly());
    lines.add("Why", amount.isZero() ? "" : why(), "");
    lines.add("Pays", pays());
    return lines.closing(sections, unknown, next());
  }

  private String receives(Money amount) {
    Fund fund = ground.year().fund();
    if (!amount.isZero() && party != null) {
      return "%s from the fund %s: %s of the %s that it shares out"
          .formatted(
              SummaryLines.usd(amount),
              SummaryLines.ifPaid(forFund.part(), allPaid(party).amount()),
              SummaryLines.percent(party.share()),
              SummaryLines.usd(fund.net()));
    }
    return "nothing from the fund: " + whyNothing(fund);
  }

  private String whyNothing(Fund fund) {
    if (!country.isParty()) {
      return "it is no Party to the Convention, and the formula shares among Parties";
    }
    Eligibility answer = eligibility();
    if (answer != null && !answer.eligible()) {
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
    return "%s past the fund, from %s, %s; %s of it to communities"
        .formatted(
            SummaryLines.usd(party.bilateral()),
            straight.payersInWords(),
            SummaryLines.ifPaid(straight.part(), allPaid(party).bilateral()),
            communities.isZero() ? "nothing" : SummaryLines.usd(communities));
  }

  private String from() {
    List<String> parts = new ArrayList<>();
    for (Collected one : List.of(forFund, straight)) {
      if (!one.owed().isZero()) {
        parts.add(
            "%s, who owe %s %s%s %s, by %s"
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
        : "%s, who owe %s %s"
            .formatted(one.payersInWords(), SummaryLines.usd(one.owed()), heading());
  }

  private String heading() {
    return OwedWords.of(ground.outcome().option()).heading();
  }

  private String why() {
    Derivation derivation = ground.year().allocation().derivations().get(code);
    if (derivation == null) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    for (Derivation.InComponent in : derivation.components()) {
      if (!in.share().isZero()) {
        parts.add(
            "weighs %s of %s in '%s', by %s"
                .formatted(
                    Figure.number(in.weight()).text(),
                    Figure.number(in.sum()).text(),
                    in.component(),
                    SummaryLines.rule(in.rule())));
      }
    }
    String limits =
        derivation.limits().isEmpty()
            ? ""
            : "; held by " + SummaryLines.rule(derivation.limits().get(0).rule());
    return parts.size() > 1
        ? "%d parts of the fund, the first: %s%s".formatted(parts.size(), parts.get(0), limits)
        : String.join("", parts) + limits;
  }

  /** What it pays itself, and what users at home there do: neither is set against what it gets. */
  private String pays() {
    PayerOutcome own = ground.payer(code.iso3(), PayerKind.COUNTRIES);
    if (own != null) {
      return "%s itself, %s, and %s; what it receives is not set against that"
          .formatted(
              SummaryLines.usd(own.owed()),
              heading(),
              SummaryLines.usd(own.expected()) + " as expected");
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
        : "nothing itself; %s at home there owe%s %s, not set against what it receives"
            .formatted(
                users == 1 ? "1 user" : users + " users",
                users == 1 ? "s" : "",
                SummaryLines.usd(owed));
  }

  private String next() {
    RuleReference first = straight.rules().stream().findFirst().orElse(null);
    return first == null || !forFund.owed().isZero() ? "--payer ID" : "--use ID";
  }
}
