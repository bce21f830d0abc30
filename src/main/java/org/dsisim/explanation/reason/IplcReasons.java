package org.dsisim.explanation.reason;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Entitlements.IplcShare;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** What a country receives for the needs of indigenous peoples and local communities. */
final class IplcReasons {

  private final ExplanationContext ground;
  private final @Nullable PartyOutcome party;
  private final CountryCode code;
  private final Allocation allocation;
  private final ParameterValues terms;

  /**
   * For one country.
   *
   * @param party what it receives; null for one that is no Party
   */
  IplcReasons(ExplanationContext ground, @Nullable PartyOutcome party, CountryCode code) {
    this.ground = ground;
    this.party = party;
    this.code = code;
    this.allocation = ground.year().allocation();
    this.terms = ground.terms(ground.outcome().option().formula().id());
  }

  /** All that it receives from the fund. */
  Money amount() {
    return party == null ? Money.ZERO : party.amount();
  }

  /** The part of it for communities. */
  Money iplc() {
    return party == null ? Money.ZERO : party.iplc();
  }

  /** The part of what it receives, with how it follows from the whole. */
  Reason reason() {
    Figure figure = Figure.of(iplc());
    Message words = Message.of("explanation.amount.iplc", "amount", figure.text());
    List<Reason> rules = party == null ? List.of() : ground.rules(party.iplcRules());
    IplcShare share = iplcShare(code);
    if (allocation.derivations().containsKey(code) && LimitReasons.isWindow(allocation, code)) {
      return Reason.step(
              words,
              figure,
              Step.SAME,
              List.of(repeated(Message.of("explanation.amount.window"), amount())))
          .with(rules)
          .as("iplc_usd");
    }
    if (share == null || amount().isZero()) {
      return Reason.given(words, figure).with(rules).as("iplc_usd");
    }
    Reason part = ground.parameter(terms, share.share());
    if (share.together()) {
      return together(words, figure, part).with(rules).as("iplc_usd");
    }
    Fraction exact = amount().toFraction().times(part.operand().plain());
    Reason product =
        Sums.of(
            Message.of("explanation.amount.never-less"),
            Figure.ofCents(exact),
            Step.PRODUCT,
            repeated(Message.of("explanation.amount.from-fund-above"), amount()),
            part);
    return Reason.step(words, figure, Step.ROUNDED_UP, List.of(product)).with(rules).as("iplc_usd");
  }

  /** The part is one of what all receive together, shared in proportion to their amounts. */
  private Reason together(Message words, Figure figure, Reason part) {
    Money amounts = Money.ZERO;
    Money due = Money.ZERO;
    Map<CountryCode, IplcShare> shares = new HashMap<>();
    allocation
        .entitlements()
        .iplcShares()
        .forEach(share -> shares.putIfAbsent(share.party().country().code(), share));
    for (PartyOutcome one : allocation.parties()) {
      IplcShare share = shares.get(one.country().code());
      if (share != null && share.together()) {
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
            repeated(Message.of("explanation.amount.from-fund-above"), amount()),
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
