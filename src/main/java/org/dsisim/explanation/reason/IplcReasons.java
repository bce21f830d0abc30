package org.dsisim.explanation.reason;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.reason.amount.Sums;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Entitlements.Channel;
import org.dsisim.model.answer.Entitlements.IplcShare;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.Derivation;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** What a country receives for the needs of indigenous peoples and local communities. */
final class IplcReasons {

  private final ExplanationContext context;
  private final @Nullable PartyOutcome party;
  private final CountryCode code;
  private final Allocation allocation;
  private final ParameterValues values;

  /**
   * For one country.
   *
   * @param party what it receives; null for one that is no Party
   */
  IplcReasons(ExplanationContext context, @Nullable PartyOutcome party, CountryCode code) {
    this.context = context;
    this.party = party;
    this.code = code;
    this.allocation = context.year().allocation();
    this.values = context.values(context.outcome().option().formula().id());
  }

  /** All that it receives from the fund. */
  Money amount() {
    return party == null ? Money.ZERO : party.amount();
  }

  /** The part of it for communities. */
  Money iplc() {
    return party == null ? Money.ZERO : party.iplc();
  }

  /** The part of what it receives, with how it follows from the whole, which is said above it. */
  Reason reason() {
    return reason(repeated(Message.of("explanation.amount.from-fund-above"), amount()));
  }

  /**
   * The same.
   *
   * @param whole all that it receives from the fund
   */
  Reason reason(Reason whole) {
    Figure figure = Figure.of(iplc());
    Message words = Message.of("explanation.amount.iplc", "amount", figure.text());
    List<Reason> rules = party == null ? List.of() : context.rules(party.iplcRules());
    IplcShare share = iplcShare(code);
    if (allocation.isInWindow(code)) {
      return Reason.step(
              words,
              figure,
              Step.SAME,
              List.of(repeated(Message.of("explanation.amount.window"), amount())))
          .with(rules)
          .as("iplc_usd");
    }
    if (share == null || amount().isZero() || passed(code).signum() < 0) {
      return Reason.given(words, figure).with(rules).as("iplc_usd");
    }
    Reason part = context.parameter(values, share.share());
    if (share.together()) {
      return together(words, figure, whole, part).with(rules).as("iplc_usd");
    }
    if (!passed(code).isZero()) {
      part = withPassed(part);
    }
    Fraction exact = amount().toFraction().times(part.operand().plain());
    Reason product =
        Sums.of(
            Message.of("explanation.amount.never-less"),
            Figure.ofCents(exact),
            Step.PRODUCT,
            whole,
            part);
    return Reason.step(words, figure, Step.ROUNDED_UP, List.of(product)).with(rules).as("iplc_usd");
  }

  /** What the IPLC of other Parties have passed on to a Party; below zero where it passes on. */
  private Fraction passed(CountryCode of) {
    Derivation derivation = allocation.derivations().get(of);
    return derivation == null ? Fraction.ZERO : derivation.passed();
  }

  /** The part of the amount that is for its IPLC, with what others have passed on to them. */
  private Reason withPassed(Reason part) {
    Derivation derivation = Objects.requireNonNull(allocation.derivations().get(code));
    Fraction own = derivation.afterLimits().times(part.operand().plain());
    Fraction all = own.plus(derivation.passed());
    return Sums.of(
        Message.of("explanation.amount.part-with-passed"),
        Figure.share(all.dividedBy(derivation.share())),
        Step.QUOTIENT,
        Sums.of(
            Message.of("explanation.amount.iplc-of-fund"),
            Figure.share(all),
            Step.SUM,
            Sums.of(
                Message.of("explanation.amount.iplc-own"),
                Figure.share(own),
                Step.PRODUCT,
                Sums.given(
                    Message.of("explanation.amount.share-before-passing"),
                    Figure.share(derivation.afterLimits())),
                part),
            Sums.given(
                Message.of("explanation.share.from-others"), Figure.share(derivation.passed()))),
        Sums.given(Message.of("explanation.amount.share-above"), Figure.share(derivation.share())));
  }

  /** Which way it takes, where a rule says so. */
  List<Reason> channels() {
    Money direct = party == null ? null : party.direct();
    if (direct == null || iplc().isZero()) {
      return List.of();
    }
    Channel channel =
        allocation.entitlements().arrangements().channels().stream()
            .filter(one -> one.party().country().code().equals(code))
            .findFirst()
            .orElseThrow();
    List<Reason> rule = List.of(context.rule(channel.rule()));
    Figure figure = Figure.of(direct);
    Message words = Message.of("explanation.amount.iplc-direct", "amount", figure.text());
    String share = channel.direct();
    Reason paid;
    if (share == null) {
      paid = Reason.given(words, figure).with(rule);
    } else {
      Reason part = context.parameter(values, share);
      Fraction exact = iplc().toFraction().times(part.operand().plain());
      Reason product =
          Sums.of(
              Message.of("explanation.amount.part-of-iplc"),
              Figure.ofCents(exact),
              Step.PRODUCT,
              repeated(Message.of("explanation.amount.iplc-above"), iplc()),
              part);
      paid = Reason.step(words, figure, Step.ROUNDED, List.of(product)).with(rule);
    }
    Money through = iplc().minus(direct);
    return List.of(
        paid.as("iplc_direct_usd"),
        Reason.step(
                Message.of(
                    "explanation.amount.iplc-government", "amount", Figure.of(through).text()),
                Figure.of(through),
                Step.DIFFERENCE,
                List.of(
                    repeated(Message.of("explanation.amount.iplc-above"), iplc()),
                    repeated(Message.of("explanation.amount.iplc-direct-above"), direct)))
            .as("iplc_government_usd"));
  }

  /** The part is one of what all receive together, shared in proportion to their amounts. */
  private Reason together(Message words, Figure figure, Reason whole, Reason part) {
    Money amounts = Money.ZERO;
    Money due = Money.ZERO;
    Map<CountryCode, IplcShare> shares = new HashMap<>();
    allocation
        .entitlements()
        .iplcShares()
        .forEach(share -> shares.putIfAbsent(share.party().country().code(), share));
    for (PartyOutcome one : allocation.parties()) {
      IplcShare share = shares.get(one.country().code());
      boolean isHeir = one.eligible() && passed(one.country().code()).signum() >= 0;
      if (share != null && share.together() && isHeir) {
        amounts = amounts.plus(one.amount());
        due = due.plus(one.iplc());
      }
    }
    Fraction exact = due.toFraction().times(amount().toFraction()).dividedBy(amounts.toFraction());
    Reason proportion =
        Sums.of(
            Message.of("explanation.amount.in-proportion"),
            Figure.ofCents(exact),
            Step.PROPORTION,
            repeated(Message.of("explanation.amount.iplc-of-all"), due),
            whole,
            repeated(Message.of("explanation.amount.of-all"), amounts));
    return Reason.step(words, figure, Step.APPORTIONED, List.of(proportion))
        .with(List.of(Reason.of(Message.of("explanation.amount.part-of-whole"), part)));
  }

  private @Nullable IplcShare iplcShare(CountryCode of) {
    return allocation.entitlements().iplcShares().stream()
        .filter(share -> share.party().country().code().equals(of))
        .findFirst()
        .orElse(null);
  }

  private static Reason repeated(Message words, Money amount) {
    return Sums.given(words, Figure.of(amount));
  }
}
