package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dsisim.explanation.reason.amount.ConsideredReasons;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.reason.amount.LeftOver;
import org.dsisim.explanation.reason.amount.Sums;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.ReceivedPart;
import org.dsisim.explanation.tree.Step;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Entitlements.Eligibility;
import org.dsisim.model.fact.Party;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.Derivation;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Why a country receives what it does and, where countries pay, why it pays. */
public final class CountryReasons {

  private final ExplanationContext context;
  private final Country country;
  private final CountryCode code;
  private final Allocation allocation;
  private final ParameterValues values;
  private final IplcReasons iplc;
  private final @Nullable PartyOutcome party;
  private final @Nullable PayerOutcome payer;

  /** The reasons of a country as it stands in the year, be it a Party or not. */
  public CountryReasons(ExplanationContext context, Country country) {
    this.context = context;
    this.country = country;
    this.code = country.code();
    this.allocation = context.year().allocation();
    this.values = context.values(context.outcome().option().formula().id());
    this.party =
        context.year().parties().stream()
            .filter(one -> one.country().code().equals(code))
            .findFirst()
            .orElse(null);
    this.iplc = new IplcReasons(context, party, code);
    this.payer = context.payer(code.iso3(), PayerKind.COUNTRIES);
  }

  /** The same in a few lines. */
  public CountrySummary summary() {
    return new CountrySummary(context, country, party);
  }

  /** The part of what it receives first, with what it is a part of below it. */
  public List<Reason> part(ReceivedPart part) {
    Reason amount = country.isParty() ? amount() : nothing();
    BilateralReasons straight = new BilateralReasons(context, code);
    List<Reason> sections = new ArrayList<>();
    if (part == ReceivedPart.STATE) {
      sections.add(
          part.inAll(
              country.isParty() ? state(amount, iplc.reason()) : amount,
              straight.state(bilateral(), communities())));
    } else {
      sections.add(
          part.inAll(
              country.isParty() ? iplc.reason(amount) : amount,
              straight.communities(communities())));
      sections.addAll(iplc.channels());
    }
    return sections;
  }

  /** The same in a few lines. */
  public PartSummary summary(ReceivedPart part) {
    return new PartSummary(
        context,
        part,
        Receipts.ofCountry(context.year().parties(), code),
        party == null ? List.of() : party.iplcRules(),
        summary().receivesNothing(),
        "--country " + code.iso3());
  }

  /** What it is, what it receives, and what it owes. */
  public List<Reason> figures() {
    List<Reason> sections = new ArrayList<>();
    sections.add(what());
    if (country.isParty()) {
      sections.add(amount());
      sections.add(
          state(
              Sums.given(
                  Message.of("explanation.amount.from-fund-above"), Figure.of(iplc.amount())),
              Sums.given(Message.of("explanation.amount.iplc-below"), Figure.of(iplc.iplc()))));
      sections.add(iplc.reason());
      sections.addAll(iplc.channels());
    } else {
      sections.add(nothing());
    }
    sections.add(new BilateralReasons(context, code).all(bilateral()));
    sections.addAll(new InKindReasons(context, code).figures());
    if (payer == null) {
      return sections;
    }
    // What it is has been said.
    List<Reason> asPayer = new PayerReasons(context, payer).figures();
    sections.addAll(asPayer.subList(1, asPayer.size()));
    return sections;
  }

  private static Reason nothing() {
    return Reason.given(
            Message.of("explanation.amount.no-party", "amount", Figure.of(Money.ZERO).text()),
            Figure.of(Money.ZERO))
        .as("amount_usd");
  }

  private Money bilateral() {
    return party == null ? Money.ZERO : party.bilateral();
  }

  private Money communities() {
    return party == null ? Money.ZERO : party.bilateralIplc();
  }

  private Reason what() {
    List<String> statuses = List.copyOf(new TreeSet<>(country.statuses()));
    Message name = context.name(country);
    Message what =
        Message.of(
            country.isParty() ? "explanation.country.party" : "explanation.country.no-party",
            "country",
            name);
    if (country.isEuropeanUnion()) {
      what = Message.of("explanation.country.union", "country", name);
    }
    return context
        .ofCountry(
            statuses.isEmpty()
                ? what
                : Message.of("explanation.country.statuses", "what", what, "statuses", statuses),
            null,
            code)
        .with(new LawReasons(context).of(code))
        .with(criteria());
  }

  /** The figures by which formulas can weigh it, as the simulation had them. */
  private List<Reason> criteria() {
    Country weighed = party == null ? country : party.country();
    OwnReasons own = new OwnReasons(context, OwnColumn.COUNTRIES);
    List<Reason> criteria = new ArrayList<>();
    new TreeMap<>(weighed.figures())
        .forEach(
            (column, figure) -> {
              if (!own.has(column)) {
                criteria.add(
                    Reason.given(
                        Sums.named(Message.plain(column), CriterionUnits.withUnit(column, figure)),
                        Figure.number(figure)));
              }
            });
    criteria.addAll(
        own.of(
            weighed.own().figures(),
            weighed.own(),
            context.outcome().scenario().countries().place(code)));
    return criteria;
  }

  private @Nullable Eligibility eligibility() {
    return allocation.entitlements().eligibility().stream()
        .filter(one -> one.party().country().code().equals(code))
        .findFirst()
        .orElse(null);
  }

  private Reason amount() {
    Money amount = party == null ? Money.ZERO : party.amount();
    Message words = Message.of("explanation.amount.from-fund", "amount", Figure.of(amount).text());
    Eligibility answer = eligibility();
    List<Reason> remarks = new ArrayList<>();
    if (answer != null) {
      remarks.add(
          Reason.of(
                  Message.of(
                      answer.eligible()
                          ? "explanation.country.eligible"
                          : "explanation.country.not-eligible"))
              .with(List.of(context.rule(answer.rule()))));
    }
    Derivation derivation = allocation.derivations().get(code);
    if (derivation == null) {
      if (answer != null && answer.eligible() && party != null) {
        remarks.add(
            Reason.of(Message.of("explanation.country.excluded"))
                .with(context.rules(party.rules())));
      }
      return Reason.given(words, Figure.of(Money.ZERO)).with(remarks).as("amount_usd");
    }
    Fraction exact = derivation.share().times(context.year().fund().net().toFraction());
    Reason product =
        Sums.of(
            Message.of("explanation.amount.share-of-fund"),
            Figure.ofCents(exact),
            Step.PRODUCT,
            new FundReasons(context).net(),
            new ShareReasons(context, values, allocation, code).share(derivation));
    List<Reason> children = new ArrayList<>();
    children.add(product);
    children.addAll(remarks);
    children.add(Reason.of(cents(exact, amount)));
    return Reason.step(words, Figure.of(amount), Step.APPORTIONED, children).as("amount_usd");
  }

  private Message cents(Fraction exact, Money amount) {
    long left = context.leftOver().cents();
    boolean got = amount.compareTo(LeftOver.wholeCents(exact)) > 0;
    if (left == 0) {
      return Message.of("explanation.cents.none-left", "left", left);
    }
    return Message.of(
        got ? "explanation.cents.got-one" : "explanation.cents.got-none", "left", left);
  }

  private Reason state(Reason fromFund, Reason forIplc) {
    Money state = party == null ? Money.ZERO : party.state();
    return Reason.step(
            Message.of("explanation.amount.state", "amount", Figure.of(state).text()),
            Figure.of(state),
            Step.DIFFERENCE,
            List.of(fromFund, forIplc))
        .as("state_usd");
  }

  /** Rules of the formula, on it as a payer and on what it is given, that did not fire. */
  public List<Reason> considered() {
    List<Reason> reasons = new ArrayList<>();
    List<Party> parties =
        allocation.entitlements().eligibility().stream().map(Eligibility::party).toList();
    Eligibility answer = eligibility();
    if (answer != null) {
      reasons.addAll(
          ConsideredReasons.of(
              Map.of(
                  Message.plain(code.iso3()),
                  context
                      .outcome()
                      .option()
                      .formula()
                      .considered(values, parties, answer.party()))));
    }
    if (payer != null) {
      reasons.addAll(new PayerReasons(context, payer).considered());
    }
    reasons.addAll(new InKindReasons(context, code).considered());
    return reasons;
  }

  /** What nobody knows of it. */
  public List<Reason> unknown() {
    Stream<Reason> missing = allocation.missingOf(code).stream().map(Reason::of);
    Stream<Reason> owed =
        payer == null ? Stream.of() : new PayerReasons(context, payer).unknown().stream();
    return Stream.concat(missing, owed).toList();
  }
}
