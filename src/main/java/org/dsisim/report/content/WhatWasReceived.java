package org.dsisim.report.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.model.fact.Force;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.report.layout.Page;
import org.dsisim.scenario.country.Receipt;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Grouped;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** What mechanisms of the same kind really received, beside what is owed and expected. */
public final class WhatWasReceived {

  private static final int YEAR = 4;

  private final Page page;
  private final List<Receipt> receipts;

  /**
   * Writes to a page.
   *
   * @param receipts what was observed, in the order of the table
   */
  public WhatWasReceived(Page page, List<Receipt> receipts) {
    this.page = page;
    this.receipts = receipts;
  }

  /** All that was observed beside an option, in the order of the table: none if nobody owes. */
  public static List<Receipt> beside(List<Receipt> receipts, Outcome outcome) {
    if (outcome.years().stream().allMatch(year -> year.owed().isZero() && !year.hasUnknown())) {
      return List.of();
    }
    List<String> ids = outcome.option().contributions().stream().map(rules -> rules.id()).toList();
    boolean own = receipts.stream().anyMatch(one -> ids.stream().anyMatch(one::isOf));
    return receipts.stream()
        .filter(
            one ->
                ids.stream().anyMatch(one::isOf)
                    || (one.isBesideAny() && (!own || one.kind() == Receipt.Kind.TARGET)))
        .toList();
  }

  /** Says it of one option. */
  public void show(Outcome outcome) {
    List<Receipt> beside = beside(receipts, outcome);
    for (Receipt one : beside) {
      say(sentence(one, outcome));
    }
    say(scale(beside));
  }

  /** Says it of several options, each by its number. */
  public void show(List<Outcome> outcomes) {
    Map<Message, List<Integer>> numbers = new LinkedHashMap<>();
    List<Receipt> all = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      List<Receipt> beside = beside(receipts, outcomes.get(i));
      all.addAll(beside);
      for (Receipt one : beside) {
        Message sentence = sentence(one, outcomes.get(i));
        if (sentence != null) {
          numbers.computeIfAbsent(sentence, key -> new ArrayList<>()).add(i + 1);
        }
      }
    }
    numbers.forEach(
        (sentence, of) ->
            page.sentence(
                Message.of(
                    "content.received.in-options",
                    "sentence",
                    sentence,
                    "options",
                    ByOption.ranges(of))));
    say(scale(all));
  }

  /** What was received under the option's own rules, each with the amount in dollars, if it is. */
  public Map<Message, @Nullable Money> of(Outcome outcome) {
    Map<Message, @Nullable Money> said = new LinkedHashMap<>();
    for (Receipt one : beside(receipts, outcome)) {
      Message sentence = sentence(one, outcome);
      boolean own =
          outcome.option().contributions().stream().anyMatch(rules -> one.isOf(rules.id()));
      if (sentence != null && own && one.kind() != Receipt.Kind.OPENING) {
        boolean dollars = one.isBesideAny() && one.currency().equals("USD");
        said.put(sentence, dollars ? one.amount() : null);
      }
    }
    return said;
  }

  private void say(@Nullable Message sentence) {
    if (sentence != null) {
      page.sentence(sentence);
    }
  }

  private @Nullable Message sentence(Receipt one, Outcome outcome) {
    if (!one.onScreen() || one.kind() == Receipt.Kind.TARGET) {
      return null;
    }
    if (one.kind() == Receipt.Kind.OPENING) {
      return opening(one, outcome);
    }
    Money amount = one.amount();
    if (amount == null) {
      return Message.of(
          "content.received.unpublished",
          "mechanism",
          one.mechanism(),
          "period",
          one.period(),
          "what",
          one.what(),
          "source",
          one.source());
    }
    return amount.isZero() && one.payers() == Receipt.Payers.ASKED
        ? Message.of(
            "content.received.none-known",
            "mechanism",
            one.mechanism(),
            "period",
            one.period(),
            "source",
            one.source())
        : Message.of(
            "content.received",
            "how",
            how(one.kind()),
            "mechanism",
            one.mechanism(),
            "amount",
            inWords(amount, one.currency()),
            "period",
            one.period(),
            "what",
            one.what(),
            "source",
            one.source());
  }

  private static Message how(Receipt.Kind kind) {
    return switch (kind) {
      case DUE -> Message.of("content.received.how.due");
      case IN_HAND -> Message.of("content.received.how.in-hand");
      case PAID_OUT -> Message.of("content.received.how.paid-out");
      default -> Message.of("content.received.how.received");
    };
  }

  /** Dollars as everywhere on the page; other currencies in full, without their hundredths. */
  private Object inWords(Money amount, String currency) {
    return currency.equals("USD")
        ? page.amount(amount)
        : currency + " " + Grouped.of(amount.toUsd().stripTrailingZeros());
  }

  /** Years before the mechanism opened, in which nobody was asked. */
  private static @Nullable Message opening(Receipt one, Outcome outcome) {
    int opened = Integer.parseInt(one.period().substring(0, YEAR));
    List<YearOutcome> years =
        outcome.years().stream().filter(year -> year.year() < opened).toList();
    List<String> before = years.stream().map(year -> String.valueOf(year.year())).toList();
    if (before.isEmpty()) {
      return null;
    }
    boolean nothingExpected =
        years.stream()
            .allMatch(year -> new ComplianceRate(year.assumptions(), Force.VOLUNTARY).isNotYet());
    return nothingExpected
        ? Message.of(
            "content.received.not-yet",
            "mechanism",
            one.mechanism(),
            "day",
            one.period(),
            "years",
            before,
            "source",
            one.source())
        : Message.of(
            "content.received.not-open",
            "setting",
            "assumption.uptake_from=" + opened,
            "mechanism",
            one.mechanism(),
            "day",
            one.period(),
            "years",
            before,
            "source",
            one.source());
  }

  /** What is aimed at, in one sentence; null where nothing is. */
  private @Nullable Message scale(List<Receipt> beside) {
    List<Receipt> targets =
        beside.stream().filter(one -> one.kind() == Receipt.Kind.TARGET).distinct().toList();
    if (targets.isEmpty()) {
      return null;
    }
    List<Message> parts = new ArrayList<>();
    for (Receipt one : targets) {
      Money amount = one.amount();
      parts.add(
          Message.of(
              "content.received.target",
              "amount",
              amount == null ? "" : inWords(amount, one.currency()),
              "what",
              one.what(),
              "period",
              one.period()));
    }
    return Message.of(
        "content.received.scale",
        "mechanism",
        targets.get(0).mechanism(),
        "targets",
        parts,
        "source",
        targets.get(0).source());
  }
}
