package org.dsisim.report.content;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.report.layout.Page;
import org.dsisim.scenario.PaidToDate;
import org.dsisim.simulation.Outcome;
import org.dsisim.value.Grouped;

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
        page.sentence(sentence(one, ""));
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
        page.sentence(sentence(one, ", in " + ByOption.ranges(numbers)));
      }
    }
  }

  private static boolean isUnder(PaidToDate paid, Outcome outcome) {
    return outcome.option().contributions().stream()
        .anyMatch(rules -> rules.id().equals(paid.ruleSet()));
  }

  private String sentence(PaidToDate paid, String where) {
    PaidToDate.Observed beside = paid.beside();
    if (paid.amount() != null) {
      return "Paid to date under %s%s: %s by %s (%s)."
          .formatted(
              paid.ruleSet(),
              where,
              page.amount(paid.amount()).inEnglish(),
              paid.paidBy(),
              paid.source());
    }
    return beside == null
        ? ""
        : "Observed beside %s%s, %s: %s %s %s (%s)."
            .formatted(
                paid.ruleSet(),
                where,
                paid.paidBy(),
                beside.currency(),
                Grouped.of(beside.sum()),
                beside.what(),
                paid.source());
  }
}
