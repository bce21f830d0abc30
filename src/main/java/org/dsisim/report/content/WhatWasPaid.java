package org.dsisim.report.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.report.layout.Page;
import org.dsisim.scenario.PaidToDate;
import org.dsisim.simulation.Outcome;
import org.dsisim.value.Grouped;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** What has really been paid so far, or elsewhere, beside what is owed and expected. */
public final class WhatWasPaid {

  private final Page page;
  private final List<PaidToDate> paid;

  public WhatWasPaid(Page page, List<PaidToDate> paid) {
    this.page = page;
    this.paid = paid;
  }

  /** Says it of one option; nothing where nothing is known to have been paid under it. */
  public void show(Outcome outcome) {
    for (PaidToDate one : paid) {
      if (isUnder(one, outcome)) {
        say(sentence(one));
      }
    }
  }

  /** Says it of several options, each by its number. */
  public void show(List<Outcome> outcomes) {
    for (PaidToDate one : paid) {
      List<Integer> numbers = new ArrayList<>();
      for (int i = 0; i < outcomes.size(); i++) {
        if (isUnder(one, outcomes.get(i))) {
          numbers.add(i + 1);
        }
      }
      if (!numbers.isEmpty()) {
        say(sentence(one, ByOption.ranges(numbers)));
      }
    }
  }

  /** What is said of one option, each with the amount in dollars; null where it is in none. */
  public Map<Message, @Nullable Money> of(Outcome outcome) {
    Map<Message, @Nullable Money> said = new LinkedHashMap<>();
    for (PaidToDate one : paid) {
      Message sentence = isUnder(one, outcome) ? sentence(one) : null;
      if (sentence != null) {
        said.put(sentence, one.amount());
      }
    }
    return said;
  }

  private static boolean isUnder(PaidToDate paid, Outcome outcome) {
    return outcome.option().contributions().stream()
        .anyMatch(rules -> rules.id().equals(paid.ruleSet()));
  }

  private void say(@Nullable Message sentence) {
    if (sentence != null) {
      page.sentence(sentence);
    }
  }

  private @Nullable Message sentence(PaidToDate paid) {
    PaidToDate.Observed beside = paid.beside();
    if (paid.amount() != null) {
      return Message.of(
          "content.paid.to-date",
          "rules",
          paid.ruleSet(),
          "amount",
          page.amount(paid.amount()),
          "date",
          paid.paidBy(),
          "source",
          paid.source());
    }
    return beside == null
        ? null
        : Message.of(
            "content.paid.observed",
            "rules",
            paid.ruleSet(),
            "date",
            paid.paidBy(),
            "currency",
            beside.currency(),
            "amount",
            Grouped.of(beside.sum()),
            "what",
            beside.what(),
            "source",
            paid.source());
  }

  private @Nullable Message sentence(PaidToDate paid, String options) {
    PaidToDate.Observed beside = paid.beside();
    if (paid.amount() != null) {
      return Message.of(
          "content.paid.to-date-in",
          "rules",
          paid.ruleSet(),
          "options",
          options,
          "amount",
          page.amount(paid.amount()),
          "date",
          paid.paidBy(),
          "source",
          paid.source());
    }
    return beside == null
        ? null
        : Message.of(
            "content.paid.observed-in",
            "rules",
            paid.ruleSet(),
            "options",
            options,
            "date",
            paid.paidBy(),
            "currency",
            beside.currency(),
            "amount",
            Grouped.of(beside.sum()),
            "what",
            beside.what(),
            "source",
            paid.source());
  }
}
